import { ADMIN } from './panel.mjs'

/** Calls the server as the panel's user does; answers the envelope's data. */
export async function api(url) {
  let token
  async function call(method, path, body) {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': 'en',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const { success, message, data } = await answer.json()
    if (!success) throw new Error(`${method} ${path}: ${answer.status} ${message}`)
    return data
  }
  token = (await call('POST', '/api/user/login', ADMIN)).token
  return call
}

export function uuidOf(device) {
  return `e2e${String(device).padStart(29, '0')}`
}

/** A phone with native version 100 asks for an update. */
export function check(call, projectId, device, wgtVersionCode) {
  return call('POST', '/api/update', {
    projectId,
    platform: 'android',
    nativeVersion: '1.0.0',
    nativeVersionCode: 100,
    wgtVersion: `1.0.${wgtVersionCode - 100}`,
    wgtVersionCode,
    systemInfo: { uuid: uuidOf(device), brand: 'HUAWEI', model: `Mate ${device}`, system: 'Android 14', platform: 'android' },
  })
}

export function report(call, release, device, event, code) {
  return call('POST', '/api/report', {
    projectId: release.projectId,
    platform: 'android',
    sourceId: release.id,
    event,
    uuid: uuidOf(device),
    code,
    message: code && 'The package does not match',
    nativeVersionCode: 100,
    wgtVersionCode: 100,
  })
}
