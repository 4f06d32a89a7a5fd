import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { ipa, wgt } from '../packages.mjs'

/** From an empty project to a phone that gets a release, and does not get it any more. */
export default async function releases(panel, server) {
  const { page } = panel
  const api = await Api.of(server)
  const project = await api.call('POST', '/api/project', { name: 'Courier' })
  const at = (type) => panel.goto(`/projects/${project.id}/releases?type=${type}`)

  await at(2)
  await panel.see('First upload the iOS app itself')
  await panel.inspect('releases-empty')
  await panel.click('To the iOS app')
  await panel.see('Upload the iOS package that users install')

  await fill(api, project.id)
  await at(2)
  await panel.see('1.0.2 (102)')
  await panel.inspect('releases')
  assert.equal((await api.check(project.id, 'ios', 100)).wgt.versionCode, 102)

  await page.getByRole('switch', { name: 'Offer 1.0.2 (102) to phones' }).locator('..').click()
  await panel.see('1.0.2 (102) is off')
  assert.equal((await api.check(project.id, 'ios', 100)).wgt.versionCode, 101)

  await refusal(panel, api, project.id)
  await details(panel, api, project.id)
  await narrowing(panel)
  await edit(panel, api, project.id)
  await deletion(panel, api, project.id, at)
  await onPhone(panel, api, project.id)
  await chinese(panel, at)
}

async function fill(api, projectId) {
  const release = { projectId, updateType: 1, changelog: 'Faster start' }
  await api.upload({ ...release, type: 4 }, ipa('1.0.0', 100))
  for (const code of [101, 102]) {
    await api.upload({ ...release, type: 2, nativeVersionCode: 100 }, wgt(`1.0.${code - 100}`, code))
  }
  const url = 'https://example.com/courier.apk'
  await api.call('POST', '/api/source', { ...release, type: 3, url, version: '1.0.0', versionCode: 100 })
}

/** A package of another app, stored but not inspected yet, that the project's pin keeps from phones. */
async function refusal(panel, api, projectId) {
  const { page } = panel
  await api.call('PUT', '/api/project', { id: projectId, appid: '__UNI__5CBD4F1' })
  const url = await api.put(projectId, 'foreign/app.wgt', wgt('1.0.3', 103, '__UNI__OTHER00'))
  const foreign = { projectId, type: 2, url, version: '1.0.3', versionCode: 103, nativeVersionCode: 100, status: 0 }
  await api.call('POST', '/api/source', { ...foreign, updateType: 1, changelog: '' })
  await page.reload()
  await toggle(panel, '1.0.3 (103)')
  await panel.see('1.0.3 (103) cannot be turned on')
  await panel.see('a package of __UNI__5CBD4F1, which this project is pinned to')
  await panel.see('__UNI__OTHER00')
  await panel.see("Upload this project's package")
  await panel.inspect('release-refused')
  await panel.click('Leave it off')
  assert.equal((await api.check(projectId, 'ios', 100)).wgt.versionCode, 101)

  await toggle(panel, '1.0.3 (103)')
  await panel.click('Turn it on all the same')
  await panel.see('1.0.3 (103) is on')
  assert.equal((await api.check(projectId, 'ios', 100)).wgt.versionCode, 103)
}

async function details(panel, api, projectId) {
  const { page } = panel
  const { wgt: offered } = await api.check(projectId, 'ios', 100)
  const report = { projectId, sourceId: offered.id, platform: 'ios', nativeVersionCode: 100, wgtVersionCode: 103 }
  for (const phone of ['phone-a', 'phone-b', 'phone-c']) {
    await api.call('POST', '/api/report', { ...report, event: 'downloaded', uuid: phone })
    await api.call('POST', '/api/report', { ...report, event: 'installed', uuid: phone })
  }
  await api.call('POST', '/api/report', { ...report, event: 'failed', uuid: 'phone-d', code: '1205', message: 'No space left' })
  await api.check(projectId, 'ios', 100, 103)
  await written(api, `/api/log/report?projectId=${projectId}`, 7)
  await written(api, `/api/log/device?projectId=${projectId}`, 1)

  await panel.click('1.0.3 (103)')
  await panel.see('An administrator let it through in spite of this')
  await panel.see('Another appid than the project is pinned to')
  await panel.see('1205 · No space left')
  await page.getByRole('img', { name: 'QR code with the address of 1.0.3 (103)' }).waitFor()
  const link = await page.getByRole('link', { name: 'Download' }).first().getAttribute('href')
  assert.equal((await fetch(link)).status, 200)
  await panel.inspect('release-details')
  await page.getByText('1205 · No space left').locator('visible=true').scrollIntoViewIfNeeded()
  await panel.inspect('release-reports')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: '1.0.3 (103)' }).waitFor({ state: 'hidden' })
}

