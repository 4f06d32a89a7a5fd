import { hex, hmac, sha256, utf8 } from './sha256'

/** Who signs, and for which store. */
export interface Signer {
  protocol: 'oss' | 's3'
  accessKeyId: string
  secret: string
  token: string
  region: string
}

export interface SignedRequest {
  method: string
  host: string
  /** Percent-encoded, as it goes out. */
  path: string
  /** What the path is signed as: OSS puts the bucket before it even where the host names it. */
  resource: string
  query: Record<string, string>
  contentType?: string
}

const UNSIGNED = 'UNSIGNED-PAYLOAD'
const DIALECTS = {
  oss: { algorithm: 'OSS4-HMAC-SHA256', seed: 'aliyun_v4', service: 'oss', end: 'aliyun_v4_request', header: 'x-oss-' },
  s3: { algorithm: 'AWS4-HMAC-SHA256', seed: 'AWS4', service: 's3', end: 'aws4_request', header: 'x-amz-' },
}

/**
 * Headers that sign a request in version 4, of OSS or of S3: nearly the same, but that OSS leaves the host out, names what it
 * signs beyond its own headers apart, and writes parameters without a value without an equals sign.
 */
export function signedHeaders(request: SignedRequest, signer: Signer, now: Date): Record<string, string> {
  const dialect = DIALECTS[signer.protocol]
  const s3 = signer.protocol === 's3'
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const region = s3 ? signer.region : signer.region.replace(/^oss-/, '')
  const scope = [time.slice(0, 8), region, dialect.service, dialect.end]
  const sent: Record<string, string> = {
    [`${dialect.header}content-sha256`]: UNSIGNED,
    [`${dialect.header}date`]: time,
    [`${dialect.header}security-token`]: signer.token,
  }
  if (request.contentType) sent['content-type'] = request.contentType
  const signed = s3 ? { ...sent, host: request.host } : sent
  const names = Object.keys(signed).sort()
  const canonical = [
    request.method,
    request.resource,
    queryText(request.query, s3),
    ...names.map((name) => `${name}:${signed[name as keyof typeof signed]!.trim()}`),
    '',
    s3 ? names.join(';') : '',
    UNSIGNED,
  ].join('\n')
  const key = scope.reduce((parent, part) => hmac(parent, utf8(part)), utf8(dialect.seed + signer.secret))
  const toSign = [dialect.algorithm, time, scope.join('/'), hex(sha256(utf8(canonical)))].join('\n')
  const fields = [
    `Credential=${[signer.accessKeyId, ...scope].join('/')}`,
    ...(s3 ? [`SignedHeaders=${names.join(';')}`] : []),
    `Signature=${hex(hmac(key, utf8(toSign)))}`,
  ]
  return { ...sent, Authorization: `${dialect.algorithm} ${fields.join(s3 ? ', ' : ',')}` }
}

/** Parameters in the order and the writing that they are signed in; good for the address itself, too. */
export function queryText(query: Record<string, string>, always = true): string {
  return Object.keys(query)
    .sort()
    .map((name) => encode(name) + (query[name] || always ? `=${encode(query[name]!)}` : ''))
    .join('&')
}

/** Everything but letters, digits and {@code -._~}. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
}

export function encodePath(key: string): string {
  return key.split('/').map(encode).join('/')
}
