import { deflateRawSync } from 'node:zlib'

type Content = string | Uint8Array

/** A small zip, for tests; names ending in {@code !} are stored and not compressed. */
export function zipOf(files: Record<string, Content>, options: { encrypted?: boolean; comment?: string; zip64?: boolean } = {}): Uint8Array<ArrayBuffer> {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [given, content] of Object.entries(files)) {
    const stored = given.endsWith('!')
    const name = Buffer.from(stored ? given.slice(0, -1) : given)
    const raw = Buffer.from(content as string)
    const packed = stored ? raw : deflateRawSync(raw)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    local.writeUInt16LE(4, 28)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(options.encrypted ? 1 : 0, 8)
    entry.writeUInt16LE(stored ? 0 : 8, 10)
    entry.writeUInt32LE(options.zip64 ? 0xffffffff : packed.length, 20)
    entry.writeUInt32LE(options.zip64 ? 0xffffffff : raw.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 42)
    const wide = Buffer.alloc(options.zip64 ? 28 : 0)
    if (options.zip64) {
      wide.writeUInt16LE(1, 0)
      wide.writeUInt16LE(24, 2)
      ;[raw.length, packed.length, offset].forEach((value, i) => wide.writeBigUInt64LE(BigInt(value), 4 + i * 8))
    }
    entry.writeUInt16LE(wide.length, 30)
    body.push(local, name, Buffer.alloc(4), packed)
    directory.push(entry, name, wide)
    offset += 34 + name.length + packed.length
  }
  const size = Buffer.concat(directory).length
  const comment = Buffer.from(options.comment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(options.zip64 ? 0xffffffff : size, 12)
  end.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  const wideEnd = Buffer.alloc(options.zip64 ? 76 : 0)
  if (options.zip64) {
    wideEnd.writeUInt32LE(0x06064b50, 0)
    wideEnd.writeBigUInt64LE(BigInt(size), 40)
    wideEnd.writeBigUInt64LE(BigInt(offset), 48)
    wideEnd.writeUInt32LE(0x07064b50, 56)
    wideEnd.writeBigUInt64LE(BigInt(offset + size), 64)
  }
  return new Uint8Array(Buffer.concat([...body, ...directory, wideEnd, end, comment]))
}
