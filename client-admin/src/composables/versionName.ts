interface Version {
  platform: string
  nativeVersion: string
  nativeVersionCode: number
  wgtVersion: string
  wgtVersionCode: number
}

export const PLATFORMS: Record<string, string> = { android: 'Android', ios: 'iOS' }

/** Of releases, by their wire type. */
export const RELEASE_TYPES: Record<number, string> = { 1: 'wgt · Android', 2: 'wgt · iOS', 3: 'Android', 4: 'iOS' }

/** "1.4.0 (104)"; codes tell versions apart, names may be missing. */
export function withCode(version: string, code: number): string {
  if (!version && !code) return '–'
  return version ? `${version} (${code})` : String(code)
}

/** "Android 1.0.0 · wgt 1.4.0" */
export function versionName(of: Version): string {
  const native = `${PLATFORMS[of.platform] ?? of.platform} ${of.nativeVersion || of.nativeVersionCode}`
  const runsWgt = of.wgtVersionCode > 0 && of.wgtVersionCode !== of.nativeVersionCode
  return runsWgt ? `${native} · wgt ${of.wgtVersion || of.wgtVersionCode}` : native
}
