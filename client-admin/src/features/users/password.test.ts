import { expect, test } from 'vitest'
import { randomPassword } from './password'

test('a password is long enough and has nothing that looks alike', () => {
  for (let i = 0; i < 200; i++) expect(randomPassword()).toMatch(/^[a-km-np-zA-HJ-NP-Z2-9]{16}$/)
})

test('no two passwords are the same', () => {
  expect(new Set(Array.from({ length: 200 }, randomPassword)).size).toBe(200)
})
