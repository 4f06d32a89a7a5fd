import type { Schemas } from '@/api'

export type Provider = Schemas['Webhook']['provider']

/** Code hosts as they write themselves. */
export const PROVIDERS: Record<Provider, { name: string }> = {
  github: { name: 'GitHub' },
  gitlab: { name: 'GitLab' },
  gitea: { name: 'Gitea' },
  gitee: { name: 'Gitee' },
}

export const RESULT_TAGS = { started: 'success', accepted: 'primary', ignored: 'info', failed: 'danger' } as const
