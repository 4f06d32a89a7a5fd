import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { Api } from '../api.mjs'
import { uuidOf } from '../devices.mjs'
import { everyPage } from '../pages.mjs'
import { Panel } from '../panel.mjs'

const FOLDERS = readdirSync(new URL('../../src/features/', import.meta.url)).join('|')
const NAMES_OF_TEXTS = new RegExp(`\\b(app|components|${FOLDERS})(\\.(?!apk|wgt|ipa)[A-Za-z]+)+\\b`, 'g')

/** Every page in the language most of its readers speak, and the dialogs that are opened most. */
export default async function chinese(panel, server) {
  const { page } = panel
  const api = await Api.of(server)
  await panel.speak('zh-CN')
  try {
    for (const [name, path] of await everyPage(api, uuidOf(1))) {
      await panel.goto(path)
      await look(panel, `zh-${name}`)
    }
    await panel.goto('/projects')
    await page.locator('.page-header .el-button--primary').click()
    await page.getByRole('dialog').locator('visible=true').waitFor()
    await look(panel, 'zh-project-new')
    await panel.goto('/logs')
    await page.getByRole('combobox', { name: '开始日期' }).click()
    await page.getByRole('dialog', { name: '开始日期' }).waitFor()
    await look(panel, 'zh-logs-date')
  } finally {
    await panel.speak('en')
  }
  await loggedOut(await Panel.open(page.context().browser(), server.url, panel.shots))
}

/** What somebody sees who has no login yet. */
async function loggedOut(panel) {
  try {
    await panel.goto('/login')
    await panel.speak('zh-CN')
    for (const name of ['login', 'register']) {
      await panel.goto(`/${name}`)
      await look(panel, `zh-${name}`)
    }
    panel.assertCalm()
  } finally {
    await panel.context.close()
  }
}

async function look(panel, name) {
  await panel.page.locator('h1, [role=dialog]').first().waitFor()
  await panel.settle()
  await panel.inspect(name)
  const keys = (await panel.page.locator('body').innerText()).match(NAMES_OF_TEXTS)
  assert.equal(keys, null, `${name} shows names of texts`)
}
