import { describe, expect, it } from 'vitest'
import { byField, formOf, idFrom, inputOf, requestOf, stepOf, type Template } from './installation'

const TEMPLATE: Template = {
  name: 'wordpress',
  title: 'WordPress',
  describe: '',
  builtIn: true,
  versions: ['6.8', '6.7'],
  port: 8082,
  settings: [{ key: 'TABLE_PREFIX', title: 'Prefix', required: false, value: 'wp_' }],
  installable: true,
  problems: [],
}

describe('the form', () => {
  it('begins with the first version and the settings as they are', () => {
    const form = formOf(TEMPLATE)
    expect(form.version).toBe('6.8')
    expect(form.settings).toEqual({ TABLE_PREFIX: 'wp_' })
  })

  it('leaves out of the request what was left empty', () => {
    const request = requestOf('wordpress', { ...formOf(TEMPLATE), appName: ' Our blog ', domains: [' blog.example.com '] })
    expect(request).toMatchObject({ appName: 'Our blog', domains: ['blog.example.com'], certificate: 'none' })
    expect(request.port).toBeUndefined()
    expect(request.defaultDomain).toBeUndefined()
    expect(requestOf('wordpress', { ...formOf(TEMPLATE), port: '8090' }).port).toBe(8090)
  })
})

describe('an id', () => {
  it('keeps what it can of a name', () => {
    expect(idFrom('Our Blog')).toBe('our-blog')
    expect(idFrom('  2nd Café! ')).toBe('nd-cafe')
    expect(idFrom('我们的博客')).toBe('')
    expect(idFrom('a'.repeat(40))).toHaveLength(31)
    expect(idFrom(`${'a'.repeat(30)} b`)).toBe('a'.repeat(30))
  })
})

describe('a problem', () => {
  it('belongs to a step', () => {
    expect(stepOf('domains[1]')).toBe('domains')
    expect(stepOf('certificate')).toBe('domains')
    expect(stepOf('settings.TABLE_PREFIX')).toBe('app')
    expect(stepOf('appId')).toBe('app')
    expect(stepOf('template')).toBe('template')
    expect(stepOf('proxy-manager')).toBeUndefined()
  })

  it('leads to its input', () => {
    expect(inputOf('domains')).toBe('install-domains-0')
    expect(inputOf('domains[2]')).toBe('install-domains-2')
    expect(inputOf('settings.TABLE_PREFIX')).toBe('install-settings-TABLE_PREFIX')
  })

  it('stands at its field, the first one of several', () => {
    expect(byField([{ field: 'appId', text: 'taken' }, { field: 'appId', text: 'too long' }])).toEqual({ appId: 'taken' })
  })
})
