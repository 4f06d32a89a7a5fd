// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inspect } from './inspect'
import { zipOf } from './zipOf'

const SOURCE = `\uFEFF{
  // the app
  "appid": "__UNI__SHOP001", /* "appid": "__UNI__OTHER" */
  "name": "a // b /* c */, ]",
  "versionName": "1.4.0",
  "versionCode": "104",
  "app-plus": { "modules": {}, },
}`
const BUILT = '{"id":"__UNI__SHOP001","name":"Shop","version":{"name":"1.4.0","code":104},"plus":{}}'
/** Made with plistlib: texts, a text beyond Latin 1, a nested dictionary with the same key, an array, a number. */
const BINARY_PLIST =
  '62706c6973743030d70102030405060708090b0c0d0e0f5f1013434642756e646c65446973706c61794e616d655d434642756e646c6549636f6e735f1012434642756e646c654964656e7469666965725f101a434642756e646c6553686f727456657273696f6e537472696e675f100f434642756e646c6556657273696f6e5f10104d696e696d756d4f5356657273696f6e5e554944657669636546616d696c796255465e97d1050a51395f1010636f6d2e6578616d706c652e73686f7055312e322e3353313233100ca210111001100208172d3b506d7f92a1a6a9abbec4c8cacdcf00000000000001010000000000000012000000000000000000000000000000d1'
const XML_PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <!-- <key>CFBundleVersion</key><string>7</string> -->
  <key>CFBundleIcons</key><dict><key>CFBundleVersion</key><string>9</string></dict>
  <key>UIRequiresFullScreen</key><true/>
  <key>Empty</key><dict/>
  <key>CFBundleDisplayName</key><string>Tom &amp; Co &#21830;</string>
  <key>CFBundleIdentifier</key><string>com.example.shop</string>
  <key>CFBundleShortVersionString</key><string>1.2.3</string>
  <key>CFBundleVersion</key><string>123</string>
</dict></plist>`
const IOS = { kind: 'ipa', packageName: 'com.example.shop', version: '1.2.3', versionCode: 123 }

function blob(content: Uint8Array | string): Blob {
  return new Blob([content as BlobPart])
}

function fixture(name: string): Blob {
  return blob(new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))))
}

test.each([
  ['as written', SOURCE],
  ['as compiled', BUILT],
])('reads a wgt with the manifest %s', async (_, manifest) => {
  const file = blob(zipOf({ 'app-service.js': 'x'.repeat(5000), 'manifest.json': manifest }))
  expect(await inspect(file)).toEqual({ kind: 'wgt', appid: '__UNI__SHOP001', version: '1.4.0', versionCode: 104 })
})

test.each([
  ['stored', { 'manifest.json!': BUILT }, {}],
  ['with a comment at its end', { 'manifest.json': BUILT }, { comment: 'PK\u0005\u0006 no end' }],
  ['in the form for large files', { 'x.js': '1', 'manifest.json': BUILT }, { zip64: true }],
])('reads a zip %s', async (_, files, options) => {
  expect(await inspect(blob(zipOf(files as Record<string, string>, options)))).toMatchObject({ appid: '__UNI__SHOP001' })
})

test('reads an apk: package, codes, and the app inside', async () => {
  expect(await inspect(fixture('shop-100.apk'))).toEqual({
    kind: 'apk',
    appid: '__UNI__SHOP001',
    packageName: 'com.example.shop',
    appName: undefined,
    version: '1.0.0',
    versionCode: 100,
  })
})

test('follows a version name into the resources, through a reference, past other languages', async () => {
  expect(await inspect(fixture('shop-200.apk'))).toMatchObject({ version: '2.0.0-beta', versionCode: 200 })
})

test('reads an ipa with a binary Info.plist', async () => {
  const plist = Uint8Array.from(Buffer.from(BINARY_PLIST, 'hex'))
  const found = await inspect(blob(zipOf({ 'Payload/Shop.app/Info.plist': plist })))
  expect(found).toMatchObject({ ...IOS, appName: '商店' })
})

test('reads an ipa with an Info.plist as XML, and the app inside', async () => {
  const www = 'Payload/Shop.app/Pandora/apps/__UNI__SHOP001/www/manifest.json'
  const found = await inspect(blob(zipOf({ [www]: BUILT, 'Payload/Shop.app/Info.plist': XML_PLIST })))
  expect(found).toMatchObject({ ...IOS, appName: 'Tom & Co 商', appid: '__UNI__SHOP001' })
})

test('tells where manifest.json is when the folder was zipped', async () => {
  expect(await inspect(blob(zipOf({ 'wgt/manifest.json': BUILT })))).toEqual({ deeper: 'wgt/manifest.json' })
})

test('a zip of something else is no package', async () => {
  expect((await inspect(blob(zipOf({ 'a.txt': 'a', 'manifest.json': '{"name":"web"}' })))).kind).toBeUndefined()
})

test.each([
  ['text', blob('no zip at all'), 'notZip'],
  ['an empty file', blob(''), 'notZip'],
  ['the first half', fixture('shop-100.apk').slice(0, 4000), 'notZip'],
  ['the second half', fixture('shop-100.apk').slice(4000), 'damaged'],
  ['a locked zip', blob(zipOf({ 'manifest.json': BUILT }, { encrypted: true })), 'encrypted'],
  ['a broken manifest', blob(zipOf({ 'manifest.json': '{"id":' })), 'manifestUnreadable'],
  ['a broken AndroidManifest', blob(zipOf({ 'AndroidManifest.xml': '<manifest/>' })), 'damaged'],
  ['a cut AndroidManifest', blob(zipOf({ 'AndroidManifest.xml': new Uint8Array([3, 0, 8, 0, 99, 0, 0, 0, 1, 0, 28, 0]) })), 'damaged'],
  ['a broken Info.plist', blob(zipOf({ 'Payload/A.app/Info.plist': 'bplist00 and no more' })), 'damaged'],
])('says why %s cannot be read', async (_, file, reason) => {
  await expect(inspect(file)).rejects.toMatchObject({ reason })
})

test('reads only a little of a large file', async () => {
  const small = zipOf({ 'manifest.json': BUILT })
  const reads: number[] = []
  const large = new Proxy(blob(zipOf({ 'big.bin!': new Uint8Array(30 << 20), 'manifest.json': BUILT })), {
    get(target, name) {
      if (name !== 'slice') return Reflect.get(target, name, target)
      return (from: number, to: number) => {
        const part = target.slice(from, to)
        reads.push(part.size)
        return part
      }
    },
  })
  expect(await inspect(large)).toEqual(await inspect(blob(small)))
  expect(reads.reduce((sum, read) => sum + read, 0)).toBeLessThan(100_000)
})
