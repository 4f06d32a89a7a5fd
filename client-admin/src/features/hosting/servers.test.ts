import { describe, expect, it } from 'vitest'
import { asksUsername, fieldsOf, inPairs, needsSecret, requestOf, type HostingServer } from './servers'

const GITEA: HostingServer = {
  kind: 'gitea',
  title: 'Gitea',
  configured: true,
  baseUrl: 'https://git.example.com',
  credential: 'TOKEN',
  username: 'upushy',
  secretSet: true,
  fingerprint: 'ab'.repeat(32),
}

describe('the settings of a server', () => {
  it('keep the secret there is when none is entered', () => {
    expect(requestOf('gitea', fieldsOf(GITEA)).secret).toBeUndefined()
  })

  it('leave out what the kind has no use for', () => {
    const fields = { ...fieldsOf(GITEA), endpointId: '3', forwardHost: '10.0.0.5' }
    expect(requestOf('gitea', fields)).not.toMatchObject({ endpointId: 3 })
    expect(requestOf('portainer', { ...fields, username: 'admin' }).username).toBeUndefined()
    expect(requestOf('portainer', fields).endpointId).toBe(3)
  })

  it('ask for the secret again when it would go elsewhere', () => {
    const fields = fieldsOf(GITEA)
    expect(needsSecret(GITEA, fields)).toBe(false)
    expect(needsSecret(GITEA, { ...fields, baseUrl: 'https://git.example.com/' })).toBe(false)
    expect(needsSecret(GITEA, { ...fields, fingerprint: inPairs('ab'.repeat(32)) })).toBe(false)
    expect(needsSecret(GITEA, { ...fields, baseUrl: 'https://elsewhere.example.com' })).toBe(true)
    expect(needsSecret(GITEA, { ...fields, credential: 'PASSWORD' })).toBe(true)
    expect(needsSecret({ ...GITEA, secretSet: false }, fields)).toBe(true)
  })

  it('need no name beside an API key of Portainer', () => {
    expect(asksUsername('portainer', 'TOKEN')).toBe(false)
    expect(asksUsername('portainer', 'PASSWORD')).toBe(true)
    expect(asksUsername('gitea', 'TOKEN')).toBe(true)
  })
})

it('writes a fingerprint in pairs', () => {
  expect(inPairs('ab01')).toBe('AB:01')
})
