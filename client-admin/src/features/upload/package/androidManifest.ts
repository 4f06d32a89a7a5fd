import { chunks, STRING_POOL, stringAt, type Chunk } from './chunks'

const XML = 0x0003
const RESOURCE_MAP = 0x0180
const START_ELEMENT = 0x0102
const NAMES = {
  versionCode: 0x0101021b,
  versionCodeMajor: 0x01010576,
  versionName: 0x0101021c,
  label: 0x01010001,
}

/** A value as it is written, or the id of the resource that has it. */
export interface Text {
  text?: string
  reference?: number
}

export interface AndroidManifest {
  packageName?: string
  /** With versionCodeMajor in the upper half. */
  versionCode?: number
  versionName: Text
  label: Text
}

interface Attribute {
  name: string
  resource: number
  type: number
  data: number
  text?: string
}

/** AndroidManifest.xml in Android's binary form; throws a RangeError when it is damaged. */
export function readAndroidManifest(content: Uint8Array): AndroidManifest {
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (data.getUint16(0, true) !== XML) throw new RangeError('not binary XML')
  let pool: Chunk | undefined
  let resources: Chunk | undefined
  const found: AndroidManifest = { versionName: {}, label: {} }
  for (const chunk of chunks(data, data.getUint16(2, true), content.byteLength)) {
    if (chunk.type === STRING_POOL) pool = chunk
    else if (chunk.type === RESOURCE_MAP) resources = chunk
    else if (chunk.type === START_ELEMENT && pool) {
      const element = stringAt(data, pool, data.getUint32(chunk.header + 4, true))
      if (element === 'manifest') readRoot(found, attributes(data, chunk, pool, resources))
      if (element === 'application') {
        found.label = textOf(attributes(data, chunk, pool, resources), NAMES.label)
        break
      }
    }
  }
  if (!found.packageName) throw new RangeError('no package name')
  return found
}

function readRoot(found: AndroidManifest, given: Attribute[]) {
  const code = given.find((it) => it.resource === NAMES.versionCode)
  const major = given.find((it) => it.resource === NAMES.versionCodeMajor)?.data ?? 0
  found.packageName = given.find((it) => it.name === 'package')?.text
  found.versionCode = code && major * 2 ** 32 + code.data
  found.versionName = textOf(given, NAMES.versionName)
}

const REFERENCE = 0x01
const TEXT = 0x03

function textOf(given: Attribute[], resource: number): Text {
  const attribute = given.find((it) => it.resource === resource)
  if (!attribute) return {}
  if (attribute.type === REFERENCE) return { reference: attribute.data }
  return { text: attribute.type === TEXT ? attribute.text : String(attribute.data) }
}

function attributes(data: DataView, element: Chunk, pool: Chunk, resources?: Chunk): Attribute[] {
  const start = element.header + data.getUint16(element.header + 8, true)
  const size = data.getUint16(element.header + 10, true)
  const count = data.getUint16(element.header + 12, true)
  return Array.from({ length: count }, (_, i) => {
    const at = start + i * size
    const name = data.getUint32(at + 4, true)
    const named = resources && resources.header + 4 * name < resources.end
    const type = data.getUint8(at + 15)
    return {
      name: stringAt(data, pool, name) ?? '',
      resource: named ? data.getUint32(resources.header + 4 * name, true) : 0,
      type,
      data: data.getUint32(at + 16, true),
      text: type === TEXT ? stringAt(data, pool, data.getInt32(at + 16, true)) : undefined,
    }
  })
}
