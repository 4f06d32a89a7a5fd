import type { Schemas } from '@/api'

export type Scope = Schemas['ApiToken']['scopes'][number]

/** What a token may be allowed, in the order in which it is offered. */
export const SCOPES = ['release', 'pipeline'] as const satisfies readonly Scope[]
