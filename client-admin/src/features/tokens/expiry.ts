export type Expiry = 'never' | 'expired' | 'soon' | 'later'

const SOON_MS = 14 * 24 * 3600 * 1000

/** How near a token's end is. */
export function expiryOf(expires: string | null | undefined, now = Date.now()): Expiry {
  if (!expires) return 'never'
  const left = new Date(expires).getTime() - now
  if (left <= 0) return 'expired'
  return left <= SOON_MS ? 'soon' : 'later'
}
