import { expect, test } from 'vitest'
import { isOpenable, nameOf, nativeTypeOf, platformOf, typeFrom } from './release'

test.each([
  [1, 'android', 3],
  [2, 'ios', 4],
] as const)('wgts of type %s run on %s, upon type %s', (type, platform, native) => {
  expect(platformOf(type)).toBe(platform)
  expect(nativeTypeOf(type)).toBe(native)
  expect(platformOf(native)).toBe(platform)
})

test.each([
  ['3', 3],
  ['5', 1],
  [undefined, 1],
  [['2'], 1],
] as const)('?type=%s', (query, type) => expect(typeFrom(query)).toBe(type))

test.each([
  ['https://example.com/a.apk', true],
  ['itms-services://?action=download-manifest', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
])('%s may be opened: %s', (url, openable) => expect(isOpenable(url)).toBe(openable))

test('a release is called by version and code', () => {
  expect(nameOf({ version: '1.4.0', versionCode: 104 })).toBe('1.4.0 (104)')
})
