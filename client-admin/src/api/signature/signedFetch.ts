import { signatureOf } from './sign'
import type { PublicKey } from './rsa'

const TERMS = '/api/basic/signature'
const REFUSED = 403

interface Terms {
  key: PublicKey
  /** Milliseconds the server's clock is ahead. */
  ahead: number
}

/** Known once the server has refused a call for want of a signature; most never do. */
let terms: Terms | undefined
let asking: Promise<Terms | undefined> | undefined

/** fetch, with a signature where the server asks for one. */
export async function signedFetch(url: string, init: RequestInit): Promise<Response> {
  const answer = await send(url, init, terms)
  if (!(await wantsSignature(answer))) return answer
  asking ??= learn().finally(() => (asking = undefined))
  terms = await asking
  return terms ? send(url, init, terms) : answer
}

function send(url: string, init: RequestInit, known: Terms | undefined): Promise<Response> {
  if (!known) return fetch(url, init)
  const body = typeof init.body === 'string' ? init.body : undefined
  const signature = signatureOf({ url, body }, known.key, Date.now() + known.ahead)
  return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...signature } })
}

/** Whether there was none, or one of another key or clock. */
async function wantsSignature(answer: Response): Promise<boolean> {
  if (answer.status !== REFUSED) return false
  const envelope = await answer
    .clone()
    .json()
    .catch(() => null)
  const errors = (envelope?.errors ?? []) as string[]
  return errors.some((error) => /^(Nonce|Sign): /.test(error))
}

async function learn(): Promise<Terms | undefined> {
  const answer = await fetch(TERMS)
  if (!answer.ok) return undefined
  const { publicKey, serviceTime } = (await answer.json()).data
  return publicKey ? { key: publicKey, ahead: serviceTime - Date.now() } : undefined
}

/** For tests. */
export function forgetTerms() {
  terms = undefined
}
