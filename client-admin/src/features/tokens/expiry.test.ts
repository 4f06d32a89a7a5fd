import { expect, test } from 'vitest'
import { expiryOf } from './expiry'
import { curlLine } from './snippet'

const NOW = Date.parse('2026-11-21T00:00:00.000Z')

test.each([
  [null, 'never'],
  [undefined, 'never'],
  ['2026-11-20T23:59:59.999Z', 'expired'],
  ['2026-11-21T00:00:00.000Z', 'expired'],
  ['2026-12-05T00:00:00.000Z', 'soon'],
  ['2026-12-05T00:00:00.001Z', 'later'],
])('a token that ends at %s is %s', (expires, expected) => {
  expect(expiryOf(expires, NOW)).toBe(expected)
})

test('the line for CI names server and project, and sends the token in a header', () => {
  const line = curlLine('https://updates.example.com', 'p1')
  expect(line).toContain('https://updates.example.com/api/source/upload \\\n')
  expect(line).toContain('-H "Authorization: Bearer $UPUSHY_TOKEN"')
  expect(line).toContain('-F projectId=p1')
})
