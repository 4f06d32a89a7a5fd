import { expect, test } from 'vitest'
import { EventParser } from './eventStream'

const STREAM = ':sign of life\n\nevent:run\ndata:{"a":1}\n\nevent: run\r\ndata: one\r\ndata: two\r\n\r\ndata:plain\n\n'
const EVENTS = [
  { name: 'run', data: '{"a":1}' },
  { name: 'run', data: 'one\ntwo' },
  { name: 'message', data: 'plain' },
]

test.each([1, 2, 3, 7, 1000])('events come whole out of chunks of %i characters', (size) => {
  const parser = new EventParser()
  const found = []
  for (let i = 0; i < STREAM.length; i += size) found.push(...parser.push(STREAM.slice(i, i + size)))
  expect(found).toEqual(EVENTS)
})

test('an event that was cut off is none', () => {
  expect(new EventParser().push('event:run\ndata:{"a"')).toEqual([])
})
