// npm run api [url]: refreshes openapi.json from a running server, then src/api/schema.d.ts from it.
import { writeFile } from 'node:fs/promises'
import { API_FILE, SCHEMA_FILE, schemaOf } from './schema.mjs'

const server = process.argv[2] ?? process.env.UPUSHY_SERVER ?? 'http://127.0.0.1:3000'

/** The order of a document's keys says nothing; sorted, a change shows as just that. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}

if (server !== 'file') {
  const answer = await fetch(`${server}/v3/api-docs`)
  if (!answer.ok) throw new Error(`${server} answered ${answer.status}; is PRO_DOC off?`)
  const { servers: _, ...document } = await answer.json()
  delete document.info.version
  await writeFile(API_FILE, JSON.stringify(sorted(document), null, 2) + '\n')
}
await writeFile(SCHEMA_FILE, await schemaOf())
console.log('openapi.json and src/api/schema.d.ts are up to date')
