/** Why a package cannot be read: a key below {@code upload.problem}. */
export class UnreadablePackage extends Error {
  constructor(readonly reason: string) {
    super(reason)
  }
}

export interface ZipMember {
  name: string
  method: number
  packed: number
  size: number
  /** Of its local header. */
  offset: number
  encrypted: boolean
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const MEMBER = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LONGEST_END = END_LENGTH + 0xffff
const LARGEST_DIRECTORY = 64 << 20
const AT_ONCE = 4000

/** A zip's directory, and single members of it. Reads only those bytes of the file, never the whole of it. */
export class Zip {
  readonly byName: Map<string, ZipMember>

  private constructor(
    private readonly file: Blob,
    readonly members: ZipMember[],
  ) {
    this.byName = new Map(members.map((member) => [member.name, member]))
  }

  static async open(file: Blob): Promise<Zip> {
    const { offset, size } = await findDirectory(file)
    if (size > LARGEST_DIRECTORY || offset + size > file.size) throw new UnreadablePackage('damaged')
    return new Zip(file, await readDirectory(await view(file, offset, size)))
  }

  find(pattern: RegExp): ZipMember | undefined {
    return this.members.find((member) => pattern.test(member.name))
  }

  /** A member's bytes, or undefined when it is not there. */
  async read(member: ZipMember | undefined, most: number): Promise<Uint8Array | undefined> {
    if (!member) return undefined
    if (member.encrypted) throw new UnreadablePackage('encrypted')
    if (member.size > most || member.packed > most) throw new UnreadablePackage('damaged')
    const header = await view(this.file, member.offset, 30)
    if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw new UnreadablePackage('damaged')
    const start = member.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
    const packed = this.file.slice(start, start + member.packed)
    if (packed.size < member.packed) throw new UnreadablePackage('damaged')
    if (member.method === 0) return new Uint8Array(await packed.arrayBuffer())
    if (member.method !== 8) throw new UnreadablePackage('damaged')
    return inflate(packed, member.size)
  }
}

async function findDirectory(file: Blob): Promise<{ offset: number; size: number }> {
  const start = Math.max(0, file.size - LONGEST_END)
  const tail = await view(file, start, LONGEST_END)
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue
    const size = tail.getUint32(at + 12, true)
    const offset = tail.getUint32(at + 16, true)
    return offset === 0xffffffff || size === 0xffffffff ? findDirectory64(file, start + at) : { offset, size }
  }
  throw new UnreadablePackage('notZip')
}

async function findDirectory64(file: Blob, end: number): Promise<{ offset: number; size: number }> {
  const locator = await view(file, end - 20, 20)
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== LOCATOR_64) throw new UnreadablePackage('damaged')
  const record = await view(file, Number(locator.getBigUint64(8, true)), 56)
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw new UnreadablePackage('damaged')
  return { size: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) }
}

/** In slices, so that the page stays alive with tens of thousands of members. */
async function readDirectory(directory: DataView): Promise<ZipMember[]> {
  const members: ZipMember[] = []
  const text = new TextDecoder()
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === MEMBER; ) {
    const nameLength = directory.getUint16(at + 28, true)
    const extraLength = directory.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true)
    if (next > directory.byteLength) throw new UnreadablePackage('damaged')
    const member = {
      name: text.decode(new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength)),
      encrypted: (directory.getUint16(at + 8, true) & 1) !== 0,
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    }
    widen(member, directory, at + 46 + nameLength, extraLength)
    members.push(member)
    if (members.length % AT_ONCE === 0) await new Promise((done) => setTimeout(done))
    at = next
  }
  return members
}

/** Sizes beyond 4 GB are in an extra field, those that need it, in this order. */
function widen(member: ZipMember, directory: DataView, start: number, length: number) {
  for (let at = start; at + 4 <= start + length; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue
    let field = at + 4
    for (const name of ['size', 'packed', 'offset'] as const) {
      if (member[name] !== 0xffffffff || field + 8 > directory.byteLength) continue
      member[name] = Number(directory.getBigUint64(field, true))
      field += 8
    }
  }
}

async function inflate(packed: Blob, size: number): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') throw new UnreadablePackage('oldBrowser')
  const content = new Uint8Array(size)
  let at = 0
  try {
    const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      content.set(step.value, at)
      at += step.value.length
    }
  } catch {
    throw new UnreadablePackage('damaged')
  }
  if (at !== size) throw new UnreadablePackage('damaged')
  return content
}

async function view(file: Blob, offset: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(Math.max(0, offset), Math.max(0, offset) + length).arrayBuffer())
}
