import type { PageOf, Schemas } from '@/api'

/** 1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS. */
export type ReleaseType = 1 | 2 | 3 | 4
export const RELEASE_TYPES = [1, 2, 3, 4] as const
/** 1 ask, 2 force, 3 silent. */
export const UPDATE_MODES = [1, 2, 3] as const

/** A release; the server's description calls its numbers texts. */
export type Release = Omit<Schemas['Source'], 'type' | 'status' | 'updateType'> & {
  type: ReleaseType
  status: 0 | 1
  updateType: (typeof UPDATE_MODES)[number]
}

export function releasesOf(page: PageOf<Schemas['Source']>): PageOf<Release> {
  return page as unknown as PageOf<Release>
}

export function isWgt(type: ReleaseType): boolean {
  return type <= 2
}

/** The type of the native packages that wgts of this type are made for. */
export function nativeTypeOf(wgt: ReleaseType): ReleaseType {
  return (wgt + 2) as ReleaseType
}

export function platformOf(type: ReleaseType): 'android' | 'ios' {
  return type % 2 === 1 ? 'android' : 'ios'
}

/** From the address bar; hot updates for Android when it says nothing sensible. */
export function typeFrom(query: unknown): ReleaseType {
  return RELEASE_TYPES.find((type) => String(type) === query) ?? 1
}

/** "1.4.0 (104)": how a release is called everywhere. */
export function nameOf(release: Pick<Release, 'version' | 'versionCode'>): string {
  return `${release.version} (${release.versionCode})`
}

/** Whether a browser may follow an address; stored ones of old servers can be anything. */
export function isOpenable(url: string): boolean {
  return /^(https?|itms-services|itms-appss?|itms-beta):/i.test(url)
}
