import { expect, test } from 'vitest'
import { LogBook, neighbour, windowOf, type LogLine } from './logBook'

function lines(from: number, to: number, step: (seq: number) => string = () => 'build'): LogLine[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    seq: from + i,
    step: step(from + i),
    text: `line \u001b[32m${from + i}\u001b[0m`,
    time: '2026-05-01T10:00:00Z',
    continued: false,
  }))
}

test('lines that come again after a reconnect are taken once', () => {
  const book = new LogBook()
  book.append(lines(1, 5))
  book.append(lines(4, 8))
  expect(book.shown.map((it) => it.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(book.last).toBe(8)
})

test("a step's lines go on coming while only they are shown", () => {
  const book = new LogBook()
  const odd = (seq: number) => (seq % 2 ? 'build' : 'upload')
  book.append(lines(1, 4, odd))
  book.narrow('upload')
  book.append(lines(5, 6, odd))
  expect(book.shown.map((it) => it.seq)).toEqual([2, 4, 6])
  expect(book.total).toBe(6)
  book.narrow('')
  book.append(lines(7, 7, odd))
  expect(book.shown).toHaveLength(7)
})

test('a search finds text across colours, goes on with new lines and follows the step', () => {
  const book = new LogBook()
  book.append(lines(1, 12, (seq) => (seq <= 3 ? 'checkout' : 'build')))
  book.search('LINE 1')
  expect(book.found).toEqual([0, 9, 10, 11])
  book.append(lines(13, 13))
  expect(book.found).toEqual([0, 9, 10, 11, 12])
  book.narrow('build')
  expect(book.found.map((place) => book.shown[place]!.seq)).toEqual([10, 11, 12, 13])
  book.append(lines(14, 14))
  expect(book.found).toHaveLength(5)
  book.search('')
  expect(book.found).toEqual([])
})

test('of too many lines the last are kept, and it is known how many are missing', () => {
  const book = new LogBook(100)
  book.search('line 101')
  book.append(lines(1, 100))
  expect(book.dropped).toBe(0)
  book.append(lines(101, 101))
  expect(book.dropped).toBe(11)
  expect(book.shown[0]!.seq).toBe(12)
  expect(book.found).toEqual([89])
  book.append(lines(102, 102))
  expect(book.shown.at(-1)!.seq).toBe(102)
})

test('50,000 lines are searched and narrowed within a blink', () => {
  const book = new LogBook()
  book.append(lines(1, 50_000, (seq) => (seq % 2 ? 'build' : 'upload')))
  const started = performance.now()
  book.search('line 49')
  book.narrow('build')
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(windowOf(500_000, 600, 20, book.shown.length)).toEqual({ first: 24_985, last: 25_000 })
})

test.each([
  [0, 400, 1000, { first: 0, last: 35 }],
  [10_000, 400, 1000, { first: 485, last: 535 }],
  [19_600, 400, 1000, { first: 965, last: 1000 }],
  [0, 400, 3, { first: 0, last: 3 }],
  [99_999, 400, 0, { first: 0, last: 0 }],
] as const)('scrolled to %i with %i px of %i lines', (top, height, count, range) => {
  expect(windowOf(top, height, 20, count)).toEqual(range)
})

test('next and previous go round', () => {
  expect(neighbour(3, -1, 1)).toBe(0)
  expect(neighbour(3, -1, -1)).toBe(2)
  expect(neighbour(3, 2, 1)).toBe(0)
  expect(neighbour(3, 0, -1)).toBe(2)
  expect(neighbour(0, -1, 1)).toBe(-1)
})
