export { api, connect } from './client'
export { ApiError } from './error'
export type { BodyOf, DataOf, PageOf, QueryOf, Schemas } from './types'
