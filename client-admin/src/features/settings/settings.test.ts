import { expect, test } from 'vitest'
import { accepted, shortens, unitOf } from './settings'

test.each([
  ['UPDATE_LOG_DAYS', 'days'],
  ['DELETED_PACKAGE_HOURS', 'hours'],
  ['SOMETHING_ELSE', undefined],
])('%s counts %s', (key, unit) => {
  expect(unitOf({ key })).toBe(unit)
})

test.each([
  ['0', 0],
  ['365', 365],
  [' 30 ', 30],
  ['366', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e2', undefined],
  ['', undefined],
])('"%s" of 0 to 365 is %s', (typed, value) => {
  expect(accepted({ min: 0, max: 365 }, typed)).toBe(value)
})

test.each([
  ['UPDATE_LOG_DAYS', 90, 30, true],
  ['UPDATE_LOG_DAYS', 90, 0, false],
  ['UPDATE_LOG_DAYS', 0, 90, true],
  ['UPDATE_LOG_DAYS', 30, 90, false],
  ['DELETED_PACKAGE_HOURS', 24, 0, true],
  ['DELETED_PACKAGE_HOURS', 0, 24, false],
])('%s from %i to %i lets something go earlier: %s', (key, value, next, shorter) => {
  expect(shortens({ key, value }, next)).toBe(shorter)
})
