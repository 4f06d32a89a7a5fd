import { expect, test } from 'vitest'
import { isNarrowed, queryOf } from './filters'

const NOW = Date.parse('2026-11-21T05:40:00Z')
const none = { project: '', platform: '', version: '', model: '', brand: '', uuid: '', seen: '' }
const given = (filters: Partial<typeof none>) =>
  Object.fromEntries(Object.entries(queryOf({ ...none, ...filters }, NOW)).filter(([, value]) => value !== undefined))

test.each([
  [{}, {}],
  [{ project: 'p', platform: 'ios' }, { projectId: 'p', platform: 'ios' }],
  [{ version: '100/104' }, { nativeVersionCode: 100, wgtVersionCode: 104 }],
  [{ version: '100/0' }, { nativeVersionCode: 100, wgtVersionCode: 0 }],
  [{ model: ' Mate ', uuid: ' ' }, { model: 'Mate' }],
  [{ seen: 'today' }, { from: '2026-11-21' }],
  [{ seen: 'week' }, { from: '2026-11-15' }],
  [{ seen: 'notMonth' }, { to: '2026-10-22' }],
  [{ seen: 'constructor' }, {}],
])('%j asks for %j', (filters, query) => {
  expect(given(filters)).toEqual(query)
})

test('a project alone does not narrow its list', () => {
  expect(isNarrowed({ ...none, project: 'p' })).toBe(false)
  expect(isNarrowed({ ...none, project: 'p', seen: 'week' })).toBe(true)
})
