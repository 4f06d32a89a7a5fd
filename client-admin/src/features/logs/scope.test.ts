import { expect, test } from 'vitest'
import { isNarrowed, queryOf } from './scope'

const ALL = { projectId: '', uuid: '' }

test('a day begins and ends where the reader is', () => {
  const { from, to } = queryOf({ ...ALL, from: '2026-11-21', to: '2026-11-21' })
  expect(new Date(from!).toString()).toContain('Nov 21 2026 00:00:00')
  expect(Date.parse(to!) - Date.parse(from!)).toBe(86_400_000 - 1)
})

test.each(['', undefined, 'yesterday', '2026-13-01'])('%s does not narrow', (day) => {
  expect(queryOf({ ...ALL, from: day, to: day })).toEqual({})
})

test('a project alone does not hide what there is', () => {
  expect(isNarrowed({ projectId: 'p', uuid: '' })).toBe(false)
  expect(isNarrowed({ projectId: 'p', uuid: '', to: '2026-11-21' })).toBe(true)
})
