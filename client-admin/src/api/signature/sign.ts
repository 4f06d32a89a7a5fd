import { md5 } from './md5'
import { encrypt, type PublicKey } from './rsa'

export interface Signed {
  /** With its query. */
  url: string
  /** JSON, if any. */
  body?: string
}

/** The headers by which a server that asks for signatures knows a call: what is called with what, when, and that it is new. */
export function signatureOf(call: Signed, key: PublicKey, now: number): Record<string, string> {
  const uuid = randomUuid()
  const time = String(now)
  const query = [...new URL(call.url, location.origin).searchParams].flat()
  const fields: unknown = call.body === undefined ? undefined : JSON.parse(call.body)
  const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
  const body = isObject ? Object.entries(fields).flatMap(([name, value]) => [name, String(value)]) : []
  const texts = [uuid, time, ...query, ...body].sort()
  return { Nonce: encrypt(`${uuid},${time}`, key), Sign: md5(texts.join(',')) }
}

/** crypto.randomUUID is missing on plain http. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
