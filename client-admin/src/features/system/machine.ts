import type { Schemas } from '@/api'

type Cpu = Schemas['Cpu']

/**
 * The share of its time that the processors were busy between two looks at them.
 *
 * @returns 0 to 1; undefined when no time went by, or the processors are not the same
 */
export function busyShare(before: Cpu[], after: Cpu[]): number | undefined {
  if (before.length !== after.length) return undefined
  const total = timeOf(after) - timeOf(before)
  const idle = idleOf(after) - idleOf(before)
  return total > 0 && idle >= 0 ? Math.min(1, Math.max(0, 1 - idle / total)) : undefined
}

function timeOf(cpus: Cpu[]): number {
  return cpus.reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.idle + times.irq, 0)
}

function idleOf(cpus: Cpu[]): number {
  return cpus.reduce((sum, { times }) => sum + times.idle, 0)
}

/** How worried to be about something that can become full. */
export function levelOf(share: number): 'success' | 'warning' | 'danger' {
  if (share >= 0.95) return 'danger'
  return share >= 0.85 ? 'warning' : 'success'
}

/** Days, hours and minutes of a time in seconds; the two largest that say something. */
export function spanOf(seconds: number): { unit: 'day' | 'hour' | 'minute'; value: number }[] {
  const minutes = Math.floor(seconds / 60)
  const parts = [
    { unit: 'day' as const, value: Math.floor(minutes / 1440) },
    { unit: 'hour' as const, value: Math.floor(minutes / 60) % 24 },
    { unit: 'minute' as const, value: minutes % 60 },
  ]
  const first = parts.findIndex((part) => part.value > 0)
  return first < 0 ? parts.slice(2) : parts.slice(first, first + 2)
}
