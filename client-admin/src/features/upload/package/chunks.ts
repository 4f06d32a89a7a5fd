/** The chunks that Android's binary files consist of: type, length of the header, size. Format: Android's ResourceTypes.h. */
export interface Chunk {
  type: number
  start: number
  header: number
  end: number
}

export const STRING_POOL = 0x0001
const UTF_8 = 0x100

export function* chunks(data: DataView, from: number, to: number): Generator<Chunk> {
  for (let start = from; start + 8 <= to; ) {
    const size = data.getUint32(start + 4, true)
    if (size < 8 || start + size > to) throw new RangeError('damaged chunk')
    yield { type: data.getUint16(start, true), start, header: start + data.getUint16(start + 2, true), end: start + size }
    start += size
  }
}

/** One text of a string pool. */
export function stringAt(data: DataView, pool: Chunk, index: number): string | undefined {
  if (index < 0 || index >= data.getUint32(pool.start + 8, true)) return undefined
  const utf8 = (data.getUint32(pool.start + 16, true) & UTF_8) !== 0
  const at = pool.start + data.getUint32(pool.start + 20, true) + data.getUint32(pool.header + 4 * index, true)
  return utf8 ? utf8At(data, at) : utf16At(data, at)
}

function utf16At(data: DataView, at: number): string {
  const first = data.getUint16(at, true)
  const wide = (first & 0x8000) !== 0
  const length = wide ? ((first & 0x7fff) << 16) | data.getUint16(at + 2, true) : first
  return decode('utf-16le', data, at + (wide ? 4 : 2), length * 2)
}

function utf8At(data: DataView, at: number): string {
  const bytes = at + (data.getUint8(at) & 0x80 ? 2 : 1) // before them the number of characters, not needed here
  const first = data.getUint8(bytes)
  const wide = (first & 0x80) !== 0
  const length = wide ? ((first & 0x7f) << 8) | data.getUint8(bytes + 1) : first
  return decode('utf-8', data, bytes + (wide ? 2 : 1), length)
}

function decode(encoding: string, data: DataView, at: number, length: number): string {
  return new TextDecoder(encoding).decode(new Uint8Array(data.buffer, data.byteOffset + at, length))
}
