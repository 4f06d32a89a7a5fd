import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { ADMIN } from './panel.mjs'

/** The server's API, as the administrator and as phones use it: for what a scenario needs and does not show. */
export class Api {
  static async of(server) {
    const api = new Api(server.url)
    const { token } = await api.call('POST', '/api/user/login', ADMIN)
    api.token = token
    return api
  }

  constructor(url) {
    this.url = url
  }

  async call(method, path, body) {
    const answer = await this.send(method, path, body)
    assert.equal(answer.success, true, `${method} ${path}: ${JSON.stringify(answer)}`)
    return answer.data
  }

  async send(method, path, body) {
    const form = body instanceof FormData
    const headers = this.token ? { Authorization: `Bearer ${this.token}` } : {}
    if (body && !form) headers['Content-Type'] = 'application/json'
    const answer = await fetch(this.url + path, { method, headers, body: form || !body ? body : JSON.stringify(body) }).catch(
      (failure) => assert.fail(`${method} ${path}: ${failure.cause ?? failure}`),
    )
    return answer.json()
  }

  upload(fields, file) {
    const form = new FormData()
    Object.entries(fields).forEach(([name, value]) => form.set(name, String(value)))
    form.set('file', new Blob([file]), fields.type <= 2 ? 'app.wgt' : 'app.ipa')
    return this.call('POST', '/api/source/upload', form)
  }

  /** Puts a package into the store without a word to anybody, as an upload that was interrupted leaves it. @returns its key */
  async put(projectId, name, file) {
    const sts = await this.call('GET', `/api/basic/oss-sts?projectId=${projectId}`)
    const key = `${sts.prefix}${name}`
    const date = new Date().toUTCString()
    const type = 'application/octet-stream'
    const signed = `PUT\n\n${type}\n${date}\nx-oss-security-token:${sts.SecurityToken}\n/${sts.bucket}/${key}`
    const signature = createHmac('sha1', sts.AccessKeySecret).update(signed).digest('base64')
    const answer = await fetch(`${this.url}/${sts.bucket}/${key}`, {
      method: 'PUT',
      headers: {
        'Content-Type': type,
        Date: date,
        'x-oss-security-token': sts.SecurityToken,
        Authorization: `OSS ${sts.AccessKeyId}:${signature}`,
      },
      body: file,
    })
    assert.equal(answer.status, 200, await answer.text())
    return key
  }

  /** What a phone gets that asks for an update. */
  check(projectId, platform, nativeVersionCode, wgtVersionCode = 0) {
    const asked = { projectId, platform, nativeVersionCode, wgtVersionCode, nativeVersion: '1.0.0', wgtVersion: '1.0.0' }
    return this.call('POST', '/api/update', { ...asked, systemInfo: { uuid: 'e2e-phone-1', brand: 'Apple', model: 'iPhone 15' } })
  }
}
