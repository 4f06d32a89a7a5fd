export type FreezeState = 'now' | 'ahead' | 'over'

export function stateOf(freeze: { from: string; to: string }, now = Date.now()): FreezeState {
  if (Date.parse(freeze.to) <= now) return 'over'
  return Date.parse(freeze.from) > now ? 'ahead' : 'now'
}

/** A moment as a date-and-time field holds it, in the browser's zone. */
export function toField(moment: string | number): string {
  const date = new Date(moment)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** @returns undefined when nothing, or no date, was entered */
export function fromField(text: string): string | undefined {
  const date = new Date(text)
  return text && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

const DAY_MS = 24 * 3600 * 1000

/** From tonight's midnight for a day: what a new freeze starts from. */
export function tomorrow(now = new Date()): { from: string; to: string } {
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return { from: toField(from.getTime()), to: toField(from.getTime() + DAY_MS) }
}
