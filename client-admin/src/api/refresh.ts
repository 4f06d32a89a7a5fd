import { signedFetch } from './signature/signedFetch'
import { tokens } from './tokens'

let running: Promise<boolean> | null = null

/**
 * Renews the tokens, once for all who ask meanwhile. Tabs take turns where the browser has locks (it has none on plain
 * http); elsewhere the server's grace for a token that was just spent covers two tabs at once.
 *
 * @returns whether there is a login to go on with; rejects when the server was not reached
 */
export function refreshTokens(): Promise<boolean> {
  running ??= inTurn(renew).finally(() => (running = null))
  return running
}

async function inTurn(task: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? await navigator.locks.request('upushy.refresh', task) : await task()
}

async function renew(): Promise<boolean> {
  const refreshToken = tokens.refresh()
  if (!refreshToken) return false
  const answer = await signedFetch('/api/user/refresh', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refreshToken }),
  })
  if (answer.ok) {
    tokens.set((await answer.json()).data)
    return true
  }
  if (answer.status === 401 || answer.status === 400) {
    if (tokens.refresh() === refreshToken) tokens.clear()
    return false
  }
  throw new Error(`refresh answered ${answer.status}`)
}
