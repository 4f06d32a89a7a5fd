import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { APPID } from '../packages.mjs'
import { repositoryOf } from '../repository.mjs'

const LINES = 50_000

/** Talks as much as it is told to, then builds, fails, or takes its time. */
const BUILD = `
import { mkdirSync, writeFileSync } from 'node:fs'
const { LINES = '200', MODE = 'build' } = process.env
for (let i = 1; i <= Number(LINES); i++) console.log(\`\\u001b[32m✓\\u001b[39m module \${i} \\u001b[2mtransformed in \${i % 7} ms\\u001b[22m\`)
if (MODE === 'fail') {
  console.log("\\u001b[1;31mERROR\\u001b[0m src/pages/cart.vue:12 'price' is not defined")
  process.exit(3)
}
if (MODE === 'slow') for (let i = 1; i <= 1200; i++) await new Promise((done) => setTimeout(done, 100, console.log('\\u001b[36mstill at it\\u001b[0m', i)))
mkdirSync('dist/build/app', { recursive: true })
writeFileSync('dist/build/app/manifest.json', JSON.stringify({ id: '${APPID}', name: 'Shop', version: { name: '2.0.1', code: 201 } }))
writeFileSync('dist/build/app/app-service.js', '"use weex:vue";')
`

/** Runs that fail, are cancelled, are let pass and are rejected, and their logs. */
export default async function runs(panel, server) {
  const api = await Api.of(server)
  const project = await api.call('POST', '/api/project', { name: 'Groceries' })
  const files = { 'package.json': '{"name":"groceries","scripts":{"build":"node build.mjs"}}', 'build.mjs': BUILD, '.gitignore': 'dist' }
  const repository = repositoryOf(files, 'Show prices with tax')
  try {
    await panel.goto(`/projects/${project.id}/runs`)
    await panel.see('No run yet')
    await panel.inspect('runs-empty')
    const define = (name, env, more = '') => pipeline(api, project.id, repository.url, name, env, more)
    await cancelled(panel, api, await define('Nightly', 'MODE: slow'))
    await failed(panel, api, await define('Preview', 'MODE: fail'))
    await nativeVersion(api, project.id)
    const release = await define('Release wgt', `LINES: '${LINES}'`, RELEASE)
    const run = await letPass(panel, api, release, project.id)
    await rejected(panel)
    await rolledBack(panel, run)
    await chinese(panel, project.id, run)
  } finally {
    repository.remove()
  }
}

const RELEASE = `
  - pack: {}
  - upload: {}
  - release: { platform: android, nativeVersionCode: '100', changelog: Prices with tax }
    approve: true`

async function pipeline(api, projectId, repository, name, env, more) {
  const yaml = `name: ${name}
steps:
  - checkout: { repository: '${repository}' }
  - build: { script: build, env: { ${env} } }${more}
`
  return (await api.call('POST', '/api/pipeline', { projectId, yaml })).id
}

/** What the hot updates are for. */
function nativeVersion(api, projectId) {
  const native = { type: 3, url: 'https://example.com/groceries.apk', version: '1.0.0', versionCode: 100 }
  return api.call('POST', '/api/source', { projectId, ...native, updateType: 1, changelog: 'First release' })
}

function start(api, pipelineId) {
  return api.call('POST', '/api/pipeline/run', { pipelineId })
}

async function cancelled(panel, api, pipelineId) {
  const { page } = panel
  const { id } = await start(api, pipelineId)
  await panel.goto(`/runs/${id}`)
  await panel.see('still at it')
  await state(panel, 'Running')
  await panel.inspect('run-live')

  const box = page.locator('.log')
  await page.getByRole('button', { name: 'Follow', pressed: true }).waitFor()
  await box.hover()
  await page.mouse.wheel(0, -3000)
  await page.getByRole('button', { name: 'Follow', pressed: false }).waitFor()
  const top = await box.evaluate((it) => it.scrollTop)
  const count = await page.locator('[data-test=log-count]').textContent()
  await page.waitForFunction((before) => document.querySelector('[data-test=log-count]').textContent !== before, count)
  assert.equal(await box.evaluate((it) => it.scrollTop), top, 'new lines move what is read')
  await panel.click('Follow')
  await page.waitForFunction(() => {
    const it = document.querySelector('.log')
    return it.scrollTop + it.clientHeight >= it.scrollHeight - 2
  })

  await panel.click('Cancel the run')
  await panel.see('Nothing has had an effect outside of it yet')
  await page.locator('[data-test=confirm]').click()
  await state(panel, 'Cancelled')
  await page.locator('[data-test=log-state]', { hasText: 'Complete' }).waitFor()
  await page.getByRole('button', { name: 'Run again' }).waitFor()
}

