import type { Schemas } from '@/api'

export type HostingServer = Schemas['HostingServer']
export type Credential = NonNullable<HostingServer['credential']>

export interface ServerFields {
  baseUrl: string
  credential: Credential
  username: string
  secret: string
  fingerprint: string
  owner: string
  endpointId: string
  forwardHost: string
  email: string
}

/** As the server has them; the secret is never told. */
export function fieldsOf(server: HostingServer): ServerFields {
  return {
    baseUrl: server.baseUrl ?? '',
    credential: server.credential ?? (server.kind === 'proxy-manager' ? 'PASSWORD' : 'TOKEN'),
    username: server.username ?? '',
    secret: '',
    fingerprint: server.fingerprint ?? '',
    owner: server.owner ?? '',
    endpointId: String(server.endpointId ?? (server.kind === 'portainer' ? 1 : '')),
    forwardHost: server.forwardHost ?? '',
    email: server.email ?? '',
  }
}

/** Whether the account has to be named: an API key of Portainer says itself whose it is. */
export function asksUsername(kind: HostingServer['kind'], credential: Credential): boolean {
  return kind !== 'portainer' || credential === 'PASSWORD'
}

/** What is sent; absent stands for nothing, and for the secret there is. */
export function requestOf(kind: HostingServer['kind'], fields: ServerFields): Schemas['PutHostingServer'] {
  const given = (text: string) => text.trim() || undefined
  return {
    baseUrl: fields.baseUrl.trim(),
    credential: fields.credential,
    username: asksUsername(kind, fields.credential) ? given(fields.username) : undefined,
    secret: fields.secret || undefined,
    fingerprint: given(fields.fingerprint),
    owner: kind === 'gitea' ? given(fields.owner) : undefined,
    endpointId: kind === 'portainer' ? Number(fields.endpointId) || undefined : undefined,
    forwardHost: kind === 'proxy-manager' ? given(fields.forwardHost) : undefined,
    email: kind === 'proxy-manager' ? given(fields.email) : undefined,
  }
}

/** Whether the secret there is would go elsewhere, so that it has to be given again. */
export function needsSecret(server: HostingServer, fields: ServerFields): boolean {
  const before = fieldsOf(server)
  return (
    !server.secretSet ||
    fields.credential !== before.credential ||
    digits(fields.fingerprint) !== digits(before.fingerprint) ||
    fields.baseUrl.trim().replace(/\/+$/, '') !== before.baseUrl
  )
}

function digits(fingerprint: string) {
  return fingerprint.replace(/[:\s]/g, '').toUpperCase()
}

/** A SHA-256 as people compare it: pairs of digits. */
export function inPairs(fingerprint: string): string {
  return (digits(fingerprint).match(/../g) ?? []).join(':')
}
