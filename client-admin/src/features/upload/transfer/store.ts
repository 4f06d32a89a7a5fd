import type { Schemas } from '@/api'
import { elementOf, send, type Answer } from './http'
import { contentTypeOf, newKey } from './key'
import type { Begun, PartStore, StoredPart } from './multipart'
import { encodePath, queryText, signedHeaders } from './signature'

export type Credentials = Schemas['Credentials']

const SMALLEST_PART = 5 * 1024 * 1024 // S3 takes no smaller ones
const MOST_PARTS = 900 // all of them are listed in one answer, of at most 1000

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
export class Store implements PartStore {
  /**
   * @param credentials good ones whenever they are asked for
   * @param now the server's time: browsers' clocks may be minutes off, which stores do not accept
   */
  constructor(
    private readonly file: File,
    private readonly credentials: () => Promise<Credentials>,
    private readonly now: () => Date,
  ) {}

  async begin(signal: AbortSignal): Promise<Begun> {
    const { name, size } = this.file
    const key = newKey((await this.credentials()).prefix, name)
    const answer = await this.call({ method: 'POST', key, query: { uploads: '' }, contentType: contentTypeOf(name), signal })
    const partSize = Math.max(SMALLEST_PART, Math.ceil(size / MOST_PARTS))
    return { key, uploadId: elementOf(answer.body, 'UploadId')!, partSize }
  }

  async putPart(key: string, uploadId: string, number: number, body: Blob, signal: AbortSignal, onProgress: (sent: number) => void) {
    await this.call({ method: 'PUT', key, query: { uploadId, partNumber: String(number) }, body, signal, onProgress })
  }

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
    const { protocol } = store
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
