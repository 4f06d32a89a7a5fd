/** A request that went through but was refused, or did not get through (status 0). */
export class TransferError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly body = '',
  ) {
    super(message)
    this.name = 'TransferError'
  }

  /** Whether the same request may go through later. */
  get isPassing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

export interface Sending {
  method: string
  url: string
  headers?: Record<string, string>
  body?: Blob | FormData
  signal: AbortSignal
  /** Bytes of the body that have gone out. */
  onProgress?: (sent: number) => void
}

/** Milliseconds without a byte moving after which a connection counts as dead. */
const STALLED_MS = 60_000

export interface Answer {
  status: number
  body: string
  header: (name: string) => string | null
}

/** A request whose upload can be watched, which fetch cannot do. */
export function send(request: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    let watch: ReturnType<typeof setTimeout>
    const alive = () => {
      clearTimeout(watch)
      watch = setTimeout(() => (xhr.abort(), fail(new TransferError(0, 'Stalled', 'stalled'))), STALLED_MS)
    }
    const stop = () => (xhr.abort(), fail(request.signal.reason))
    const end = () => {
      clearTimeout(watch)
      request.signal.removeEventListener('abort', stop)
    }
    const fail = (reason: unknown) => (end(), reject(reason))
    xhr.onload = () => {
      end()
      const answer = { status: xhr.status, body: xhr.responseText, header: (name: string) => xhr.getResponseHeader(name) }
      if (xhr.status >= 200 && xhr.status < 300) resolve(answer)
      else reject(refusalOf(xhr.status, xhr.responseText))
    }
    xhr.onerror = () => fail(new TransferError(0, 'Unreachable', 'unreachable'))
    xhr.upload.onprogress = (event) => {
      alive()
      request.onProgress?.(event.loaded)
    }
    xhr.upload.onload = alive
    if (request.signal.aborted) return reject(request.signal.reason)
    request.signal.addEventListener('abort', stop)
    xhr.open(request.method, request.url)
    Object.entries(request.headers ?? {}).forEach(([name, value]) => xhr.setRequestHeader(name, value))
    alive()
    xhr.send(request.body)
  })
}

function refusalOf(status: number, body: string): TransferError {
  return new TransferError(status, elementOf(body, 'Code') ?? `HTTP ${status}`, elementOf(body, 'Message') ?? '', body)
}

/** The text of an element of a store's XML; those answers are flat, and an XML parser may be missing in a test. */
export function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return text?.replace(/&(quot|amp|lt|gt|apos|#34);/g, (_, entity: string) => ENTITIES[entity]!)
}

const ENTITIES: Record<string, string> = { quot: '"', '#34': '"', amp: '&', lt: '<', gt: '>', apos: "'" }
