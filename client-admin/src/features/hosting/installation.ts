import type { Schemas } from '@/api'

export type Template = Schemas['AppTemplate']
export type Finding = Schemas['InstallFinding']

export const STEPS = ['template', 'app', 'domains', 'check'] as const
export type Step = (typeof STEPS)[number]

export interface Form {
  appName: string
  appId: string
  version: string
  port: string
  settings: Record<string, string>
  domains: string[]
  defaultDomain: string
  certificate: string
}

/** As a template is offered. */
export function formOf(template: Template): Form {
  return {
    appName: '',
    appId: '',
    version: template.versions[0] ?? '',
    port: '',
    settings: Object.fromEntries(template.settings.map((setting) => [setting.key, setting.value])),
    domains: [''],
    defaultDomain: '',
    certificate: 'none',
  }
}

/** An id from a name, as far as its letters can stand in one. */
export function idFrom(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
  return letters.slice(0, 31).replace(/-+$/, '')
}

/** Empty rows of domains stay empty strings, so that a problem's place is that of its row. */
export function requestOf(template: string, form: Form): Schemas['InstallApp'] {
  const domains = form.domains.map((domain) => domain.trim())
  return {
    template,
    appName: form.appName.trim(),
    appId: form.appId.trim(),
    version: form.version,
    port: form.port ? Number(form.port) : undefined,
    settings: form.settings,
    domains,
    defaultDomain: form.defaultDomain.trim() || undefined,
    certificate: form.certificate,
  }
}

const SERVERS = ['gitea', 'portainer', 'proxy-manager']
const OF_DOMAINS = /^(domains|defaultDomain|certificate)\b/

/** Where on the wizard a problem can be mended; undefined: elsewhere, at one of the servers. */
export function stepOf(field: string): Exclude<Step, 'check'> | undefined {
  if (SERVERS.includes(field)) return undefined
  if (field === 'template') return 'template'
  return OF_DOMAINS.test(field) ? 'domains' : 'app'
}

/** The id of a field's input on the page. */
export function inputOf(field: string): string {
  const named = field === 'domains' ? 'domains[0]' : field
  return `install-${named.replace(/[^\w]+/g, '-').replace(/-$/, '')}`
}

/** The problems at their fields; the first of each counts. */
export function byField(findings: readonly Finding[]): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { field, text } of findings) errors[field] ??= text
  return errors
}
