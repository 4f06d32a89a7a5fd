import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Api } from '../api.mjs'
import { wgt } from '../packages.mjs'

const APK = fileURLToPath(new URL('../../src/features/upload/package/fixtures/shop-100.apk', import.meta.url))
const APPID = '__UNI__SHOP001'
const MB = 1 << 20
const PATIENCE_MS = 60_000 // for what a slow line or a busy machine may take

/** Packages from a file on the disk to a phone that is offered them, past mistakes, interruptions and a second thought. */
export default async function upload(panel, server) {
  const api = await Api.of(server)
  const project = await api.call('POST', '/api/project', { name: 'Parcel' })
  const folder = mkdtempSync(join(tmpdir(), 'upushy-packages-'))
  const file = (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const dialog = new Dialog(panel, project.id)
  try {
    await mistakes(dialog, file)
    await native(dialog, api, project.id)
    await api.call('PUT', '/api/project', { id: project.id, appid: APPID })
    await foreign(dialog, file)
    await hotUpdate(dialog, api, project.id, file)
    await interrupted(dialog, api, project.id, file)
    await cancelled(dialog, file)
    await address(dialog, panel)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

class Dialog {
  constructor(panel, projectId) {
    this.panel = panel
    this.page = panel.page
    this.projectId = projectId
    this.sent = []
    this.page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().includes('partNumber=')) this.sent.push(request.url())
    })
  }

  async open(type, path) {
    await this.panel.goto(`/projects/${this.projectId}/releases?type=${type}`)
    await this.panel.page.locator('.page-header .el-button--primary').click()
    if (path) await this.choose(path)
  }

  choose(path) {
    return this.page.locator('[data-test=package]').setInputFiles(path)
  }

  start() {
    return this.page.locator('[data-test=start]').click()
  }

  phase(name) {
    return this.page.locator(`[data-test=progress][data-phase=${name}]`).waitFor()
  }

  /** Waits until the bar shows so many percent. */
  sentAtLeast(percent) {
    const shown = (least) => Number(document.querySelector('[data-test=progress] [role=progressbar]')?.ariaValueNow) >= least
    return this.page.waitForFunction(shown, percent, { timeout: PATIENCE_MS })
  }

  async refusedBefore(type, path, words) {
    await this.open(type, path)
    await this.panel.see(words)
    assert.equal(await this.page.locator('[data-test=start]').isDisabled(), true)
    assert.deepEqual(this.sent, [])
  }

  /** A slow line, so that something can happen meanwhile; 0: as fast as it is, undefined: none at all. */
  async line(bytesPerSecond) {
    this.network ??= await this.panel.context.newCDPSession(this.page)
    const offline = bytesPerSecond === undefined
    const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond || -1 }
    await this.network.send('Network.enable')
    await this.network.send('Network.emulateNetworkConditions', conditions)
  }
}

async function mistakes(dialog, file) {
  await dialog.open(3)
  await dialog.panel.see('Drop the .apk file here')
  await dialog.panel.inspect('upload-empty')
  await dialog.refusedBefore(3, file('no.apk', 'not a zip'), 'This is not a package')
  await dialog.refusedBefore(3, file('app.wgt', wgt('1.0.0', 1, APPID)), 'This is an .wgt package, but an .apk is expected')
  await dialog.refusedBefore(1, file('first.wgt', wgt('1.0.0', 1, APPID)), 'no native release for this platform yet')
}

async function native(dialog, api, projectId) {
  await dialog.open(3, APK)
  await dialog.panel.see('com.example.shop')
  assert.equal(await dialog.page.locator('#release-version').inputValue(), '1.0.0')
  await dialog.page.locator('#release-changelog').fill('The first one')
  await dialog.panel.inspect('upload-form')
  await dialog.start()
  await dialog.panel.see('Version 1.0.0 (100) is released')
  const offered = (await api.check(projectId, 'android', 1)).native
  assert.equal(offered.versionCode, 100)
  assert.equal((await fetch(offered.url)).status, 200)
  dialog.sent = []
  await dialog.refusedBefore(3, APK, 'Version code 100 is not higher than the newest')
}

