import { expect, test } from 'vitest'
import { expiryOf } from './expiry'
import { releaseLine, runLine } from './snippet'

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

test('the line that releases names server and project, and sends the token in a header', () => {
  const line = releaseLine('https://updates.example.com', 'p1')
  expect(line).toContain('https://updates.example.com/api/source/upload \\\n')
  expect(line).toContain('-H "Authorization: Bearer $UPUSHY_TOKEN"')
  expect(line).toContain('-F projectId=p1')
})

test('the line that starts a pipeline sends JSON once the shell has put in its variables', () => {
  const line = runLine('https://updates.example.com')
  expect(line).toContain('https://updates.example.com/api/pipeline/run \\\n')
  expect(line).toContain('-H "Authorization: Bearer $UPUSHY_TOKEN"')
  const sent = /-d "(.*)"$/.exec(line)![1]!.replaceAll('\\"', '"').replace('$PIPELINE_ID', 'p1').replace('$COMMIT', '3a5')
  expect(JSON.parse(sent)).toEqual({ pipelineId: 'p1', commit: '3a5' })
})
