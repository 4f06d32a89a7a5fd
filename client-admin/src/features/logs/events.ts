/** What devices report of a release, in the order in which it happens. */
export const EVENTS = ['downloaded', 'installed', 'failed', 'launched'] as const

const COLOURS: Record<string, 'success' | 'danger' | 'info' | 'primary'> = {
  downloaded: 'info',
  installed: 'success',
  failed: 'danger',
  launched: 'primary',
}

export function colourOf(event: string) {
  return COLOURS[event] ?? 'info'
}