/** Telemetry is written in batches, a moment after it was reported. */
async function written(api, path, rows) {
  for (let attempt = 0; attempt < 60; attempt++) {
    if ((await api.call('GET', path)).total >= rows) return
    await new Promise((done) => setTimeout(done, 250))
  }
  assert.fail(`${path} has not got its ${rows} rows`)
}

async function narrowing(panel) {
  const { page } = panel
  await page.getByPlaceholder('Search').fill('1.0.1')
  await page.getByText('1.0.2 (102)').waitFor({ state: 'detached' })
  await panel.see('1.0.1 (101)')
  await page.getByPlaceholder('Search').fill('no such version')
  await panel.see('Nothing found')
  await page.getByPlaceholder('Search').fill('')
  await panel.see('1.0.2 (102)')
  await page.getByRole('columnheader', { name: 'Version' }).first().click()
  await page.waitForFunction(() => document.querySelector('.el-table__body .version')?.textContent === '1.0.1 (101)')
}

async function edit(panel, api, projectId) {
  const { page } = panel
  await more(panel, '1.0.2 (102)', 'Edit')
  await page.locator('#edit-changelog').fill('Dark mode')
  await page.locator('#edit-code').fill('101')
  await panel.inspect('release-edit')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.el-form-item:has(#edit-code) .el-form-item__error').waitFor()
  await page.locator('#edit-code').fill('102')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await panel.see('1.0.2 (102) is saved')
  const { records } = await api.call('GET', `/api/source?projectId=${projectId}&type=2&keyword=102`)
  assert.equal(records[0].changelog, 'Dark mode')
}

async function deletion(panel, api, projectId, at) {
  const { page } = panel
  await at(4)
  await more(panel, '1.0.0 (100)', 'Delete')
  await panel.see('1.0.0 (100) cannot be deleted yet')
  await panel.see('1.0.3 (103), 1.0.2 (102), 1.0.1 (101)')
  await panel.inspect('release-delete-refused')
  await panel.click('Show them')
  await panel.see('For native version 100')

  await more(panel, '1.0.3 (103)', 'Delete')
  await page.locator('#confirm-name').fill('1.0.3')
  await panel.inspect('release-delete')
  await page.locator('[data-test=confirm]').click()
  await panel.see('1.0.3 (103) is deleted')
  assert.equal((await api.check(projectId, 'ios', 100)).wgt.versionCode, 101)
}

async function onPhone(panel, api, projectId) {
  const { page } = panel
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 375, height: 812 })
  await toggle(panel, '1.0.2 (102)')
  await panel.see('1.0.2 (102) is on')
  assert.equal((await api.check(projectId, 'ios', 100)).wgt.versionCode, 102)
  await toggle(panel, '1.0.2 (102)')
  await panel.see('1.0.2 (102) is off')
  assert.equal((await api.check(projectId, 'ios', 100)).wgt.versionCode, 101)
  await page.setViewportSize(wide)
}

async function chinese(panel, at) {
  const { page } = panel
  await page.evaluate(() => localStorage.setItem('upushy.language', 'zh-CN'))
  await at(2)
  await panel.see('iOS 热更新')
  await panel.see('用户选择')
  await panel.inspect('releases-zh')
  await page.getByRole('button', { name: '1.0.1 (101)', exact: true }).click()
  await panel.see('已读取安装包，没有发现问题。')
  await page.getByRole('img', { name: '1.0.1 (101) 下载地址的二维码' }).waitFor()
  await panel.inspect('release-details-zh')
  await page.evaluate(() => localStorage.setItem('upushy.language', 'en'))
  await panel.goto('/projects')
  await panel.see('Courier')
}

function toggle(panel, name) {
  return panel.page.getByRole('switch', { name: `Offer ${name} to phones` }).locator('..').click()
}

async function more(panel, name, action) {
  await panel.click(`More about ${name}`)
  await panel.page.getByRole('menuitem', { name: action }).locator('visible=true').click()
}
