import assert from 'node:assert/strict'
import { Api } from '../api.mjs'

/** A project from its creation to its deletion, and who may touch it. */
export default async function projects(panel, server) {
  const { page } = panel
  const api = await Api.of(server)
  await api.call('POST', '/api/users', { username: 'lin', password: 'a-long-password', nickname: 'Lin' })

  await panel.goto('/projects')
  await panel.see('Shop')
  await panel.click('New project')
  await page.locator('#new-name').fill('Radio')
  await page.locator('#new-describe').fill('Stations and podcasts')
  await panel.inspect('project-create')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await page.waitForURL(/\/projects\/[0-9a-f-]{32,36}$/)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  await panel.see('Stations and podcasts')
  await panel.see(`projectId: '${id}'`)
  await panel.see(`${server.url}/api/update`)
  await panel.see('Nothing uploaded yet')
  await panel.inspect('project')

  await page.locator('#appid').fill('not an appid')
  await panel.click('Save')
  await page.locator('.el-form-item:has(#appid) .el-form-item__error').waitFor()
  await page.locator('#appid').fill('__UNI__5CBD4F1')
  await panel.click('Save')
  await panel.see('The project is saved')
  assert.equal((await api.call('GET', `/api/project?id=${id}`)).appid, '__UNI__5CBD4F1')

  await members(panel, api, id)
  await chinese(panel, id)
  await deletion(panel, api, id)

  await panel.goto('/projects')
  await panel.see('Shop')
  await panel.inspect('projects')
  await panel.goto('/projects/00000000000000000000000000000000')
  await panel.see('There is no such project')
}

async function members(panel, api, id) {
  const { page } = panel
  await panel.click('Add a member')
  await page.locator('#member-name').fill('nobody')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.see('There is no such user')
  await page.locator('#member-name').fill('lin')
  await page.locator('label', { hasText: 'Viewer' }).click()
  await panel.inspect('project-add-member')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.see('lin is a member now')
  assert.equal(await roleOf(api, id, 'lin'), 'viewer')

  await choose(panel, 'Role of lin', 'Maintainer')
  await panel.see('lin is now: Maintainer')
  assert.equal(await roleOf(api, id, 'lin'), 'maintainer')
  await choose(panel, 'Role of admin', 'Viewer')
  await panel.see('A project needs at least one owner')
  assert.equal(await roleOf(api, id, 'admin'), 'owner')
  await panel.inspect('project-members')

  await page.getByRole('button', { name: 'Remove: lin' }).click()
  await page.locator('#confirm-name').fill('lin')
  await page.locator('[data-test=confirm]').click()
  await panel.see('lin is no member any more')
  assert.equal(await roleOf(api, id, 'lin'), undefined)
}

async function chinese(panel, id) {
  await speak(panel, 'zh-CN')
  await panel.goto('/projects')
  await panel.see('一个项目对应一个应用')
  await panel.inspect('projects-zh')
  await panel.goto(`/projects/${id}`)
  await panel.see('接入应用')
  await panel.see('所有者')
  await panel.inspect('project-zh')
  await speak(panel, 'en')
  await panel.page.reload()
}

function speak(panel, language) {
  return panel.page.evaluate((it) => localStorage.setItem('upushy.language', it), language)
}

async function deletion(panel, api, id) {
  const { page } = panel
  const url = 'https://example.com/radio.apk'
  const blocking = { projectId: id, type: 3, url, version: '1.0.0', versionCode: 1, updateType: 1, changelog: '' }
  const release = await api.call('POST', '/api/source', blocking)
  await confirmDeletion(panel)
  await panel.see('The project still has 1 source(s), delete them first')
  await api.call('DELETE', '/api/source', { id: release.id })
  await confirmDeletion(panel)
  await panel.at('/projects')
  await panel.see('The project Radio is deleted')
  await page.getByRole('link', { name: 'Radio' }).waitFor({ state: 'detached' })
}

async function confirmDeletion(panel) {
  await panel.click('Delete the project')
  const confirm = panel.page.locator('[data-test=confirm]')
  await confirm.waitFor()
  assert.equal(await confirm.isDisabled(), true)
  await panel.page.locator('#confirm-name').fill('Radio')
  await confirm.click()
}

async function choose(panel, label, option) {
  await panel.page.getByRole('combobox', { name: label }).press('Enter')
  await panel.page.getByRole('option', { name: option }).locator('visible=true').click()
}

async function roleOf(api, projectId, username) {
  const { records } = await api.call('GET', `/api/project/members?projectId=${projectId}`)
  return records.find((member) => member.username === username)?.role
}
