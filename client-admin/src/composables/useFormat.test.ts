import { expect, test } from 'vitest'
import { language } from '@/app/i18n'
import { useFormat } from './useFormat'

const format = useFormat()

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1_572_864, '1.5 MB'],
  [undefined, '–'],
])('%s bytes', (size, text) => {
  language.value = 'en'
  expect(format.bytes(size)).toBe(text)
})

test.each([
  ['en', -100, '2 minutes ago'],
  ['en', -86_400, 'yesterday'],
  ['zh-CN', -3 * 3600, '3小时前'],
] as const)('%s: %s seconds from now', (code, seconds, text) => {
  language.value = code
  const now = Date.UTC(2026, 0, 2)
  expect(format.relative(now + seconds * 1000, now)).toBe(text)
})
