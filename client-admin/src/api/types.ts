import type { components, paths } from './schema'

export type Schemas = components['schemas']

type Operation<M extends Method> = { [P in keyof paths]: NonNullable<paths[P][M]> extends { responses: unknown } ? P : never }

export type Method = 'get' | 'post' | 'put' | 'delete'

/** The paths that know a method. */
export type PathOf<M extends Method> = Operation<M>[keyof paths]

type Described<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>

type Envelope<O> = O extends { responses: { 200: { content: { 'application/json': infer E } } } } ? E : never

/** What an operation answers: the envelope's data. */
export type DataOf<P extends keyof paths, M extends Method> =
  Envelope<Described<P, M>> extends { data?: infer D } ? NonNullable<D> : void

/** The query parameters an operation takes. */
export type QueryOf<P extends keyof paths, M extends Method> =
  Described<P, M> extends { parameters: { query?: infer Q } } ? Q : never

/** The JSON body an operation takes. */
export type BodyOf<P extends keyof paths, M extends Method> =
  Described<P, M> extends { requestBody?: { content: { 'application/json': infer B } } }
    ? B
    : Described<P, M> extends { requestBody: { content: { 'application/json': infer B } } }
      ? B
      : undefined

/** A page as every list answers it. */
export interface PageOf<Row> {
  total: number
  records: Row[]
}
