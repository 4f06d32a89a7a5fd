/**
 * The access token lives in memory alone. The refresh token has to outlive a reload and serve every tab, so it is in
 * localStorage: the Content-Security-Policy lets no foreign script near it, it is spent with each use, a spent one that
 * shows up again ends the login, and logging out or changing the password revokes it.
 */
const KEY = 'upushy.refresh'

let access: string | null = null

export const tokens = {
  access: () => access,
  refresh: () => localStorage.getItem(KEY),
  set(pair: { token: string; refreshToken: string }) {
    access = pair.token
    localStorage.setItem(KEY, pair.refreshToken)
  },
  clear() {
    access = null
    localStorage.removeItem(KEY)
  },
  /** Calls back when another tab logs out. */
  onLoggedOutElsewhere(callback: () => void) {
    window.addEventListener('storage', (event) => {
      if ((event.key === KEY || event.key === null) && !localStorage.getItem(KEY)) {
        access = null
        callback()
      }
    })
  },
}
