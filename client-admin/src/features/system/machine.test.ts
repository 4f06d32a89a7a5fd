import { expect, test } from 'vitest'
import { busyShare, levelOf, spanOf } from './machine'

const cpu = (user: number, idle: number) => ({ model: 'x', times: { user, nice: 0, sys: 0, idle, irq: 0 } })

test('processors are busy for the share of time they were not idle', () => {
  expect(busyShare([cpu(100, 100), cpu(0, 0)], [cpu(130, 110), cpu(0, 60)])).toBeCloseTo(0.3)
})

test.each([
  ['no time went by', [cpu(1, 1)], [cpu(1, 1)]],
  ['the machine was restarted', [cpu(100, 100)], [cpu(1, 1)]],
  ['there is another processor', [cpu(1, 1)], [cpu(2, 2), cpu(3, 3)]],
])('nothing is known when %s', (_why, before, after) => {
  expect(busyShare(before, after)).toBeUndefined()
})

test.each([
  [0.5, 'success'],
  [0.849, 'success'],
  [0.85, 'warning'],
  [0.95, 'danger'],
  [1, 'danger'],
])('%d full: %s', (share, level) => {
  expect(levelOf(share)).toBe(level)
})

test.each([
  [0, ['minute 0']],
  [59, ['minute 0']],
  [3600, ['hour 1', 'minute 0']],
  [90_061, ['day 1', 'hour 1']],
])('%d seconds', (seconds, parts) => {
  expect(spanOf(seconds).map(({ unit, value }) => `${unit} ${value}`)).toEqual(parts)
})
