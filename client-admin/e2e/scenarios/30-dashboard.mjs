import assert from 'node:assert/strict'
import { api, check, report } from '../devices.mjs'

/** From a panel that says what to do next to figures of devices, their versions and how updates ended. */
export default async function dashboard(panel, server) {
  const { page } = panel
  const call = await api(server.url)
  const { records } = await call('GET', '/api/projects')
  const shop = records.find(({ name }) => name === 'Shop') ?? (await call('POST', '/api/project', { name: 'Shop' }))

  const fresh = await call('POST', '/api/project', { name: 'Fresh' })
  await panel.goto(`/dashboard?project=${fresh.id}`)
  await panel.see('No release yet')
  await panel.inspect('dashboard-no-release')

  const release = (type, versionCode, nativeVersionCode = 0) =>
    call('POST', '/api/source', {
      projectId: fresh.id,
      type,
      version: `1.0.${versionCode - 100}`,
      versionCode,
      nativeVersionCode,
      updateType: 1,
      status: 1,
      changelog: 'Faster start',
      url: `https://example.com/fresh-${versionCode}.${type === 3 ? 'apk' : 'wgt'}`,
    })
  await release(3, 100)
  const wgt = await release(1, 101, 100)
  await page.reload()
  await panel.see('No device has asked for updates')
  await panel.inspect('dashboard-no-check')

  for (let device = 0; device < 3; device++) await check(call, fresh.id, device, device === 0 ? 101 : 100)
  await report(call, wgt, 0, 'installed')
  await report(call, wgt, 1, 'failed', '1205')
  await arrived(call, fresh.id)

  await panel.goto(`/dashboard?project=${fresh.id}`)
  await panel.see('Versions on active devices')
  await page.getByRole('img', { name: /Update checks/ }).locator('canvas').waitFor()
  await page.getByRole('list', { name: 'Versions on active devices' }).getByText('Android 1.0.0 · wgt 1.0.1').waitFor()
  await panel.see('50% of 2 installed')
  await panel.see('1205')
  assert.equal(await figureOf(page, 'Active devices today'), '3')
  await panel.inspect('dashboard')

  await page.getByText('24 hours').click()
  await panel.see('Hours are in your time zone')
  assert.equal(new URL(page.url()).searchParams.get('range'), '1d')

  await page.getByRole('combobox', { name: 'Project' }).click({ force: true })
  await page.getByRole('option', { name: 'All projects' }).click()
  await panel.see('Pick a project to see its versions')
  await panel.inspect('dashboard-all')
  assert.ok(shop.id)
}

function figureOf(page, title) {
  return page.locator('dl.tiles > div', { hasText: title }).locator('.figure').innerText()
}

/** Telemetry is written in batches, and reports are counted with it. */
async function arrived(call, projectId) {
  for (let turn = 0; turn < 100; turn++) {
    const { projects } = await call('GET', '/api/dashboard')
    const state = projects.find((project) => project.projectId === projectId)
    if (state.activeToday === 3 && state.installed + state.failed === 2) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error('the checks never reached the dashboard')
}
