import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Delivery } from './delivery'

const MB = 1 << 20
const SIGNED = {
  key: 'p/2026-11/k/app.wgt',
  uploadId: 'u1',
  partSize: 8 * MB,
  addresses: ['https://s3.test/1?sig', 'https://s3.test/2?sig'],
}

let calls: { method: string; url: string; body: unknown }[]
let answers: Record<string, [number, unknown]>
let partAnswers: Record<string, number>

/** XMLHttpRequest as far as the transfer uses it. */
class StoreRequest {
  status = 0
  responseText = ''
  upload: { onprogress?: (event: { loaded: number }) => void } = {}
  onload = () => {}
  onerror = () => {}
  private url = ''
  private method = ''
  open(method: string, url: string) {
    Object.assign(this, { method, url })
  }
  setRequestHeader() {}
  getResponseHeader(name: string) {
    return name === 'ETag' ? `"etag-of-${this.url}"` : null
  }
  abort() {}
  send(body: Blob | FormData) {
    calls.push({ method: this.method, url: this.url, body })
    setTimeout(() => {
      this.status = partAnswers[this.url] ?? 200
      if (body instanceof FormData) this.responseText = JSON.stringify({ success: true, data: { id: 'r1' } })
      else this.upload.onprogress?.({ loaded: body.size })
      this.onload()
    })
  }
}

/** jsdom's blobs cannot be read but by a FileReader. */
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}

beforeEach(() => {
  localStorage.clear()
  calls = []
  partAnswers = {}
  answers = { '/api/basic/config': [200, { serviceTime: Date.now() }], '/api/upload/complete': [200, { key: SIGNED.key, size: 9 * MB }] }
  vi.stubGlobal('XMLHttpRequest', StoreRequest)
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = url.split('?')[0]!
    calls.push({ method: init.method!, url: path, body: init.body && JSON.parse(init.body as string) })
    const [status, data] = answers[path] ?? [404, undefined]
    return new Response(JSON.stringify({ success: status === 200, statusCode: status, message: 'refused', data }), { status })
  })
})

afterEach(() => vi.unstubAllGlobals())

function delivery() {
  return new Delivery('p', new File([new Uint8Array(9 * MB)], 'app.wgt'))
}

function begun(expires: number) {
  return [200, { ...SIGNED, expires: new Date(expires).toISOString() }] as [number, unknown]
}

test('a store without credentials gets the parts at signed addresses, and the ETags it answered', async () => {
  answers['/api/basic/oss-sts'] = [409, undefined]
  answers['/api/upload'] = begun(Date.now() + 60_000)

  const told: number[] = []
  expect(await delivery().toStore(new AbortController().signal, (sent) => told.push(sent))).toBe(SIGNED.key)

  expect(calls.find((call) => call.url === '/api/upload')!.body).toEqual({ projectId: 'p', fileName: 'app.wgt', size: 9 * MB })
  expect(calls.filter((call) => call.method === 'PUT').map((call) => (call.body as Blob).size)).toEqual([8 * MB, MB])
  expect(calls.at(-1)!.body).toEqual({
    projectId: 'p',
    key: SIGNED.key,
    uploadId: 'u1',
    parts: SIGNED.addresses.map((address, i) => ({ number: i + 1, etag: `"etag-of-${address}"` })),
  })
  expect(told.at(-1)).toBe(9 * MB)
})

test('goes on at the same signed addresses while they are good, and gets new ones when they have ended', async () => {
  answers['/api/basic/oss-sts'] = [409, undefined]
  answers['/api/upload'] = begun(Date.now() + 60_000)
  partAnswers[SIGNED.addresses[1]!] = 403
  const current = delivery()
  const send = () => current.toStore(new AbortController().signal, () => {})
  await expect(send()).rejects.toMatchObject({ status: 403 })

  partAnswers = {}
  await send()
  expect(calls.filter((call) => call.url === SIGNED.addresses[0])).toHaveLength(1)
  expect(calls.filter((call) => call.url === '/api/upload')).toHaveLength(1)

  localStorage.clear()
  answers['/api/upload'] = begun(Date.now() - 1)
  await expect(send()).rejects.toMatchObject({ code: 'NoSuchUpload' })
})

test('a server that hands out nothing takes the file itself', async () => {
  answers['/api/basic/oss-sts'] = [403, undefined]
  const current = delivery()
  expect(await current.toStore(new AbortController().signal, () => {})).toBeUndefined()

  const made = await current.throughServer({ type: 1, version: '1.0' }, new AbortController().signal, () => {})

  expect(made).toEqual({ id: 'r1' })
  const form = calls.at(-1)!.body as FormData
  expect([...form.keys()]).toEqual(['projectId', 'type', 'version', 'file'])
})

test('any other refusal is told', async () => {
  answers['/api/basic/oss-sts'] = [503, undefined]
  await expect(delivery().toStore(new AbortController().signal, () => {})).rejects.toMatchObject({ status: 503 })
})

test('what is cancelled is forgotten at once, and removed from the store meanwhile', async () => {
  answers['/api/basic/oss-sts'] = [409, undefined]
  answers['/api/upload'] = begun(Date.now() + 60_000)
  const stop = new AbortController()
  const current = delivery()
  await expect(current.toStore(stop.signal, () => stop.abort())).rejects.toThrow()
  expect(localStorage.length).toBe(1)

  await current.discard()
  expect(localStorage.length).toBe(0)
  await vi.waitFor(() =>
    expect(calls.at(-1)).toEqual({ method: 'DELETE', url: '/api/upload', body: { projectId: 'p', key: SIGNED.key, uploadId: 'u1' } }),
  )
})
