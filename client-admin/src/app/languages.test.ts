import { expect, test } from 'vitest'
import { messagesOf, type Messages } from './messages'

function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages)
    .flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))
    .sort()
}

function textsOf(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)))
}

test('both languages say the same things', () => {
  expect(keysOf(messagesOf('en')).length).toBeGreaterThan(50)
  expect(keysOf(messagesOf('en'))).toEqual(keysOf(messagesOf('zh-CN')))
})

test('no message is empty', () => {
  expect([...textsOf(messagesOf('en')), ...textsOf(messagesOf('zh-CN'))].filter((text) => !text.trim())).toEqual([])
})
