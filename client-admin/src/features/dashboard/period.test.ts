import { expect, test } from 'vitest'
import { finenessOf, periodOf, upToNow } from './period'

const NOW = Date.parse('2026-11-21T05:40:00Z')

test.each([
  ['1d', 'day', { from: '2026-11-20', to: '2026-11-21', by: 'hour', points: 24 }],
  ['7d', 'hour', { from: '2026-11-14', to: '2026-11-21', by: 'hour', points: 168 }],
  ['7d', 'day', { from: '2026-11-15', to: '2026-11-21', by: 'day', points: 7 }],
  ['30d', 'day', { from: '2026-10-23', to: '2026-11-21', by: 'day', points: 30 }],
  ['365d', 'hour', { from: '2025-11-22', to: '2026-11-21', by: 'day', points: 365 }],
] as const)('%s by %s', (range, by, period) => {
  expect(periodOf(range, by, NOW)).toEqual(period)
})

test('a year is too long for hours, a day too short for days', () => {
  expect(finenessOf('365d')).toEqual(['day'])
  expect(finenessOf('1d')).toEqual(['hour'])
  expect(finenessOf('30d')).toEqual(['hour', 'day'])
})

test('hours to come and hours before the last 24 are left out', () => {
  const hours = Array.from({ length: 48 }, (_, hour) => new Date(Date.parse('2026-11-20T00:00:00Z') + hour * 3_600_000).toISOString())
  const shown = upToNow(hours, (hour) => hour, periodOf('1d', 'hour', NOW), NOW)
  expect(shown).toHaveLength(24)
  expect(shown[0]).toBe('2026-11-20T06:00:00.000Z')
  expect(shown.at(-1)).toBe('2026-11-21T05:00:00.000Z')
})
