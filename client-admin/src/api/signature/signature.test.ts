import { constants, createHash, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { md5 } from './md5'
import { encrypt, type PublicKey } from './rsa'
import { signatureOf } from './sign'
import { forgetTerms, signedFetch } from './signedFetch'

const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = KEYS.publicKey.export({ format: 'jwk' }) as unknown as PublicKey

/** Undoes PKCS#1 v1.5 by hand, and checks it: Node does not do it any more. */
function decrypt(base64: string): string {
  const block = privateDecrypt({ key: KEYS.privateKey, padding: constants.RSA_NO_PADDING }, Buffer.from(base64, 'base64'))
  const end = block.indexOf(0, 2)
  expect([...block.subarray(0, 2)]).toEqual([0, 2])
  expect(end).toBeGreaterThanOrEqual(10)
  return block.subarray(end + 1).toString()
}

test.each(['', 'a', '中文😀', ...[54, 55, 56, 57, 63, 64, 65, 1000].map((length) => 'x'.repeat(length))])('MD5 of "%s"', (text) => {
  expect(md5(text)).toBe(createHash('md5').update(text).digest('hex'))
})

test('what is encrypted can be read with the private key, and is different each time', () => {
  const sealed = encrypt('uuid,123', KEY)
  expect(decrypt(sealed)).toBe('uuid,123')
  expect(encrypt('uuid,123', KEY)).not.toBe(sealed)
  expect(() => encrypt('x'.repeat(246), KEY)).toThrow(RangeError)
})

test('a signature is of the query, and of every key and value of the body as JavaScript prints it', () => {
  const body = JSON.stringify({ name: '中文', list: [1, null, 2], inner: {}, off: false, none: null, left: undefined })
  const { Nonce, Sign } = signatureOf({ url: '/api/x?via=a+b', body }, KEY, 123)
  const [uuid, time] = decrypt(Nonce!).split(',') as [string, string]
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(time).toBe('123')
  const texts = [uuid, time, 'via', 'a b', 'name', '中文', 'list', '1,,2', 'inner', '[object Object]', 'off', 'false', 'none', 'null']
  expect(Sign).toBe(createHash('md5').update(texts.sort().join(',')).digest('hex'))
})

let seen: { url: string; signed: boolean }[]
let signs: boolean

beforeEach(() => {
  forgetTerms()
  seen = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const signed = Boolean((init.headers as Record<string, string> | undefined)?.Nonce)
    seen.push({ url, signed })
    if (url === '/api/basic/signature') return Response.json({ data: { publicKey: signs ? KEY : null, serviceTime: Date.now() + 5000 } })
    if (url === '/api/other') return Response.json({ errors: ['projectId: not yours'] }, { status: 403 })
    return signed || !signs ? Response.json({ data: 1 }) : Response.json({ errors: ['Nonce: missing'] }, { status: 403 })
  })
})

afterEach(() => vi.unstubAllGlobals())

test('a server that asks for no signature gets none', async () => {
  signs = false
  await signedFetch('/api/x', {})
  expect((await signedFetch('/api/other', {})).status).toBe(403)
  expect(seen).toEqual([
    { url: '/api/x', signed: false },
    { url: '/api/other', signed: false },
  ])
})

test('once refused for want of one, all calls are signed', async () => {
  signs = true
  const both = await Promise.all([signedFetch('/api/x', {}), signedFetch('/api/y', { headers: { Accept: 'x' } })])
  expect(both.map((answer) => answer.status)).toEqual([200, 200])
  expect(seen.filter((call) => call.url === '/api/basic/signature')).toHaveLength(1)
  seen = []
  await signedFetch('/api/z', {})
  expect(seen).toEqual([{ url: '/api/z', signed: true }])
})
