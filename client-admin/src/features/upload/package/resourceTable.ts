import { chunks, STRING_POOL, stringAt } from './chunks'

const TABLE = 0x0002
const PACKAGE = 0x0200
const TYPE = 0x0201
const REFERENCE = 0x01
const TEXT = 0x03
const SPARSE = 1
const SHORT_OFFSETS = 2
const COMPLEX = 1
const COMPACT = 8
const MOST_REFERENCES = 8

interface Value {
  type: number
  data: number
  isDefault: boolean
}

/**
 * The text that a resource id stands for in an app's resources.arsc, in the default configuration if there is one, through
 * references; throws a RangeError when the table is damaged.
 */
export function resourceText(content: Uint8Array, id: number): string | undefined {
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (data.getUint16(0, true) !== TABLE) throw new RangeError('not a resource table')
  for (let step = 0; step < MOST_REFERENCES; step++) {
    const value = valueOf(data, id)
    if (!value) return undefined
    if (value.type === TEXT) return globalString(data, value.data)
    if (value.type !== REFERENCE) return String(value.data)
    id = value.data
  }
  return undefined
}

function globalString(data: DataView, index: number): string | undefined {
  for (const chunk of chunks(data, data.getUint16(2, true), data.byteLength)) {
    if (chunk.type === STRING_POOL) return stringAt(data, chunk, index)
  }
  return undefined
}

function valueOf(data: DataView, id: number): Value | undefined {
  let best: Value | undefined
  for (const group of chunks(data, data.getUint16(2, true), data.byteLength)) {
    if (group.type !== PACKAGE || data.getUint32(group.start + 8, true) !== id >>> 24) continue
    for (const chunk of chunks(data, group.header, group.end)) {
      if (chunk.type !== TYPE || data.getUint8(chunk.start + 8) !== ((id >>> 16) & 0xff)) continue
      const value = inType(data, chunk.start, id & 0xffff)
      if (value && (!best || (value.isDefault && !best.isDefault))) best = value
    }
  }
  return best
}

function inType(data: DataView, start: number, entry: number): Value | undefined {
  const offset = offsetOf(data, start, entry)
  if (offset === undefined) return undefined
  const at = start + data.getUint32(start + 16, true) + offset
  const flags = data.getUint16(at + 2, true)
  const isDefault = isForAll(data, start + 20)
  if (flags & COMPACT) return { type: flags >>> 8, data: data.getUint32(at + 4, true), isDefault }
  if (flags & COMPLEX) return undefined
  const value = at + data.getUint16(at, true)
  return { type: data.getUint8(value + 3), data: data.getUint32(value + 4, true), isDefault }
}

function offsetOf(data: DataView, start: number, entry: number): number | undefined {
  const flags = data.getUint8(start + 9)
  const count = data.getUint32(start + 12, true)
  const offsets = start + data.getUint16(start + 2, true)
  if (flags & SPARSE) {
    for (let i = 0; i < count; i++) {
      if (data.getUint16(offsets + 4 * i, true) === entry) return data.getUint16(offsets + 4 * i + 2, true) * 4
    }
    return undefined
  }
  if (entry >= count) return undefined
  if (flags & SHORT_OFFSETS) {
    const offset = data.getUint16(offsets + 2 * entry, true)
    return offset === 0xffff ? undefined : offset * 4
  }
  const offset = data.getUint32(offsets + 4 * entry, true)
  return offset === 0xffffffff ? undefined : offset
}

/** A configuration that is all zero but for its own size is for every device. */
function isForAll(data: DataView, config: number): boolean {
  const length = data.getUint32(config, true)
  for (let at = config + 4; at < config + length; at++) if (data.getUint8(at) !== 0) return false
  return true
}
