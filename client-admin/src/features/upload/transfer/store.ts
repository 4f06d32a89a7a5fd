import type { Schemas } from '@/api'
import { elementOf, send, type Answer } from './http'
import { encodePath, queryText, signedHeaders } from './signature'

export type Credentials = Schemas['Credentials'] & { protocol?: 'oss' | 's3' }

export interface StoredPart {
  number: number
  etag: string
  size: number
}

interface Call {
  method: string
  key: string
  query?: Record<string, string>
  body?: Blob
  contentType?: string
  signal: AbortSignal
  onProgress?: (sent: number) => void
}

/** Uploads in parts to a store that speaks OSS or S3, each request signed with short-lived credentials. */
export class Store {
  /**
   * @param credentials good ones whenever they are asked for
   * @param now the server's time: browsers' clocks may be minutes off, which stores do not accept
   */
  constructor(
    private readonly credentials: () => Promise<Credentials>,
    private readonly now: () => Date,
  ) {}

  async begin(key: string, contentType: string, signal: AbortSignal): Promise<string> {
    const answer = await this.call({ method: 'POST', key, query: { uploads: '' }, contentType, signal })
    return elementOf(answer.body, 'UploadId')!
  }

  async putPart(key: string, uploadId: string, number: number, body: Blob, signal: AbortSignal, onProgress: (sent: number) => void) {
    await this.call({ method: 'PUT', key, query: { uploadId, partNumber: String(number) }, body, signal, onProgress })
  }

  /** What has arrived; one page, so an upload must have no more than 1000 parts. */
  async parts(key: string, uploadId: string, signal: AbortSignal): Promise<StoredPart[]> {
    const answer = await this.call({ method: 'GET', key, query: { uploadId }, signal })
    return Array.from(answer.body.matchAll(/<Part>([\s\S]*?)<\/Part>/g), ([, part]) => ({
      number: Number(elementOf(part!, 'PartNumber')),
      etag: elementOf(part!, 'ETag') ?? '',
      size: Number(elementOf(part!, 'Size')),
    }))
  }

  async complete(key: string, uploadId: string, parts: StoredPart[], signal: AbortSignal) {
    const listed = parts.map((part) => `<Part><PartNumber>${part.number}</PartNumber><ETag>${part.etag}</ETag></Part>`)
    const body = new Blob([`<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`])
    await this.call({ method: 'POST', key, query: { uploadId }, body, contentType: 'application/xml', signal })
  }

  async abort(key: string, uploadId: string, signal: AbortSignal) {
    await this.call({ method: 'DELETE', key, query: { uploadId }, signal })
  }

  private async call({ method, key, query = {}, body, contentType, signal, onProgress }: Call): Promise<Answer> {
    const store = await this.credentials()
    const protocol = store.protocol ?? 'oss'
    const endpoint = new URL(store.endpoint)
    const host = store.pathStyle ? endpoint.host : `${store.bucket}.${endpoint.host}`
    const inBucket = `/${store.bucket}/${encodePath(key)}`
    const path = store.pathStyle ? inBucket : `/${encodePath(key)}`
    const resource = protocol === 'oss' ? inBucket : path
    const signer = {
      protocol,
      accessKeyId: store.AccessKeyId,
      secret: store.AccessKeySecret,
      token: store.SecurityToken,
      region: store.region,
    }
    const headers = signedHeaders({ method, host, path, resource, query, contentType }, signer, this.now())
    const address = `${endpoint.protocol}//${host}${path}`
    const search = queryText(query, protocol === 's3')
    return send({ method, url: search ? `${address}?${search}` : address, headers, body, signal, onProgress })
  }
}
