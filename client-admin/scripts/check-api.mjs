import { readFile } from 'node:fs/promises'
import { SCHEMA_FILE, schemaOf } from './schema.mjs'

if ((await readFile(SCHEMA_FILE, 'utf8')) !== (await schemaOf())) {
  console.error('src/api/schema.d.ts is not what openapi.json describes. Run: npm run api file')
  process.exit(1)
}
