import type { QueryOf } from '@/api'

/** What the list of devices is narrowed to; empty values do not narrow. */
export interface Filters {
  project: string
  platform: string
  /** "100/104": native and wgt code. */
  version: string
  model: string
  brand: string
  uuid: string
  seen: string
}

/** Last seen: on these last days, or on none of them. */
export const SEEN = { today: 1, week: 7, month: 30, notMonth: -30 } as const

const DAY_MS = 86_400_000

/** As the server wants them; days are in UTC. */
export function queryOf(filters: Filters, now: number): NonNullable<QueryOf<'/api/log/device', 'get'>> {
  const [nativeVersionCode, wgtVersionCode] = filters.version ? filters.version.split('/').map(Number) : []
  const days = SEEN[filters.seen as keyof typeof SEEN]
  return {
    projectId: filters.project || undefined,
    platform: filters.platform || undefined,
    model: filters.model.trim() || undefined,
    brand: filters.brand.trim() || undefined,
    uuid: filters.uuid.trim() || undefined,
    nativeVersionCode,
    wgtVersionCode,
    from: days > 0 ? daysAgo(days - 1, now) : undefined,
    to: days < 0 ? daysAgo(-days, now) : undefined,
  }
}

function daysAgo(days: number, now: number): string {
  return new Date(now - days * DAY_MS).toISOString().slice(0, 10)
}

/** Whether anything but the project is asked for. */
export function isNarrowed(filters: Filters): boolean {
  const { project: _, ...others } = filters
  return Object.values(others).some((value) => value.trim())
}
