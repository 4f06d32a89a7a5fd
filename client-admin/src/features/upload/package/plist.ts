const BINARY = 'bplist00'
const MOST_DEPTH = 2

/** Texts and numbers at the top of an Info.plist, in Apple's binary form or as XML; throws a RangeError when it is damaged. */
export function readPlist(content: Uint8Array): Record<string, string> {
  const head = new TextDecoder('latin1').decode(content.subarray(0, 8))
  return head === BINARY ? readBinary(content) : readXml(new TextDecoder().decode(content))
}

function readXml(xml: string): Record<string, string> {
  const found: Record<string, string> = {}
  let depth = 0
  let key: string | undefined
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '')
  for (const [, close, tag, single, text] of plain.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>([^<]*)/g)) {
    if (tag === 'dict' || tag === 'array') depth += single ? 0 : close ? -1 : 1
    else if (depth === 1 && !close && tag === 'key') key = unescape(text!)
    else if (depth === 1 && !close && key !== undefined) {
      if (tag === 'string' || tag === 'integer' || tag === 'real') found[key] = unescape(text!)
      key = undefined
    }
  }
  if (!plain.includes('<plist')) throw new RangeError('not a property list')
  return found
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.trim().replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16))
  })
}

function readBinary(content: Uint8Array): Record<string, string> {
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const trailer = content.byteLength - 32
  const offsetSize = data.getUint8(trailer + 6)
  const referenceSize = data.getUint8(trailer + 7)
  const table = number(data, trailer + 24, 8)
  const objectAt = (index: number) => number(data, table + index * offsetSize, offsetSize)

  function read(at: number, depth: number): unknown {
    const marker = data.getUint8(at)
    const kind = marker >> 4
    if (kind === 0x1) return String(number(data, at + 1, 2 ** (marker & 15)))
    if (kind === 0x2) return String((marker & 15) === 2 ? data.getFloat32(at + 1) : data.getFloat64(at + 1))
    if (kind !== 0x5 && kind !== 0x6 && kind !== 0xd) return undefined
    const { count, start } = countOf(at, marker & 15)
    if (kind === 0x5) return new TextDecoder('latin1').decode(slice(start, count))
    if (kind === 0x6) return new TextDecoder('utf-16be').decode(slice(start, count * 2))
    if (depth === MOST_DEPTH) return undefined
    const found: Record<string, string> = {}
    for (let i = 0; i < count; i++) {
      const key = read(objectAt(number(data, start + i * referenceSize, referenceSize)), MOST_DEPTH)
      const value = read(objectAt(number(data, start + (count + i) * referenceSize, referenceSize)), MOST_DEPTH)
      if (typeof key === 'string' && typeof value === 'string') found[key] = value
    }
    return found
  }

  function countOf(at: number, low: number): { count: number; start: number } {
    if (low !== 15) return { count: low, start: at + 1 }
    const size = 2 ** (data.getUint8(at + 1) & 15)
    return { count: number(data, at + 2, size), start: at + 2 + size }
  }

  function slice(start: number, length: number): Uint8Array {
    if (start + length > content.byteLength) throw new RangeError('damaged property list')
    return content.subarray(start, start + length)
  }

  const root = read(objectAt(number(data, trailer + 16, 8)), 0)
  if (typeof root !== 'object' || root === null) throw new RangeError('not a dictionary')
  return root as Record<string, string>
}

function number(data: DataView, at: number, size: number): number {
  let value = 0
  for (let i = 0; i < size; i++) value = value * 256 + data.getUint8(at + i)
  return value
}
