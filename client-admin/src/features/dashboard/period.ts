export type By = 'hour' | 'day'

/** The ranges one may choose, in days; a single day is the last 24 hours. */
export const RANGES = { '1d': 1, '7d': 7, '30d': 30, '90d': 90, '365d': 365 } as const
export type Range = keyof typeof RANGES

/** An answer of the server holds 45 days of hours at most. */
const MOST_DAYS_OF_HOURS = 45
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export interface Period {
  /** Days in UTC, both included; the last one is today. */
  from: string
  to: string
  by: By
  /** How many points there are until now. */
  points: number
}

/** How fine a range may be looked at. */
export function finenessOf(range: Range): By[] {
  const days = RANGES[range]
  if (days === 1) return ['hour']
  return days <= MOST_DAYS_OF_HOURS ? ['hour', 'day'] : ['day']
}

/** What to ask the server for; a fineness the range cannot have gives way. */
export function periodOf(range: Range, by: By, now: number): Period {
  const allowed = finenessOf(range)
  const chosen = allowed.includes(by) ? by : allowed[0]!
  const days = RANGES[range]
  const reach = chosen === 'hour' ? days : days - 1
  return {
    from: dayOf(now - reach * DAY_MS),
    to: dayOf(now),
    by: chosen,
    points: chosen === 'hour' ? days * 24 : days,
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The server answers whole days: the hours still to come are cut off, and what is older than asked for. */
export function upToNow<Point>(points: readonly Point[], timeOf: (point: Point) => string, period: Period, now: number): Point[] {
  return points.filter((point) => Date.parse(timeOf(point)) <= now).slice(-period.points)
}
