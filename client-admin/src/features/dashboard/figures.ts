import type { Schemas } from '@/api'
import type { RowOf } from '@/composables/rows'
import { versionName } from '@/composables/versionName'

/** What one hour or day was like. */
export interface Figures {
  time: string
  checks: number
  offers: number
  activeDevices: number
  newDevices: number
}

export interface Share {
  name: string
  /** For each of the times. */
  devices: number[]
}

/** Puts two series of the same times together. */
export function joined(offers: readonly RowOf<'OffersPoint'>[], active: readonly RowOf<'ActivePoint'>[]): Figures[] {
  const devices = new Map(active.map((point) => [point.time, point]))
  return offers.map(({ time, checks, offers: offered }) => ({
    time,
    checks,
    offers: offered,
    activeDevices: devices.get(time)?.activeDevices ?? 0,
    newDevices: devices.get(time)?.newDevices ?? 0,
  }))
}

/** The most used versions on their own, all others together under one name. */
export function sharesOf(adoption: Schemas['Adoption'], most: number, othersName: string): Share[] {
  const named = adoption.versions.slice(0, most).map((version) => ({ name: versionName(version), devices: version.devices }))
  const others = adoption.others.map((count, at) =>
    adoption.versions.slice(most).reduce((sum, version) => sum + (version.devices[at] ?? 0), count),
  )
  return others.some((count) => count > 0) ? [...named, { name: othersName, devices: others }] : named
}

/** The last point of each, as parts of the whole; those without a device are left out. */
export function latestOf(shares: readonly Share[]): { name: string; devices: number; share: number }[] {
  const latest = shares.map(({ name, devices }) => ({ name, devices: devices.at(-1) ?? 0 }))
  const total = latest.reduce((sum, { devices }) => sum + devices, 0)
  return latest
    .filter(({ devices }) => devices > 0)
    .map((version) => ({ ...version, share: version.devices / total }))
    .sort((one, other) => other.devices - one.devices)
}

/** Why releases failed, summed up over them, the most frequent first. */
export function reasonsOf(stats: readonly Schemas['ReleaseStats'][]): Schemas['ReleaseFailure'][] {
  const sums = new Map<string, number>()
  for (const { code, devices } of stats.flatMap((release) => release.failures)) {
    sums.set(code, (sums.get(code) ?? 0) + devices)
  }
  return [...sums].map(([code, devices]) => ({ code, devices })).sort((one, other) => other.devices - one.devices)
}
