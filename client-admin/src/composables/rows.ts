import type { PageOf, Schemas } from '@/api'

/** Rows of lists always say all; the server's description leaves that out. */
export type RowOf<Name extends keyof Schemas> = Required<Schemas[Name]>

export function rowsOf<Row extends object>(page: PageOf<Row>): PageOf<Required<Row>> {
  return page as PageOf<Required<Row>>
}
