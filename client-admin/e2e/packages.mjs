import { crc32 } from 'node:zlib'

export const APPID = '__UNI__5CBD4F1'

/** A hot update as HBuilderX exports it, small but real; more: further files. */
export function wgt(version, versionCode, appid = APPID, more = {}) {
  const manifest = {
    '@platforms': ['android', 'iPhone', 'iPad'],
    id: appid,
    name: 'Shop',
    version: { name: version, code: versionCode },
    permissions: {},
    plus: { nativePlugins: {}, launchwebview: { id: '1' } },
  }
  return zip({ 'manifest.json': JSON.stringify(manifest), 'app-service.js': '"use weex:vue";\n', ...more })
}

/** An iOS app. */
export function ipa(version, versionCode) {
  const entries = {
    CFBundleIdentifier: 'com.example.shop',
    CFBundleShortVersionString: version,
    CFBundleVersion: String(versionCode),
  }
  const dict = Object.entries(entries).map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  return zip({
    'Payload/Shop.app/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${dict.join('')}</dict></plist>`,
  })
}

/** A zip whose files are stored, not compressed. */
function zip(files) {
  const parts = []
  const directory = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name)
    const content = Buffer.from(text)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x21, 8)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(content.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(path.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, path, content])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, path]))
    parts.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listing, end])
}
