const LONGEST_NAME = 150
const TYPES: Record<string, string> = {
  apk: 'application/vnd.android.package-archive',
  zip: 'application/zip',
}

/** A key below the prefix that nobody can guess, ending with the file's name, which devices save it under. */
export function newKey(prefix: string, fileName: string): string {
  const random = crypto.getRandomValues(new Uint8Array(18))
  const text = btoa(String.fromCharCode(...random)).replace(/\+/g, '-').replace(/\//g, '_')
  return `${prefix}${text}/${safeName(fileName)}`
}

/** What is harmless of a file's name: neither control nor direction characters nor slashes, and not too long. */
export function safeName(given: string): string {
  const plain = given.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}/\\]/gu, '')
  const name = Array.from(plain.trim().replace(/^\.+/, '').replace(/[.\s]+$/, ''))
  if (name.length <= LONGEST_NAME) return name.join('') || 'package'
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 && name.length - dot <= 16 ? name.slice(dot) : []
  return [...name.slice(0, LONGEST_NAME - extension.length), ...extension].join('')
}

/** A wgt stays octets, as devices go by its name. */
export function contentTypeOf(fileName: string): string {
  return TYPES[fileName.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream'
}
