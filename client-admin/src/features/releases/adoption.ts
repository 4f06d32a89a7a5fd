import type { Schemas } from '@/api'
import { isWgt, platformOf, type Release } from './release'

export interface Day {
  /** When the day begins, UTC. */
  time: string
  devices: number
}

/** How many active devices ran a release on each day; a native release counts with every hot update upon it. */
export function devicesPerDay(adoption: Schemas['Adoption'], release: Release): Day[] {
  const mine = adoption.versions.filter((it) => it.platform === platformOf(release.type) && runs(it, release))
  return adoption.times.map((time, day) => ({
    time,
    devices: mine.reduce((sum, version) => sum + (version.devices?.[day] ?? 0), 0),
  }))
}

function runs(version: Schemas['AdoptionVersion'], release: Release): boolean {
  const code = isWgt(release.type) ? version.wgtVersionCode : version.nativeVersionCode
  return code === release.versionCode
}
