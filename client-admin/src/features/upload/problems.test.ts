import { expect, test } from 'vitest'
import { emptyFields, filledBy, missingIn, toRequest } from './fields'
import { problemsOf, type Expectation } from './problems'
import { Meter } from './transfer/meter'
import { safeName } from './transfer/key'

const WGT = { kind: 'wgt', appid: '__UNI__A', version: '1.1', versionCode: 11 } as const
const EXPECTED: Expectation = { type: 1, appid: '__UNI__A', highestCode: 10, natives: [200, 100] }

function keysOf(facts: object, expected: Partial<Expectation> = {}) {
  return problemsOf(facts, { ...EXPECTED, ...expected }).map((it) => it.key + (it.stops ? '!' : ''))
}

test.each([
  ['in order', WGT, {}, []],
  ['an apk where a wgt belongs', { kind: 'apk' }, {}, ['kind!']],
  ['a wgt where an apk belongs', WGT, { type: 3 }, ['kind!']],
  ['a zipped folder', { deeper: 'a/manifest.json' }, {}, ['deeper!']],
  ['any zip', {}, {}, ['noneOf!']],
  ['another app', { ...WGT, appid: '__UNI__B' }, {}, ['appid']],
  ['no appid pinned', WGT, { appid: null }, []],
  ['the same code', { ...WGT, versionCode: 10 }, {}, ['notHigher!']],
  ['the first release', { ...WGT, versionCode: 1 }, { highestCode: undefined }, []],
  ['no native yet', WGT, { natives: [] }, ['noNative!']],
  ['another package name', { kind: 'apk', packageName: 'a.b' }, { type: 3, packageName: 'a.c' }, ['packageName']],
  ['a code whose lower half is not higher', { kind: 'apk', versionCode: 2 ** 32 + 10 }, { type: 3 }, ['notHigher!']],
])('%s', (_, facts, expected, keys) => {
  expect(keysOf(facts, expected as Partial<Expectation>)).toEqual(keys)
})

test('the package fills versions, and the newest native version is proposed', () => {
  const filled = { ...emptyFields(), ...filledBy(emptyFields(), WGT, EXPECTED) }
  expect(filled).toMatchObject({ version: '1.1', versionCode: 11, nativeVersionCode: 200 })
  expect(missingIn(filled, EXPECTED)).toEqual({})
  expect(filledBy({ ...filled, nativeVersionCode: 100 }, WGT, EXPECTED).nativeVersionCode).toBe(100)
})

test('says what is missing when the package says nothing', () => {
  expect(missingIn(emptyFields(), { ...EXPECTED, natives: [] })).toEqual({
    version: 'needed',
    versionCode: 'needed',
    nativeVersionCode: 'needed',
  })
  expect(missingIn({ ...emptyFields(), version: '1', versionCode: 10, nativeVersionCode: 1 }, EXPECTED)).toEqual({ versionCode: 'higher' })
})

test('a native release names no native version, and force only when asked for', () => {
  const fields = { ...emptyFields(), version: ' 1.0 ', versionCode: 1, nativeVersionCode: 5 }
  expect(toRequest(3, fields)).toMatchObject({ type: 3, version: '1.0', nativeVersionCode: undefined, force: undefined, status: 1 })
  expect(toRequest(1, { ...fields, force: true, status: false })).toMatchObject({ nativeVersionCode: 5, force: true, status: 0 })
})

test('speed and remaining time come from the last seconds', () => {
  let now = 0
  const meter = new Meter(() => now)
  meter.add(0)
  expect(meter.speed).toBeUndefined()
  for (now = 1000; now <= 20_000; now += 1000) meter.add(now)
  expect(meter.speed).toBeCloseTo(1000)
  expect(meter.remaining(30_000)).toBeCloseTo(10)
})

test.each([
  ['../..\\app.apk', 'app.apk'],
  ['商店 v1.apk', '商店 v1.apk'],
  ['a\u202Efdp.exe.apk', 'afdp.exe.apk'],
  ['...', 'package'],
  ['x'.repeat(200) + '.wgt', 'x'.repeat(146) + '.wgt'],
])('of the name %s remains %s', (given, kept) => {
  expect(safeName(given)).toBe(kept)
})
