import { ApiError } from './error'
import { refreshTokens } from './refresh'
import { signedFetch } from './signature/signedFetch'
import { tokens } from './tokens'
import type { BodyOf, DataOf, Method, PathOf, QueryOf } from './types'

const PATIENCE_MS = 30_000

/** What the client must know of the panel around it. */
export interface Surroundings {
  language: () => string
  /** Said in the panel's language when the server is not reached. */
  unreachable: () => string
  onSessionEnd: () => void
}

let around: Surroundings = { language: () => 'zh-CN', unreachable: () => 'unreachable', onSessionEnd: () => {} }

export function connect(surroundings: Surroundings) {
  around = surroundings
}

export interface CallOptions {
  signal?: AbortSignal
  /** For calls before a login: no token is sent, and a 401 is an answer like any other. */
  anonymous?: boolean
  /** Milliseconds to wait for what takes longer than others. */
  patience?: number
}

async function send(method: Method, path: string, query: object | undefined, body: unknown, options: CallOptions) {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': around.language() }
  const access = tokens.access()
  if (access && !options.anonymous) headers.Authorization = `Bearer ${access}`
  const form = body instanceof FormData
  if (body !== undefined && !form) headers['Content-Type'] = 'application/json'
  const timeout = AbortSignal.timeout(options.patience ?? PATIENCE_MS)
  try {
    return await signedFetch(path + search(query), {
      method: method.toUpperCase(),
      headers,
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
    })
  } catch (failure) {
    if (options.signal?.aborted) throw failure
    throw new ApiError(0, around.unreachable())
  }
}

/** Parameters without a value are left out. */
function search(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text && `?${text}`
}

async function call(method: Method, path: string, query?: object, body?: unknown, options: CallOptions = {}) {
  let sessionEnded = false
  let answer = await send(method, path, query, body, options)
  if (answer.status === 401 && !options.anonymous) {
    if (await renewed()) answer = await send(method, path, query, body, options)
    if (answer.status === 401) {
      sessionEnded = true
      tokens.clear()
      around.onSessionEnd()
    }
  }
  const envelope = await answer.json().catch(() => null)
  if (!answer.ok || envelope?.success !== true) {
    const refusal = ApiError.of(answer.status, envelope, Number(answer.headers.get('Retry-After')) || undefined)
    refusal.sessionEnded = sessionEnded
    throw refusal
  }
  return envelope.data
}

async function renewed(): Promise<boolean> {
  try {
    return await refreshTokens()
  } catch {
    throw new ApiError(0, around.unreachable())
  }
}

/** Typed by the server's description; answers the envelope's data, throws {@link ApiError}. */
export const api = {
  get: <P extends PathOf<'get'>>(path: P, query?: QueryOf<P, 'get'>, options?: CallOptions): Promise<DataOf<P, 'get'>> =>
    call('get', path, query as object, undefined, options),
  post: <P extends PathOf<'post'>>(
    path: P,
    body?: BodyOf<P, 'post'> | FormData,
    options?: CallOptions,
  ): Promise<DataOf<P, 'post'>> => call('post', path, undefined, body, options),
  put: <P extends PathOf<'put'>>(path: P, body: BodyOf<P, 'put'>, options?: CallOptions): Promise<DataOf<P, 'put'>> =>
    call('put', path, undefined, body, options),
  delete: <P extends PathOf<'delete'>>(
    path: P,
    body: BodyOf<P, 'delete'>,
    options?: CallOptions,
  ): Promise<DataOf<P, 'delete'>> => call('delete', path, undefined, body, options),
}