async function foreign(dialog, file) {
  await dialog.open(1, file('foreign.wgt', wgt('1.0.1', 101, '__UNI__OTHER00')))
  await dialog.panel.see('but the project is pinned to')
  await dialog.panel.inspect('upload-warning')
  await dialog.start()
  await dialog.panel.see('The server does not take this release')
  const before = dialog.sent.length
  await dialog.page.getByText('Take it nevertheless').click()
  await dialog.start()
  await dialog.panel.see('Version 1.0.1 (101) is released')
  assert.equal(dialog.sent.length, before, 'nothing is sent twice')
}

async function hotUpdate(dialog, api, projectId, file) {
  await dialog.open(1, file('app.wgt', wgt('1.0.2', 102, APPID)))
  await dialog.panel.see(APPID)
  await dialog.start()
  await dialog.panel.see('Version 1.0.2 (102) is released')
  assert.equal((await api.check(projectId, 'android', 100)).wgt.versionCode, 102)
}

/** 100 MB over a line that breaks, and a page that is loaded anew. */
async function interrupted(dialog, api, projectId, file) {
  const { panel, page } = dialog
  const large = file('large.wgt', wgt('1.0.3', 103, APPID, { 'static/video.mp4': randomBytes(100 * MB) }))
  await dialog.open(1, large)
  await panel.see(APPID)
  await dialog.line(10 * MB)
  await dialog.start()
  await page.getByText(/\d+ s left/).waitFor()
  await page.locator('[data-test=pause]').click()
  await dialog.phase('paused')
  await panel.inspect('upload-paused')
  await dialog.start()
  await dialog.sentAtLeast(30)

  await dialog.line(undefined)
  await page.locator('[data-phase=failed]').waitFor({ timeout: PATIENCE_MS })
  await panel.see('The connection was lost')
  await dialog.line(0)
  panel.forgetProblems()
  dialog.sent = []
  await dialog.open(1, large)
  await panel.see(APPID)
  await dialog.start()
  await page.getByText('Version 1.0.3 (103) is released').first().waitFor({ timeout: PATIENCE_MS })
  assert.ok(dialog.sent.length < 21, `all ${dialog.sent.length} parts were sent again`)
  const { wgt: offered } = await api.check(projectId, 'android', 100)
  assert.equal(offered.versionCode, 103)
  const size = (await fetch(offered.url, { method: 'HEAD' })).headers.get('content-length')
  assert.ok(Number(size) > 100 * MB, size)
}

async function cancelled(dialog, file) {
  const { page } = dialog
  await dialog.open(1, file('second-thought.wgt', wgt('1.0.4', 104, APPID, { 'static/video.mp4': randomBytes(20 * MB) })))
  await dialog.panel.see(APPID)
  await dialog.line(2 * MB)
  await dialog.start()
  await dialog.phase('sending')
  const aborted = page.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.url().includes('uploadId='), { timeout: PATIENCE_MS })
  await page.locator('[data-test=cancel]').click()
  await page.locator('[data-test=progress]').waitFor({ state: 'detached' })
  assert.equal((await aborted).status(), 204)
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('upushy.upload.'))), [])
  await dialog.line(0)
  dialog.panel.forgetProblems()
}

async function address(dialog, panel) {
  await dialog.open(4)
  await dialog.page.locator('#release-url').fill('https://apps.apple.com/app/id1')
  await dialog.start()
  await panel.see('Fill this in')
  await panel.inspect('upload-address')
  await dialog.page.locator('#release-version').fill('1.0.0')
  await dialog.page.locator('#release-code').fill('100')
  await dialog.start()
  await panel.see('Version 1.0.0 (100) is released')
}
