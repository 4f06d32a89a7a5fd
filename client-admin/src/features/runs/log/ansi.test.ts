import { expect, test } from 'vitest'
import { highlight, paint, plainOf } from './ansi'

const E = '\u001b['

test('a line without colours is one piece', () => {
  expect(paint('plain')).toEqual([{ text: 'plain', classes: '' }])
  expect(paint('')).toEqual([])
})

test('colours become classes until they are taken back', () => {
  expect(paint(`${E}1;32mDONE${E}0m Build ${E}4mcomplete${E}24m.`)).toEqual([
    { text: 'DONE', classes: 'bold fg-green' },
    { text: ' Build ', classes: '' },
    { text: 'complete', classes: 'underline' },
    { text: '.', classes: '' },
  ])
})

test('an empty sequence resets, and 22 and 39 take back one thing each', () => {
  expect(paint(`${E}1;31ma${E}39mb${E}22mc${E}2;41md${E}me`).map((it) => it.classes)).toEqual(['bold fg-red', 'bold', '', 'dim on-red', ''])
})

test.each([
  ['91', 'fg-red'],
  ['106', 'on-cyan'],
  ['38;5;9', 'fg-red'],
  ['38;5;34', 'fg-green'],
  ['38;5;250', 'fg-white'],
  ['38;2;250;240;10', 'fg-yellow'],
  ['48;2;10;10;230;1', 'bold on-blue'],
  ['38', ''],
  ['73', ''],
])('SGR %s is %j', (codes, classes) => expect(paint(`${E}${codes}mx`)).toEqual([{ text: 'x', classes }]))

test('what is plain has no sequences', () => {
  expect(plainOf(`${E}1;32mDONE${E}0m Build`)).toBe('DONE Build')
})

test('a match over two colours is marked in both', () => {
  const pieces = highlight(paint(`ab${E}31mCD${E}0mef abc`), 'bCd')
  expect(pieces).toEqual([
    { text: 'a', classes: '', hit: false },
    { text: 'b', classes: '', hit: true },
    { text: 'CD', classes: 'fg-red', hit: true },
    { text: 'ef abc', classes: '', hit: false },
  ])
})

test('each place in a line is marked, and nothing when it is not there', () => {
  const hits = highlight(paint('error: no error here'), 'ERROR').filter((it) => it.hit)
  expect(hits).toHaveLength(2)
  expect(highlight(paint('fine'), 'error')).toEqual(paint('fine'))
})
