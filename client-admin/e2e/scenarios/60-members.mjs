import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { Panel } from '../panel.mjs'

const MIA = { username: 'mia', password: 'a-long-password' }
const PAGES_OF_ALL = ['Dashboard', 'Projects', 'Devices', 'Logs', 'API tokens']
const PAGES_OF_ADMINS = ['Users', 'Dictionary', 'Settings', 'Storage', 'System']

/** Somebody registers while that is allowed, and sees what a stranger, a viewer and a maintainer may, and no more. */
export default async function members(panel, server) {
  const api = await Api.of(server)
  await open(panel, true)
  const visitor = await Panel.open(panel.context.browser(), server.url, panel.shots)
  try {
    await register(visitor)
    await open(panel, false)
    await stranger(visitor)
    const project = await projectOf(api)
    await join(panel, project, 'Viewer')
    await viewer(visitor, project)
    await api.call('PUT', '/api/project/member', { projectId: project.id, username: MIA.username, role: 'maintainer' })
    await maintainer(visitor, project)
    visitor.assertCalm()
  } catch (failure) {
    await visitor.page.screenshot({ path: `${panel.shots}FAILED-members-visitor.png` }).catch(() => {})
    throw failure
  } finally {
    await visitor.context.close()
  }
}

async function open(panel, wanted) {
  await panel.goto('/settings')
  const choice = panel.page.getByRole('switch', { name: 'Anybody may register' })
  await choice.waitFor({ state: 'attached' }) // Element Plus hides the input behind a picture
  assert.equal(await choice.isChecked(), !wanted)
  await choice.press('Space')
  await panel.see(wanted ? 'Registration is open' : 'Registration is closed')
}

async function register(visitor) {
  const { page } = visitor
  await visitor.goto('/login')
  await visitor.click('Register', 'link')
  await page.locator('#repeated').waitFor()
  await page.locator('#username').fill(MIA.username)
  await page.locator('#password').fill(MIA.password)
  await page.locator('#repeated').fill('something else')
  await visitor.see('The two passwords differ')
  await page.locator('#repeated').fill(MIA.password)
  await visitor.inspect('register')
  await page.locator('button[type=submit]').click()
  await visitor.at('/dashboard')
}

/** A member of nothing. */
async function stranger(visitor) {
  const { page } = visitor
  const menu = page.getByRole('navigation', { name: 'Menu' })
  for (const name of PAGES_OF_ALL) await menu.getByRole('link', { name, exact: true }).waitFor()
  for (const name of PAGES_OF_ADMINS) assert.equal(await menu.getByRole('link', { name, exact: true }).count(), 0, name)
  for (const [path, words] of [
    ['/dashboard', 'Create'],
    ['/projects', 'No project yet'],
    ['/devices', 'No project yet'],
    ['/logs', 'No project yet'],
    ['/tokens', 'No project to make tokens for'],
  ]) {
    await visitor.goto(path)
    await visitor.see(words)
    await visitor.inspect(`stranger${path.replace('/', '-')}`)
  }
  for (const path of ['/users', '/settings', '/system', '/storage', '/dictionary']) {
    await visitor.goto(path)
    await visitor.see('Page not found')
  }
}

/** With one release on it. */
async function projectOf(api) {
  const project = await api.call('POST', '/api/project', { name: 'Guild' })
  await api.call('POST', '/api/source', {
    projectId: project.id,
    type: 3,
    version: '1.0.0',
    versionCode: 100,
    nativeVersionCode: 0,
    updateType: 1,
    status: 1,
    changelog: 'The first one',
    url: 'https://example.com/guild.apk',
  })
  return project
}

async function join(panel, project, role) {
  const { page } = panel
  await panel.goto(`/projects/${project.id}`)
  await panel.click('Add a member')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(MIA.username)
  await dialog.locator('label', { hasText: role }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.see('mia is a member now')
}

async function viewer(visitor, project) {
  const { page } = visitor
  await visitor.goto('/projects')
  await visitor.see('Guild')
  await visitor.goto(`/projects/${project.id}`)
  await visitor.see('Only owners of the project can change this.')
  await page.getByRole('button', { name: 'Leave: mia' }).waitFor()
  for (const name of ['Add a member', 'Remove: admin', 'Delete the project', 'New token', 'Save']) {
    assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0, `a viewer sees ${name}`)
  }
  await visitor.inspect('viewer-project')

  await visitor.goto(`/projects/${project.id}/releases?type=3`)
  await visitor.see('1.0.0 (100)')
  assert.equal(await page.getByRole('button', { name: 'Upload a release' }).count(), 0, 'a viewer sees the upload')
  assert.ok(await page.getByRole('switch', { name: 'Offer 1.0.0 (100) to phones' }).isDisabled())
  await page.getByRole('button', { name: 'More about 1.0.0 (100)' }).click()
  await page.getByRole('menuitem', { name: 'QR code and download' }).waitFor()
  for (const name of ['Edit', 'Delete']) assert.equal(await page.getByRole('menuitem', { name }).count(), 0, name)
  await page.keyboard.press('Escape')
  await visitor.inspect('viewer-releases')

  await visitor.goto('/tokens')
  await visitor.see('No project to make tokens for')
  await visitor.goto('/logs?tab=logins')
  await visitor.see('Logged in')
  assert.equal(await page.getByRole('columnheader', { name: 'User' }).count(), 0, 'the logins of others')
}

async function maintainer(visitor, project) {
  const { page } = visitor
  await visitor.goto(`/projects/${project.id}/releases?type=3`)
  await page.locator('.page-header').getByRole('button', { name: 'Upload a release' }).waitFor()
  await page.getByRole('switch', { name: 'Offer 1.0.0 (100) to phones' }).press('Space')
  await visitor.see('1.0.0 (100) is off')
  await visitor.goto(`/projects/${project.id}`)
  await page.locator('[data-test=create]').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Delete the project', exact: true }).count(), 0)
  await visitor.inspect('maintainer-project')
}
