import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalOf } from './refusal'

const FORCIBLE = ['appid', 'packageName', 'signer', 'modules']
const texts = (file: string) => {
  const lines = readFileSync(`../src/main/resources/${file}`, 'utf8').split('\n')
  return Object.fromEntries(
    lines
      .filter((line) => line.startsWith('release.package.'))
      .map((line) => [
        line.slice('release.package.'.length, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1).replaceAll("''", "'").replace('{0}', 'A1').replace('{1}', 'B2'),
      ]),
  )
}

for (const file of ['messages.properties', 'messages_en.properties']) {
  test.each(Object.entries(texts(file)))(`${file}: release.package.%s says how to mend it`, (key, text) => {
    const refusal = refusalOf(text)
    expect(refusal.fix).not.toBe('')
    expect(refusal.forcible).toBe(FORCIBLE.includes(key))
    expect(refusal.fix).not.toMatch(/force|强制/)
  })

  test.each(['version', 'versionCode', 'appid', 'packageName', 'signer'])(`${file}: %s is told apart`, (key) => {
    const { expected, found } = refusalOf(texts(file)[key]!)
    expect(expected).toContain('A1')
    expect(found).toContain('B2')
    expect(expected).not.toContain('B2')
  })
}

test('a version name with dots is no end of a sentence', () => {
  expect(refusalOf('expected version 1.4.0, found 1.5.0 in the package. Upload the package of that version')).toEqual({
    expected: 'version 1.4.0',
    found: '1.5.0 in the package',
    fix: 'Upload the package of that version',
    forcible: false,
  })
})

test('other words stay as they are', () => {
  expect(refusalOf('something else')).toEqual({ problem: 'something else', fix: '', forcible: false })
})
