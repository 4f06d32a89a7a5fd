import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref, type Ref } from 'vue'
import { useTyped } from './useTyped'

let known: Ref<string>
let handedOn: string[]
let typed: Ref<string>
const scope = effectScope()

beforeEach(() => {
  vi.useFakeTimers()
  known = ref('')
  handedOn = []
  typed = scope.run(() => useTyped(() => known.value, (text) => (handedOn.push(text), (known.value = text))))!
})
afterEach(() => vi.useRealTimers())

async function type(text: string) {
  typed.value = text
  await nextTick()
}

test('what is typed is handed on once, trimmed, when the typing pauses', async () => {
  await type('a')
  vi.advanceTimersByTime(299)
  await type('ab ')
  vi.advanceTimersByTime(299)
  expect(handedOn).toEqual([])
  vi.advanceTimersByTime(1)
  await nextTick()
  expect(handedOn).toEqual(['ab'])
  expect(typed.value).toBe('ab ')
})

test('the box follows a change from elsewhere, but not while somebody types', async () => {
  known.value = 'cleared'
  await nextTick()
  expect(typed.value).toBe('cleared')
  await nextTick()
  vi.advanceTimersByTime(300)
  expect(handedOn).toEqual([])

  await type('new')
  known.value = 'other'
  await nextTick()
  expect(typed.value).toBe('new')
})

test('nothing is handed on behind a page that was left', async () => {
  await type('late')
  scope.stop()
  vi.advanceTimersByTime(300)
  expect(handedOn).toEqual([])
})
