import { expect, test } from 'vitest'
import { KEY_PATTERN, lastPlace, moved, type DictionaryItem } from './dictionary'

function items(sorts: Record<string, number>): DictionaryItem[] {
  const words = { label: '', labelZh: '', labelEn: '', enabled: true, builtIn: false }
  return Object.entries(sorts).map(([key, sort]) => ({ ...words, key, sort }))
}

test.each([
  ['the second goes up', { a: 1, b: 2, c: 3 }, 'b', -1, 'b1 a2'],
  ['the second goes down', { a: 1, b: 2, c: 3 }, 'b', 1, 'c2 b3'],
  ['places that were shared are told apart', { a: 0, b: 0, c: 0 }, 'c', -1, 'a1 c2 b3'],
  ['the first has no place above', { a: 1, b: 2 }, 'a', -1, ''],
  ['the last has no place below', { a: 1, b: 2 }, 'b', 1, ''],
  ['who is not there does not move', { a: 1 }, 'x', 1, ''],
] as const)('%s', (_what, sorts, key, by, expected) => {
  expect(moved(items(sorts), key, by).map((item) => `${item.key}${item.sort}`).join(' ')).toBe(expected)
})

test('a new item comes last', () => {
  expect(lastPlace(items({ a: 7, b: 3 }))).toBe(8)
  expect(lastPlace([])).toBe(1)
})

test.each([
  ['a-b_c.1', true],
  ['a b', false],
  ['', false],
])('"%s" may be a key: %s', (key, allowed) => {
  expect(new RegExp(`^(?:${KEY_PATTERN})$`, 'v').test(key)).toBe(allowed)
})
