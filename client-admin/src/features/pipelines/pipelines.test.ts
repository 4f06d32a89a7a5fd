import { describe, expect, test } from 'vitest'
import { linesOf, marksOf, rangeOf } from './findings'
import { fromField, stateOf, toField, tomorrow } from './freeze'
import { indentAfter, nameIn, triggersIn } from './yaml'

describe('a glance at a definition', () => {
  test.each([
    ['name: Release wgt\nsteps: []', 'Release wgt'],
    ['# name: no\nname: "发布 wgt" # ours', '发布 wgt'],
    ["name: 'C# build'", 'C# build'],
    ['steps:\n  - install\n    name: x', undefined],
    ['name:', undefined],
  ])('finds the name in %j', (yaml, name) => {
    expect(nameIn(yaml)).toBe(name)
  })

  test.each([
    ['on:\n  branches: [main, "release/*"] # these\n  tags: [\'v*\']\nsteps: []', ['main', 'release/*'], ['v*']],
    ['on: { branches: [main], tags: [] }', ['main'], []],
    ['on:\n  branches:\n    - main\n    - dev\n  tags:\n  - v*\nsteps:\n  - install', ['main', 'dev'], ['v*']],
    ['on:\n  branches: [\n    main,\n    dev\n  ]', ['main', 'dev'], []],
    ['steps:\n  - check: { branches: [main] }', [], []],
  ])('finds what starts %j', (yaml, branches, tags) => {
    expect(triggersIn(yaml)).toEqual({ branches, tags })
  })
})

describe('a new line', () => {
  test.each([
    ['name: x', ''],
    ['steps:', '  '],
    ['  - checkout:', '      '],
    ['    secrets: [A]', '    '],
    ['  # note:', '  '],
    ['a: b\n    c: d', '    '],
  ])('after %j begins with %j', (text, indent) => {
    expect(indentAfter(text, text.length)).toBe(indent)
  })
})

describe('what was found', () => {
  const at = (line: number, text: string) => ({ line, text, path: '' })
  const marks = marksOf({ problems: [at(3, 'c'), at(1, 'a')], warnings: [at(1, 'w')] })

  test('stands from top to bottom, problems first', () => {
    expect(marks.map((mark) => mark.text)).toEqual(['a', 'w', 'c'])
    expect(marksOf(undefined)).toEqual([])
  })

  test('stands at its line, or at the last', () => {
    const lines = linesOf('x\ny', marks)
    expect(lines.map((line) => [line.number, line.level, line.says])).toEqual([
      [1, 'problem', 'a · w'],
      [2, 'problem', 'c'],
    ])
  })

  test('is selected as a whole line', () => {
    expect(rangeOf('ab\ncde\nf', 2)).toEqual([3, 6])
    expect(rangeOf('ab', 9)).toEqual([0, 2])
  })
})

describe('a freeze', () => {
  const freeze = { from: '2027-02-05T16:00:00.000Z', to: '2027-02-13T16:00:00.000Z' }

  test.each([
    ['2027-02-05T15:59:59.999Z', 'ahead'],
    ['2027-02-05T16:00:00.000Z', 'now'],
    ['2027-02-13T15:59:59.999Z', 'now'],
    ['2027-02-13T16:00:00.000Z', 'over'],
  ])('at %s is %s', (now, state) => {
    expect(stateOf(freeze, Date.parse(now))).toBe(state)
  })

  test('keeps its times through the fields of the form', () => {
    expect(fromField(toField(freeze.from))).toBe(freeze.from)
    expect(fromField('')).toBeUndefined()
    expect(fromField('soon')).toBeUndefined()
  })

  test('is a whole day, tomorrow, unless something else is chosen', () => {
    const { from, to } = tomorrow(new Date(2027, 1, 5, 13, 30))
    expect(from).toBe('2027-02-06T00:00')
    expect(to).toBe('2027-02-07T00:00')
  })
})
