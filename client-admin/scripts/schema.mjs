import { readFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

export const API_FILE = new URL('../openapi.json', import.meta.url)
export const SCHEMA_FILE = new URL('../src/api/schema.d.ts', import.meta.url)

/** What schema.d.ts has to be, by openapi.json. */
export async function schemaOf() {
  const document = JSON.parse(await readFile(API_FILE, 'utf8'))
  document.info.version ??= ''
  return '// Written by `npm run api`; do not edit.\n' + astToString(await openapiTS(document))
}
