import { UnreadablePackage } from './zip'

export interface UniApp {
  appid?: string
  version?: string
  versionCode?: number
}

const COMMENT = /("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g
const TRAILING_COMMA = /("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g

/**
 * A uni-app's manifest.json: as developers write it (with comments; appid, versionName, versionCode) or as the compiler makes
 * it (id, version.name, version.code).
 */
export function readUniManifest(content: Uint8Array): UniApp {
  const root = parseLenient(new TextDecoder().decode(content))
  if (typeof root !== 'object' || root === null || Array.isArray(root)) throw new UnreadablePackage('manifestUnreadable')
  const source = root as Record<string, unknown>
  const built = (typeof source.version === 'object' && source.version !== null ? source.version : {}) as Record<string, unknown>
  return {
    appid: text(source.id) ?? text(source.appid),
    version: text(built.name) ?? text(source.versionName),
    versionCode: codeOf(text(built.code) ?? text(source.versionCode)),
  }
}

function parseLenient(json: string): unknown {
  const plain = json.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(plain.replace(COMMENT, '$1').replace(TRAILING_COMMA, '$1'))
  } catch {
    throw new UnreadablePackage('manifestUnreadable')
  }
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).trim() || undefined
}

/** A version code is a whole number; anything else is none. */
export function codeOf(value: string | undefined): number | undefined {
  return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
