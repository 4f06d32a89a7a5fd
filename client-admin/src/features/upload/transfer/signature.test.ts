// @vitest-environment node
import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hex, hmac, sha256, utf8 } from './sha256'
import { encode, signedHeaders } from './signature'

test.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 131_072])('sha256 of %i bytes', (length) => {
  const content = Uint8Array.from({ length }, (_, i) => (i * 31) % 256)
  expect(hex(sha256(content))).toBe(createHash('sha256').update(content).digest('hex'))
})

test.each([1, 64, 65, 200])('hmac under a key of %i bytes', (length) => {
  const key = new Uint8Array(length).fill(7)
  expect(hex(hmac(key, utf8('商店')))).toBe(createHmac('sha256', key).update('商店').digest('hex'))
})

test('keeps only unreserved characters', () => {
  expect(encode("a-b_c.d~e f/g!'()*商")).toBe('a-b_c.d~e%20f%2Fg%21%27%28%29%2A%E5%95%86')
})

const SIGNER = { accessKeyId: 'AK', secret: 'secret', token: 'token', region: 'oss-cn-hangzhou' }
const NOW = new Date('2026-11-21T06:07:08.999Z')

/** The signature, computed apart from the code under test. */
function expected(algorithm: string, seed: string, scope: string[], canonical: string) {
  const key = scope.reduce((parent, part) => createHmac('sha256', parent).update(part).digest(), Buffer.from(seed))
  const hash = createHash('sha256').update(canonical).digest('hex')
  return createHmac('sha256', key).update([algorithm, '20261121T060708Z', scope.join('/'), hash].join('\n')).digest('hex')
}

test('signs for OSS: the bucket in the resource, bare parameters, no host', () => {
  const request = {
    method: 'POST',
    host: 'b.oss-cn-hangzhou.aliyuncs.com',
    path: '/p/a%20b.apk',
    resource: '/b/p/a%20b.apk',
    query: { uploads: '' },
    contentType: 'application/zip',
  }
  const headers = signedHeaders(request, { ...SIGNER, protocol: 'oss' }, NOW)
  const canonical =
    'POST\n/b/p/a%20b.apk\nuploads\ncontent-type:application/zip\nx-oss-content-sha256:UNSIGNED-PAYLOAD\n' +
    'x-oss-date:20261121T060708Z\nx-oss-security-token:token\n\n\nUNSIGNED-PAYLOAD'
  const scope = ['20261121', 'cn-hangzhou', 'oss', 'aliyun_v4_request']
  const signature = expected('OSS4-HMAC-SHA256', 'aliyun_v4secret', scope, canonical)
  expect(headers.Authorization).toBe(
    `OSS4-HMAC-SHA256 Credential=AK/20261121/cn-hangzhou/oss/aliyun_v4_request,Signature=${signature}`,
  )
})

test('signs for S3: the host, parameters in order', () => {
  const request = { method: 'PUT', host: 's3.local:9000', path: '/b/k', resource: '/b/k', query: { uploadId: 'u+1', partNumber: '2' } }
  const headers = signedHeaders(request, { ...SIGNER, region: 'eu-1', protocol: 's3' }, NOW)
  const names = 'host;x-amz-content-sha256;x-amz-date;x-amz-security-token'
  const canonical =
    'PUT\n/b/k\npartNumber=2&uploadId=u%2B1\nhost:s3.local:9000\nx-amz-content-sha256:UNSIGNED-PAYLOAD\n' +
    `x-amz-date:20261121T060708Z\nx-amz-security-token:token\n\n${names}\nUNSIGNED-PAYLOAD`
  const signature = expected('AWS4-HMAC-SHA256', 'AWS4secret', ['20261121', 'eu-1', 's3', 'aws4_request'], canonical)
  expect(headers.Authorization).toContain(`SignedHeaders=${names}, Signature=${signature}`)
  expect(headers).not.toHaveProperty('host')
})
