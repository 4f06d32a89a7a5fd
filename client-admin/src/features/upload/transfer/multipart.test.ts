import { beforeEach, expect, test } from 'vitest'
import { checkpoints } from './checkpoint'
import { TransferError } from './http'
import { partNumbers, uploadInParts, type Multipart, type PartStore, type StoredPart } from './multipart'

const MB = 1 << 20

/** A store in memory that can be told to fail. */
class MemoryStore implements PartStore {
  uploads = new Map<string, Map<number, number>>()
  objects: string[] = []
  puts: number[] = []
  failing: (number: number) => number | undefined = () => undefined
  loseAnswerOfComplete = false

  async begin() {
    const key = `key-${++keys}`
    this.uploads.set(key, new Map())
    return { key, uploadId: `id-of-${key}`, partSize: 5 * MB }
  }
  async abort() {}
  async putPart(key: string, _: string, number: number, body: Blob, signal: AbortSignal, onProgress: (sent: number) => void) {
    signal.throwIfAborted()
    this.puts.push(number)
    const status = this.failing(number)
    onProgress(body.size / 2)
    if (status !== undefined) throw new TransferError(status, 'Failing', '')
    this.uploads.get(key)!.set(number, body.size)
  }
  async parts(key: string): Promise<StoredPart[]> {
    const parts = this.uploads.get(key)
    if (!parts) throw new TransferError(404, 'NoSuchUpload', '')
    return [...parts].map(([number, size]) => ({ number, size, etag: `"${number}"` }))
  }
  async complete(key: string, _: string, parts: StoredPart[]) {
    expect(parts.map((part) => part.number).sort((one, other) => one - other)).toEqual([...Array(parts.length).keys()].map((i) => i + 1))
    this.uploads.delete(key)
    this.objects.push(key)
    if (!this.loseAnswerOfComplete) return
    this.loseAnswerOfComplete = false
    throw new TransferError(0, 'Unreachable', '')
  }
}

let store: MemoryStore
let keys: number

beforeEach(() => {
  localStorage.clear()
  store = new MemoryStore()
  keys = 0
})

function order(size: number, more: Partial<Multipart> = {}): Multipart & { told: number[] } {
  const told: number[] = []
  return {
    store,
    file: new File([new Uint8Array(size)], 'app.wgt'),
    print: 'print',
    signal: new AbortController().signal,
    onProgress: (sent) => told.push(sent),
    wait: async () => {},
    told,
    ...more,
  }
}

test('sends all parts and tells what is there', async () => {
  const upload = order(12 * MB)
  expect(await uploadInParts(upload)).toBe('key-1')
  expect(store.puts.sort()).toEqual([1, 2, 3])
  expect(store.objects).toEqual(['key-1'])
  expect(upload.told.at(-1)).toBe(12 * MB)
})

test('a part whose connection breaks is sent again, and what it had sent is taken back', async () => {
  let broken = 2
  store.failing = (number) => (number === 2 && broken-- > 0 ? 0 : undefined)
  const upload = order(12 * MB)
  await uploadInParts(upload)
  expect(store.puts.filter((number) => number === 2)).toHaveLength(3)
  expect(Math.max(...upload.told)).toBe(12 * MB)
})

test('gives up when the connection stays broken, and then goes on from what is there', async () => {
  store.failing = (number) => (number === 3 ? 0 : undefined)
  await expect(uploadInParts(order(12 * MB))).rejects.toMatchObject({ status: 0 })
  store.failing = () => undefined
  store.puts = []
  const upload = order(12 * MB)
  expect(await uploadInParts(upload)).toBe('key-1')
  expect(store.puts).toEqual([3])
  expect(upload.told[0]).toBe(10 * MB)
})

test('a refusal is not tried again', async () => {
  store.failing = () => 403
  await expect(uploadInParts(order(MB))).rejects.toMatchObject({ status: 403 })
  expect(store.puts).toEqual([1])
})

test('begins anew when the store has forgotten the upload', async () => {
  checkpoints.keep('print', { key: 'old', uploadId: 'gone', partSize: 5 * MB })
  expect(await uploadInParts(order(MB))).toBe('key-1')
})

test('parts of another size than the file asks for are sent again', async () => {
  store.uploads.set('old', new Map([[1, 5 * MB], [2, 7]]))
  checkpoints.keep('print', { key: 'old', uploadId: 'id', partSize: 5 * MB })
  await uploadInParts(order(6 * MB))
  expect(store.puts).toEqual([2])
})

test('sends nothing again once all is there', async () => {
  await uploadInParts(order(MB))
  store.puts = []
  expect(await uploadInParts(order(MB))).toBe('key-1')
  expect(store.puts).toEqual([])
})

test('a completion whose answer was lost counts', async () => {
  store.loseAnswerOfComplete = true
  expect(await uploadInParts(order(MB))).toBe('key-1')
  expect(store.objects).toEqual(['key-1'])
})

test('stops when asked to, and keeps its place', async () => {
  const stop = new AbortController()
  store.failing = (number) => (number === 1 ? (stop.abort(), undefined) : undefined)
  await expect(uploadInParts(order(30 * MB, { signal: stop.signal }))).rejects.toThrow()
  expect(store.puts.length).toBeLessThan(6)
  expect(checkpoints.find('print')).toMatchObject({ key: 'key-1' })
})

test('stopped before the store has named the upload, the name is kept when it comes', async () => {
  const stop = new AbortController()
  const begin = store.begin.bind(store)
  store.begin = async () => (stop.abort(), begin())
  await expect(uploadInParts(order(MB, { signal: stop.signal }))).rejects.toThrow()
  expect(store.puts).toEqual([])
  expect(checkpoints.find('print')).toMatchObject({ uploadId: 'id-of-key-1' })
})

test('a checkpoint older than three days is none', () => {
  localStorage.setItem('upushy.upload.print', JSON.stringify({ key: 'k', uploadId: 'u', partSize: 1, time: Date.now() - 73 * 3600_000 }))
  expect(checkpoints.find('print')).toBeUndefined()
})

test('numbers parts from one, the last one shorter', () => {
  expect(partNumbers(11, 5)).toEqual([1, 2, 3])
  expect(partNumbers(10, 5)).toEqual([1, 2])
})
