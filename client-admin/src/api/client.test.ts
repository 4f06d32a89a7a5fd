import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { api, connect } from './client'
import { ApiError } from './error'
import { tokens } from './tokens'

const onSessionEnd = vi.fn()
let handlers: Record<string, (request: { authorization?: string; body?: string }) => [number, unknown]>
let calls: string[]

function ok(data: unknown): [number, unknown] {
  return [200, { success: true, statusCode: 200, message: 'OK', data }]
}

function refused(status: number, ...errors: string[]): [number, unknown] {
  return [status, { success: false, statusCode: status, message: 'refused', errors, requestId: 'r1' }]
}

beforeEach(() => {
  calls = []
  localStorage.clear()
  tokens.clear()
  onSessionEnd.mockClear()
  connect({ language: () => 'en', unreachable: () => 'gone', onSessionEnd })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const path = url.split('?')[0]!
    calls.push(url)
    const headers = init.headers as Record<string, string>
    const [status, body] = handlers[path]!({ authorization: headers?.Authorization, body: init.body as string })
    return new Response(JSON.stringify(body), { status })
  })
})

afterEach(() => vi.unstubAllGlobals())

test('answers the data of the envelope, and leaves out parameters without a value', async () => {
  handlers = { '/api/projects': () => ok({ total: 0, records: [] }) }

  const page = await api.get('/api/projects', { pageNum: 2, sortKey: undefined })

  expect(page).toEqual({ total: 0, records: [] })
  expect(calls).toEqual(['/api/projects?pageNum=2'])
})

test('a refusal names its fields', async () => {
  handlers = { '/api/project': () => refused(400, 'name: must not be blank', 'something else') }

  const failure = await api.post('/api/project', { name: '' }).catch((error: ApiError) => error)

  expect(failure).toBeInstanceOf(ApiError)
  expect(failure).toMatchObject({
    status: 400,
    fields: { name: 'must not be blank' },
    general: ['something else'],
    requestId: 'r1',
  })
})

test('calls that meet the end of the access token together wait for one refresh', async () => {
  tokens.set({ token: 'old', refreshToken: 'r-1' })
  let refreshes = 0
  handlers = {
    '/api/projects': ({ authorization }) => (authorization === 'Bearer new' ? ok({ total: 1, records: [] }) : refused(401)),
    '/api/user/refresh': ({ body }) => {
      refreshes++
      expect(JSON.parse(body!)).toEqual({ refreshToken: 'r-1' })
      return ok({ token: 'new', refreshToken: 'r-2' })
    },
  }

  const pages = await Promise.all([api.get('/api/projects'), api.get('/api/projects'), api.get('/api/projects')])

  expect(pages.map((page) => page.total)).toEqual([1, 1, 1])
  expect(refreshes).toBe(1)
  expect(tokens.refresh()).toBe('r-2')
  expect(onSessionEnd).not.toHaveBeenCalled()
})

test('uses the refresh token that another tab has got meanwhile', async () => {
  tokens.set({ token: 'old', refreshToken: 'r-1' })
  localStorage.setItem('upushy.refresh', 'r-2')
  handlers = {
    '/api/projects': ({ authorization }) => (authorization === 'Bearer new' ? ok({ total: 1, records: [] }) : refused(401)),
    '/api/user/refresh': ({ body }) =>
      JSON.parse(body!).refreshToken === 'r-2' ? ok({ token: 'new', refreshToken: 'r-3' }) : refused(401),
  }

  await api.get('/api/projects')

  expect(tokens.refresh()).toBe('r-3')
})

test('a refresh that is refused ends the session', async () => {
  tokens.set({ token: 'old', refreshToken: 'r-1' })
  handlers = { '/api/projects': () => refused(401), '/api/user/refresh': () => refused(401) }

  await expect(api.get('/api/projects')).rejects.toMatchObject({ status: 401, sessionEnded: true })

  expect(onSessionEnd).toHaveBeenCalledOnce()
  expect(tokens.refresh()).toBeNull()
})

test('a server that cannot be reached ends no session', async () => {
  tokens.set({ token: 'old', refreshToken: 'r-1' })
  handlers = {
    '/api/projects': () => refused(401),
    '/api/user/refresh': () => {
      throw new TypeError('Failed to fetch')
    },
  }

  await expect(api.get('/api/projects')).rejects.toMatchObject({ status: 0, message: 'gone' })

  expect(onSessionEnd).not.toHaveBeenCalled()
  expect(tokens.refresh()).toBe('r-1')
})
