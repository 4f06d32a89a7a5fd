import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { uuidOf } from '../devices.mjs'
import { everyPage } from '../pages.mjs'
import { observeFocus, step } from '../focus.mjs'

const MOST_STEPS = 150

/** Without a mouse: every page can be walked through with the focus in sight, dialogs keep it and give it back. */
export default async function keyboard(panel, server) {
  const api = await Api.of(server)
  for (const [name, path] of await everyPage(api, uuidOf(1))) await walk(panel, name, path)
  await dialogs(panel, api)
  await menus(panel)
}

/** Tab by Tab from the top to the end, past everything that can be reached. */
async function walk(panel, name, path) {
  const { page } = panel
  await panel.goto(path)
  await page.locator('h1').first().waitFor()
  await panel.settle()
  await page.evaluate(observeFocus)
  const seen = []
  for (let i = 0; i < MOST_STEPS; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(step)
    if (at.unmarked) assert.fail(`${name}: the focus is not to be seen on ${at.unmarked}`)
    if (at.hidden) assert.fail(`${name}: the focus goes to what is hidden: ${at.hidden}`)
    if (at.end) {
      const missed = await page.evaluate(() => window.focusMissed())
      assert.deepEqual(missed, [], `${name}: not reached by Tab`)
      return
    }
    seen.push(at.name)
  }
  assert.fail(`${name}: no end after ${MOST_STEPS} steps: ${seen.slice(-8).join(' | ')}`)
}

async function dialogs(panel, api) {
  const { page } = panel
  const project = (await api.call('GET', '/api/projects?keyword=Courier')).records[0]
  const openers = [
    ['/projects', page.locator('.page-header .el-button--primary')],
    [`/projects/${project.id}`, page.getByRole('button', { name: 'Add a member' })],
    [`/projects/${project.id}`, page.locator('[data-test=create]').first()],
    [`/projects/${project.id}/releases?type=2`, page.locator('.page-header .el-button--primary')],
    [`/projects/${project.id}/releases?type=2`, page.getByRole('button', { name: '1.0.1 (101)', exact: true })],
    ['/users', page.locator('.page-header .el-button--primary')],
    ['/users', page.getByRole('button', { name: /^Set a password for/ }).first()],
  ]
  for (const [path, opener] of openers) {
    await panel.goto(path)
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog').locator('visible=true')
    await dialog.waitFor()
    await panel.settle()
    const inside = () => dialog.evaluate((it) => it.contains(document.activeElement))
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'))
    for (const key of [...Array(25).fill('Tab'), ...Array(25).fill('Shift+Tab')]) {
      await page.keyboard.press(key)
      assert.ok(await inside(), `${path}: ${key} leaves the dialog`)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.waitForFunction((it) => document.activeElement === it, await opener.elementHandle())
  }
}

async function menus(panel) {
  const { page } = panel
  await panel.goto('/projects')
  await page.locator('[data-test=account]').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Your account' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem', { name: 'Your account' }).waitFor({ state: 'hidden' })
  await page.waitForFunction(() => document.activeElement?.matches('[data-test=account]'))

  const heading = page.getByRole('columnheader', { name: 'Name' })
  await heading.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('th[aria-sort=ascending]'))

  await page.setViewportSize({ width: 375, height: 812 })
  await page.getByRole('button', { name: 'Open menu' }).focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Menu' })
  await drawer.waitFor()
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'))
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Open menu')
  await page.setViewportSize({ width: 1440, height: 900 })
}
