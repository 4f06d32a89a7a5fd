import { api, type Schemas } from '@/api'
import { send, TransferError } from './http'
import type { Begun, PartStore, StoredPart } from './multipart'

/**
 * Uploads to addresses that the server signed, for S3-compatible stores that hand out no credentials. Neither addresses nor
 * what arrived can be asked for again, so an upload goes on as long as this page and its addresses live.
 */
export class SignedStore implements PartStore {
  private begun?: Schemas['SignedUpload']
  private readonly arrived = new Map<number, StoredPart>()

  constructor(
    private readonly projectId: string,
    private readonly file: File,
  ) {}

  async begin(signal: AbortSignal): Promise<Begun> {
    const { projectId, file } = this
    this.begun = await api.post('/api/upload', { projectId, fileName: file.name.slice(-255), size: file.size }, { signal })
    this.arrived.clear()
    return this.begun
  }

  async putPart(_: string, __: string, number: number, body: Blob, signal: AbortSignal, onProgress: (sent: number) => void) {
    const url = this.begun!.addresses[number - 1]!
    const answer = await send({ method: 'PUT', url, body, signal, onProgress })
    const etag = answer.header('ETag')
    if (!etag) throw new TransferError(400, 'ETagHidden', 'The CORS rule of the bucket must expose ETag.')
    this.arrived.set(number, { number, etag, size: body.size })
  }

  async parts(_: string, uploadId: string): Promise<StoredPart[]> {
    const known = this.begun?.uploadId === uploadId && Date.parse(this.begun.expires) > Date.now()
    if (!known) throw new TransferError(404, 'NoSuchUpload', 'The addresses have ended.')
    return [...this.arrived.values()]
  }

  async complete(key: string, uploadId: string, parts: StoredPart[], signal: AbortSignal) {
    const named = parts.map(({ number, etag }) => ({ number, etag }))
    await api.post('/api/upload/complete', { projectId: this.projectId, key, uploadId, parts: named }, { signal })
  }

  async abort(key: string, uploadId: string, signal: AbortSignal) {
    await api.delete('/api/upload', { projectId: this.projectId, key, uploadId }, { signal })
  }
}
