import { describe, expect, it } from 'vitest'
import { addressOf, isMoving, offered, webAddress } from './apps'

describe('what is offered', () => {
  it('depends on how the app is', () => {
    expect(offered({ state: 'running', managed: true })[0]).toBe('stop')
    expect(offered({ state: 'stopped', managed: true })).not.toContain('stop')
    expect(offered({ state: 'uninstall_failed', managed: true })[0]).toBe('retry')
  })

  it('is nothing while a change goes on', () => {
    for (const state of ['installing', 'undoing', 'changing', 'uninstalling'] as const) {
      expect(isMoving(state)).toBe(true)
      expect(offered({ state, managed: true })).toEqual([])
    }
  })

  it('is nothing for stacks that were not installed here', () => {
    expect(offered({ state: 'running', managed: false })).toEqual([])
  })
})

describe('addresses', () => {
  it('stand for one domain', () => {
    expect(addressOf('blog.example.com', true)).toBe('https://blog.example.com')
    expect(addressOf('blog.example.com')).toBe('http://blog.example.com')
    expect(addressOf('*.example.com')).toBeUndefined()
  })

  it('of another server are followed only into the web', () => {
    expect(webAddress('https://git.example.com/apps/blog')).toBe('https://git.example.com/apps/blog')
    expect(webAddress('javascript:alert(1)')).toBeUndefined()
    expect(webAddress(null)).toBeUndefined()
  })
})
