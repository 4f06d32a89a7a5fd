// What a browser loads before the first page shows must stay small.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 300 * 1024
const out = new URL('../../target/classes/static/', import.meta.url)
const html = readFileSync(new URL('index.html', out))
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', out), 'utf8'))

const files = new Set()
function collect(name) {
  const chunk = manifest[name]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  chunk.css?.forEach((file) => files.add(file))
  chunk.imports?.forEach(collect)
}
collect('index.html')

const sizes = [...files].map((file) => [file, gzipSync(readFileSync(new URL(file, out)), { level: 9 }).length])
const total = sizes.reduce((sum, [, size]) => sum + size, gzipSync(html).length)
console.log(`initial load: ${(total / 1024).toFixed(1)} KB gzip of at most ${LIMIT / 1024}`)
if (total > LIMIT) {
  sizes.sort((a, b) => b[1] - a[1]).forEach(([file, size]) => console.error(`${(size / 1024).toFixed(1)} KB  ${file}`))
  console.error('Too much. Import pages and heavy libraries lazily: () => import(…)')
  process.exit(1)
}
