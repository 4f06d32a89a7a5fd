import { readAndroidManifest, type Text } from './androidManifest'
import { readPlist } from './plist'
import { resourceText } from './resourceTable'
import { codeOf, readUniManifest } from './uniManifest'
import { UnreadablePackage, Zip } from './zip'

export type PackageKind = 'wgt' | 'apk' | 'ipa'

/** What a package says of itself. */
export interface PackageFacts {
  /** Undefined: a zip, but none of ours. */
  kind?: PackageKind
  appid?: string
  packageName?: string
  appName?: string
  version?: string
  versionCode?: number
  /** Where manifest.json is when it is not at the root: the folder was zipped and not what is in it. */
  deeper?: string
}

const MOST_MANIFEST = 1 << 20
const MOST_ANDROID = 8 << 20
const MOST_RESOURCES = 64 << 20
const INFO = /^Payload\/[^/]+\.app\/Info\.plist$/
const IN_APK = /^assets\/apps\/[^/]+\/www\/manifest\.json$/
const IN_IPA = /^Payload\/[^/]+\.app\/Pandora\/apps\/[^/]+\/www\/manifest\.json$/

/** Reads what it needs of the file, a few kilobytes as a rule; throws {@link UnreadablePackage}. */
export async function inspect(file: Blob): Promise<PackageFacts> {
  const zip = await Zip.open(file)
  try {
    if (zip.byName.has('AndroidManifest.xml')) return await readApk(zip)
    const info = zip.find(INFO)
    if (info) return await readIpa(zip)
    const manifest = await zip.read(zip.byName.get('manifest.json'), MOST_MANIFEST)
    if (manifest) return readWgt(manifest)
    return { deeper: zip.find(/\/manifest\.json$/)?.name }
  } catch (failure) {
    throw failure instanceof RangeError ? new UnreadablePackage('damaged') : failure
  }
}

function readWgt(manifest: Uint8Array): PackageFacts {
  const app = readUniManifest(manifest)
  return app.appid || app.version ? { kind: 'wgt', ...app } : {}
}

async function readApk(zip: Zip): Promise<PackageFacts> {
  const manifest = readAndroidManifest((await zip.read(zip.byName.get('AndroidManifest.xml'), MOST_ANDROID))!)
  const texts = [manifest.versionName, manifest.label]
  const resources = texts.some((it) => it.reference !== undefined)
    ? await zip.read(zip.byName.get('resources.arsc'), MOST_RESOURCES)
    : undefined
  return {
    kind: 'apk',
    appid: await embeddedAppid(zip, IN_APK),
    packageName: manifest.packageName,
    appName: resolved(manifest.label, resources),
    version: resolved(manifest.versionName, resources),
    versionCode: manifest.versionCode,
  }
}

function resolved({ text, reference }: Text, resources: Uint8Array | undefined): string | undefined {
  if (reference === undefined || !resources) return text?.trim() || undefined
  try {
    return resourceText(resources, reference)
  } catch (failure) {
    if (failure instanceof RangeError) return undefined // the server looks at it anew
    throw failure
  }
}

async function readIpa(zip: Zip): Promise<PackageFacts> {
  const info = readPlist((await zip.read(zip.find(INFO), MOST_MANIFEST))!)
  return {
    kind: 'ipa',
    appid: await embeddedAppid(zip, IN_IPA),
    packageName: info.CFBundleIdentifier,
    appName: info.CFBundleDisplayName ?? info.CFBundleName,
    version: info.CFBundleShortVersionString,
    versionCode: codeOf(info.CFBundleVersion),
  }
}

async function embeddedAppid(zip: Zip, pattern: RegExp): Promise<string | undefined> {
  const manifest = await zip.read(zip.find(pattern), MOST_MANIFEST)
  return manifest && readUniManifest(manifest).appid
}
