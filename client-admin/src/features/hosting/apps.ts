import type { Schemas } from '@/api'

export type HostedApp = Schemas['HostedApp']
export type AppDetail = Schemas['HostedAppDetail']
export type AppState = HostedApp['state']
export type ServerState = Schemas['AppServerState']
export type Change = 'start' | 'stop' | 'restart' | 'redeploy'
export type Act = Change | 'retry' | 'uninstall'

type Tone = 'info' | 'primary' | 'success' | 'warning' | 'danger'

const TONES: Record<AppState, Tone> = {
  installing: 'primary',
  undoing: 'warning',
  leftovers: 'danger',
  changing: 'primary',
  uninstalling: 'warning',
  uninstall_failed: 'danger',
  running: 'success',
  unhealthy: 'warning',
  stopped: 'info',
  missing: 'danger',
  unknown: 'info',
}
const MOVING: readonly AppState[] = ['installing', 'undoing', 'changing', 'uninstalling']
const OFFERED: Partial<Record<AppState, readonly Act[]>> = {
  running: ['stop', 'restart', 'redeploy', 'uninstall'],
  unhealthy: ['restart', 'stop', 'redeploy', 'uninstall'],
  stopped: ['start', 'redeploy', 'uninstall'],
  missing: ['uninstall'],
  unknown: ['uninstall'],
  leftovers: ['retry', 'uninstall'],
  uninstall_failed: ['retry', 'uninstall'],
}

export function toneOf(state: AppState): Tone {
  return TONES[state]
}

/** Whether a change of it goes on, so that another one has to wait. */
export function isMoving(state: AppState): boolean {
  return MOVING.includes(state)
}

/** What makes sense to do to an app as it is, the most likely first. */
export function offered(app: Pick<HostedApp, 'state' | 'managed'>): readonly Act[] {
  return (app.managed && OFFERED[app.state]) || []
}

/** Where a browser reaches a domain; undefined for one that stands for many. Nginx Proxy Manager leads to HTTPS where it has a certificate. */
export function addressOf(domain: string, https = false): string | undefined {
  return domain.includes('*') ? undefined : `${https ? 'https' : 'http'}://${domain}`
}

/** An address that another server told, when it is one of the web. */
export function webAddress(told: string | null | undefined): string | undefined {
  return told && /^https?:\/\//i.test(told) ? told : undefined
}
