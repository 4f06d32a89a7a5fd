import type { PackageFacts, PackageKind } from './package/inspect'

/** What a package is going to be compared with. */
export interface Expectation {
  type: number
  /** The project's, when pinned. */
  appid?: string | null
  /** Of the newest release of this type. */
  highestCode?: number
  /** Native versions that a wgt may be made for. */
  natives: number[]
  /** Of the newest native release before. */
  packageName?: string | null
}

export interface Problem {
  /** Below {@code upload.problem}. */
  key: string
  /** It would be refused: nothing is sent. Otherwise an administrator may force it, or the server decides. */
  stops: boolean
  values: Record<string, string | number>
  /** An administrator may have it taken nevertheless. */
  canForce?: boolean
}

const KINDS: Record<number, PackageKind> = { 1: 'wgt', 2: 'wgt', 3: 'apk', 4: 'ipa' }

export function isWgt(type: number): boolean {
  return type === 1 || type === 2
}

export function kindOf(type: number): PackageKind {
  return KINDS[type] ?? 'wgt'
}

export function acceptOf(type: number): string {
  return isWgt(type) ? '.wgt,.zip' : `.${kindOf(type)}`
}

/** The server keeps the lower half of Android's long codes. */
export function storedCode(code: number): number {
  return code % 2 ** 32
}

/** What the server is going to say against a package, before any byte of it is sent. */
export function problemsOf(facts: PackageFacts, expected: Expectation): Problem[] {
  const wanted = kindOf(expected.type)
  if (facts.kind !== wanted) return [wrongKind(facts, wanted)]
  const problems: Problem[] = []
  if (expected.appid && facts.appid && facts.appid !== expected.appid) {
    problems.push({ key: 'appid', stops: false, canForce: true, values: { expected: expected.appid, found: facts.appid } })
  }
  if (expected.packageName && facts.packageName && facts.packageName !== expected.packageName) {
    const values = { expected: expected.packageName, found: facts.packageName }
    problems.push({ key: 'packageName', stops: false, canForce: true, values })
  }
  const code = facts.versionCode === undefined ? undefined : storedCode(facts.versionCode)
  if (code !== undefined && expected.highestCode !== undefined && code <= expected.highestCode) {
    problems.push({ key: 'notHigher', stops: true, values: { found: code, highest: expected.highestCode } })
  }
  if (isWgt(expected.type) && expected.natives.length === 0) {
    problems.push({ key: 'noNative', stops: true, values: {} })
  }
  return problems
}

function wrongKind(facts: PackageFacts, wanted: PackageKind): Problem {
  if (facts.kind) return { key: 'kind', stops: true, values: { found: facts.kind, wanted } }
  if (facts.deeper && wanted === 'wgt') return { key: 'deeper', stops: true, values: { path: facts.deeper } }
  return { key: 'noneOf', stops: true, values: { wanted } }
}
