import type { PackageFacts } from './package/inspect'
import { isWgt, storedCode, type Expectation } from './problems'
import type { ReleaseRequest } from './transfer/delivery'

/** The form of a new release. */
export interface Fields {
  version: string
  versionCode?: number
  nativeVersionCode?: number
  updateType: number
  status: boolean
  changelog: string
  remark: string
  /** For iOS: where it is to be had instead of a file. */
  url: string
  force: boolean
}

export const FIELD_NAMES = ['version', 'versionCode', 'nativeVersionCode', 'updateType', 'status', 'changelog', 'remark'] as const

export function emptyFields(): Fields {
  return {
    version: '',
    versionCode: undefined,
    nativeVersionCode: undefined,
    updateType: 1,
    status: true,
    changelog: '',
    remark: '',
    url: '',
    force: false,
  }
}

/** What the package says stands for itself: the server takes no other version for it. */
export function filledBy(fields: Fields, facts: PackageFacts, expected: Expectation): Partial<Fields> {
  const known = fields.nativeVersionCode !== undefined && expected.natives.includes(fields.nativeVersionCode)
  return {
    version: facts.version ?? fields.version,
    versionCode: facts.versionCode === undefined ? fields.versionCode : storedCode(facts.versionCode),
    nativeVersionCode: isWgt(expected.type) && !known ? expected.natives[0] : fields.nativeVersionCode,
  }
}

export function toRequest(type: number, fields: Fields): ReleaseRequest {
  return {
    type,
    version: fields.version.trim() || undefined,
    versionCode: fields.versionCode,
    nativeVersionCode: isWgt(type) ? fields.nativeVersionCode : undefined,
    updateType: fields.updateType,
    status: fields.status ? 1 : 0,
    changelog: fields.changelog.trim(),
    remark: fields.remark.trim(),
    force: fields.force || undefined,
  }
}

/** Fields that are missing or too small, each with a key below {@code upload.field}. */
export function missingIn(fields: Fields, expected: Expectation): Record<string, string> {
  const missing: Record<string, string> = {}
  if (!fields.version.trim()) missing.version = 'needed'
  if (fields.versionCode === undefined) missing.versionCode = 'needed'
  else if (expected.highestCode !== undefined && fields.versionCode <= expected.highestCode) missing.versionCode = 'higher'
  if (isWgt(expected.type) && fields.nativeVersionCode === undefined) missing.nativeVersionCode = 'needed'
  return missing
}
