import { checkpoints } from './checkpoint'
import { TransferError } from './http'

const AT_ONCE = 3
const ATTEMPTS = 5
const NEVER = new AbortController().signal

export interface StoredPart {
  number: number
  etag: string
  size: number
}

export interface Begun {
  key: string
  uploadId: string
  partSize: number
}

/** Where parts go; throws a TransferError for what the store refuses, NoSuchUpload for an upload it does not know. */
export interface PartStore {
  begin(signal: AbortSignal): Promise<Begun>
  putPart(key: string, uploadId: string, number: number, body: Blob, signal: AbortSignal, onProgress: (sent: number) => void): Promise<void>
  /** What has arrived. */
  parts(key: string, uploadId: string, signal: AbortSignal): Promise<StoredPart[]>
  complete(key: string, uploadId: string, parts: StoredPart[], signal: AbortSignal): Promise<void>
  abort(key: string, uploadId: string, signal: AbortSignal): Promise<void>
}

export interface Multipart {
  store: PartStore
  file: File
  print: string
  signal: AbortSignal
  /** Bytes that are there. */
  onProgress: (sent: number) => void
  /** For tests. */
  wait?: (ms: number) => Promise<void>
}

/**
 * Puts a file into the store in parts, a few at once, going on with an earlier attempt's where the store still has them.
 *
 * @returns the object's key
 */
export async function uploadInParts(upload: Multipart): Promise<string> {
  const { store, file, print, signal } = upload
  const begun = await resume(upload)
  if ('done' in begun) return begun.done
  const { key, uploadId, partSize } = begun
  const arrived = begun.arrived
  const sending = new Map<number, number>()
  const report = () => upload.onProgress(sum(arrived.values()) + sum(sending.values()))
  report()
  const missing = partNumbers(file.size, partSize).filter((number) => !arrived.has(number))
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const work = async () => {
    for (let number = missing.shift(); number !== undefined; number = missing.shift()) {
      const body = file.slice((number - 1) * partSize, number * partSize)
      const put = () =>
        store.putPart(key, uploadId, number!, body, either, (sent) => {
          sending.set(number!, Math.min(sent, body.size))
          report()
        })
      await patiently(put, either, upload.wait, () => sending.delete(number!))
      sending.delete(number)
      arrived.set(number, body.size)
      report()
    }
  }
  const workers = Array.from({ length: Math.min(AT_ONCE, missing.length) }, work)
  try {
    await Promise.all(workers)
  } finally {
    stop.abort()
    await Promise.allSettled(workers)
  }
  let attempts = 0
  await patiently(() => finish(upload, { key, uploadId, partSize }, attempts++ > 0), signal, upload.wait)
  checkpoints.keep(print, { key, uploadId, partSize, complete: true })
  return key
}

interface Resumed extends Begun {
  arrived: Map<number, number>
}

async function resume(upload: Multipart): Promise<Resumed | { done: string }> {
  const { store, file, print, signal } = upload
  const kept = checkpoints.find(print)
  if (kept?.complete) return { done: kept.key }
  if (kept) {
    try {
      const parts = await patiently(() => store.parts(kept.key, kept.uploadId, signal), signal, upload.wait)
      const whole = parts.filter((part) => part.size === sizeOf(part.number, file.size, kept.partSize))
      return { ...kept, arrived: new Map(whole.map((part) => [part.number, part.size])) }
    } catch (failure) {
      if (!(failure instanceof TransferError) || failure.isPassing) throw failure
      checkpoints.forget(print)
    }
  }
  // not to be stopped on its way: an upload whose name is lost could neither go on nor be removed
  const { key, uploadId, partSize } = await patiently(() => store.begin(NEVER), signal, upload.wait)
  checkpoints.keep(print, { key, uploadId, partSize })
  signal.throwIfAborted()
  return { key, uploadId, partSize, arrived: new Map() }
}

/** An upload that is gone at the second attempt was completed by the first, whose answer was lost. */
async function finish({ store, file, signal }: Multipart, begun: Begun, again: boolean) {
  const { key, uploadId, partSize } = begun
  try {
    const parts = await store.parts(key, uploadId, signal)
    const wanted = partNumbers(file.size, partSize)
    await store.complete(key, uploadId, parts.filter((part) => wanted.includes(part.number)), signal)
  } catch (failure) {
    if (!(again && failure instanceof TransferError && failure.code === 'NoSuchUpload')) throw failure
  }
}

/** Again after a while, when it is the way and not the request that failed. */
export async function patiently<T>(
  task: () => Promise<T>,
  signal: AbortSignal,
  wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  onFailure?: () => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (failure) {
      onFailure?.()
      const passing = failure instanceof TransferError && failure.isPassing
      if (!passing || attempt === ATTEMPTS || signal.aborted) throw failure
      await wait(2 ** attempt * 250)
      signal.throwIfAborted()
    }
  }
}

export function partNumbers(size: number, partSize: number): number[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, i) => i + 1)
}

function sizeOf(number: number, size: number, partSize: number): number {
  return Math.min(partSize, size - (number - 1) * partSize)
}

function sum(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0)
}