async function failed(panel, api, pipelineId) {
  const { page } = panel
  const { id } = await start(api, pipelineId)
  await panel.goto(`/runs/${id}`)
  await state(panel, 'Failed')
  await panel.see('src/pages/cart.vue:12')
  assert.equal(await page.locator('.log .bold.fg-red').first().textContent(), 'ERROR')
  await page.getByRole('button', { name: 'checkout', exact: true }).click()
  await page.locator('.log', { hasText: 'module' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'build', exact: true }).click()
  await panel.inspect('run-failed')
}

async function letPass(panel, api, pipelineId, projectId) {
  const { page } = panel
  await panel.goto(`/projects/${projectId}/runs`)
  await panel.see('#2 Preview')
  const { id, number } = await start(api, pipelineId)
  await panel.see(`#${number} Release wgt`)
  await page.locator('tr', { hasText: `#${number} Release wgt` }).getByText('Waits for approval').waitFor({ timeout: 90_000 })
  await panel.inspect('runs')

  await page.getByRole('link', { name: `#${number} Release wgt` }).click()
  await panel.see('Waits for approval before the step release')
  await page.waitForFunction((lines) => document.querySelector('.log')?.scrollHeight > lines * 20, LINES, { timeout: 60_000 })
  assert.ok((await page.locator('.log .row').count()) < 120, 'all lines are in the page at once')
  await search(panel)
  await panel.inspect('run-gate')
  await panel.click('Approve release')
  await panel.see('The step release may begin')
  await state(panel, 'Succeeded')
  await panel.see('SHA-256')
  const built = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download: / }).first().click()
  assert.match((await built).suggestedFilename(), /\.wgt$/)
  await panel.inspect('run-succeeded')
  const wgt = (await api.check(projectId, 'android', 100)).wgt
  assert.equal(wgt.versionCode, 201)
  return id
}

async function search(panel) {
  const { page } = panel
  const field = page.getByRole('textbox', { name: 'Search the log' })
  await field.fill(`MODULE ${LINES - 1}`)
  await panel.see('1 of 1')
  await page.locator('.log .current mark', { hasText: `module ${LINES - 1}` }).waitFor()
  await field.fill('module 4999')
  await panel.see('1 of 11')
  await field.press('Enter')
  await panel.see('2 of 11')
  await page.getByRole('button', { name: 'Previous match' }).click()
  await page.getByRole('button', { name: 'Previous match' }).click()
  await panel.see('11 of 11')
  await page.locator('.log .current mark').waitFor()
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await panel.click('Download')
  assert.match((await download).suggestedFilename(), /^Release wgt-\d+\.log$/)
}

async function rejected(panel) {
  const { page } = panel
  const before = page.url()
  await panel.click('Run again')
  await page.locator('[data-test=confirm]').click()
  await page.waitForURL((url) => url.href !== before)
  await page.getByText('Waits for approval before the step release').waitFor({ timeout: 90_000 })
  await panel.click('Reject')
  await page.locator('#reject-reason').fill('The changelog is missing')
  await panel.inspect('run-reject')
  await page.locator('button[form=reject]').click()
  await state(panel, 'Failed')
  await panel.see('did not let it pass: The changelog is missing')
  await panel.see('Taken back')
  await panel.inspect('run-rejected')
}

async function rolledBack(panel, run) {
  const { page } = panel
  await panel.goto(`/runs/${run}`)
  await panel.click('Roll back to this release')
  const confirm = page.locator('[data-test=roll-back]')
  await page.locator('#roll-back-reason').fill('2.0.2 crashes on Android 9')
  assert.equal(await confirm.isDisabled(), true)
  await page.locator('#roll-back-name').fill('2.0.1')
  await panel.inspect('run-roll-back')
  await confirm.click()
  await panel.see('Rolled back to 2.0.1')
}

async function chinese(panel, projectId, run) {
  await speak(panel, 'zh-CN')
  await panel.goto(`/runs/${run}`)
  await panel.see('构建产物')
  await panel.inspect('run-zh')
  await panel.goto(`/projects/${projectId}/runs`)
  await panel.see('已取消')
  await panel.inspect('runs-zh')
  await speak(panel, 'en')
  await panel.goto('/runs')
  await panel.see('All pipelines')
}

function state(panel, text) {
  return panel.page.locator('.facts [role=status]', { hasText: text }).waitFor({ timeout: 60_000 })
}

function speak(panel, language) {
  return panel.page.evaluate((it) => localStorage.setItem('upushy.language', it), language)
}
