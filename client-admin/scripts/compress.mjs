// Writes a .gz beside each text asset, for the server to send as it is.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const assets = new URL('../../target/classes/static/assets/', import.meta.url)
for (const name of readdirSync(assets).filter((name) => /\.(js|css|svg)$/.test(name))) {
  const plain = readFileSync(new URL(name, assets))
  const packed = gzipSync(plain, { level: 9 })
  if (packed.length < plain.length * 0.9) writeFileSync(new URL(`${name}.gz`, assets), packed)
}
