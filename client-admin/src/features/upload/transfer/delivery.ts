import { api, ApiError, type Schemas } from '@/api'
import { refreshTokens } from '@/api/refresh'
import { tokens } from '@/api/tokens'
import { language } from '@/app/i18n'
import { checkpoints, fingerprint } from './checkpoint'
import { send, TransferError } from './http'
import { patiently, uploadInParts, type PartStore } from './multipart'
import { SignedStore } from './signedStore'
import { Store, type Credentials } from './store'

const RENEWED_BEFORE_MS = 90_000
const ABORT_MS = 120_000
const CONFLICT = 409
const FORBIDDEN = 403

export type ReleaseRequest = Omit<Schemas['CreateSource'], 'url' | 'projectId'>

/** A file on its way into the store: straight to it, or through the server where that hands out no credentials. */
export class Delivery {
  private known?: Credentials
  private asking?: Promise<Credentials>
  private clockAhead = 0
  private print?: string
  private store?: PartStore

  constructor(
    readonly projectId: string,
    readonly file: File,
  ) {}

  /**
   * @param onProgress told the bytes that are there
   * @returns the object's key, or nothing where the file can only go through the server
   */
  async toStore(signal: AbortSignal, onProgress: (sent: number) => void): Promise<string | undefined> {
    this.print ??= await fingerprint(this.projectId, this.file)
    this.store ??= await this.openStore()
    if (!this.store) return undefined
    return uploadInParts({ store: this.store, file: this.file, print: this.print, signal, onProgress })
  }

  /** All of it in one request, which also registers the release; its fields go first, so that refusals come early. */
  async throughServer(release: ReleaseRequest, signal: AbortSignal, onProgress: (sent: number) => void) {
    await refreshTokens()
    const body = new FormData()
    const fields = { projectId: this.projectId, ...release }
    Object.entries(fields).forEach(([name, value]) => value !== undefined && body.append(name, String(value)))
    body.append('file', this.file)
    const headers = { Authorization: `Bearer ${tokens.access()}`, 'Accept-Language': language.value }
    try {
      const answer = await send({ method: 'POST', url: '/api/source/upload', headers, body, signal, onProgress })
      return JSON.parse(answer.body).data as Schemas['Source']
    } catch (failure) {
      throw failure instanceof TransferError && failure.status > 0 ? refusalOf(failure) : failure
    }
  }

  /**
   * There is nothing to go on with as soon as this resolves. The store is told meanwhile; where it does not hear, its own
   * rule for unfinished uploads removes what has arrived.
   */
  async discard() {
    const print = this.print ?? (await fingerprint(this.projectId, this.file))
    const kept = checkpoints.find(print)
    checkpoints.forget(print)
    if (!kept || kept.complete) return
    const signal = AbortSignal.timeout(ABORT_MS)
    patiently(async () => this.store?.abort(kept.key, kept.uploadId, signal), signal).catch(() => {})
  }

  /** The release is there, or its object is not: nothing to go on with. */
  async forget() {
    checkpoints.forget(this.print ?? (await fingerprint(this.projectId, this.file)))
  }

  /** Credentials are forbidden where they are the browser's own (WEB_OSS); a store without a role to assume signs addresses. */
  private async openStore(): Promise<PartStore | undefined> {
    try {
      await this.credentials()
      return new Store(
        this.file,
        () => this.credentials(),
        () => new Date(Date.now() + this.clockAhead),
      )
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      if (failure.status === CONFLICT) return new SignedStore(this.projectId, this.file)
      if (failure.status === FORBIDDEN) return undefined
      throw failure
    }
  }

  private async credentials(): Promise<Credentials> {
    const now = Date.now() + this.clockAhead
    if (this.known && new Date(this.known.Expiration).getTime() - now > RENEWED_BEFORE_MS) return this.known
    this.asking ??= this.ask().finally(() => (this.asking = undefined))
    return this.asking
  }

  private async ask(): Promise<Credentials> {
    const [config, known] = await Promise.all([
      api.get('/api/basic/config'),
      api.get('/api/basic/oss-sts', { projectId: this.projectId }),
    ])
    this.clockAhead = config.serviceTime - Date.now()
    this.known = known
    return known
  }
}

function refusalOf(failure: TransferError): ApiError {
  try {
    return ApiError.of(failure.status, JSON.parse(failure.body))
  } catch {
    return ApiError.of(failure.status, null)
  }
}
