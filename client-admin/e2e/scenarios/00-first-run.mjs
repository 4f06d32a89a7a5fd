import assert from 'node:assert/strict'
import { ADMIN } from '../panel.mjs'

/** From nobody to an administrator who knows the next step. */
export default async function firstRun(panel) {
  const { page } = panel
  await panel.goto('/')
  await panel.at('/welcome')
  await panel.see('Welcome to upushy')
  await panel.inspect('welcome')

  await page.locator('#username').fill('x')
  await page.locator('#password').fill(ADMIN.password)
  await page.locator('#repeated').fill(ADMIN.password)
  await page.locator('button[type=submit]').click()
  await panel.see('length must be from 3 to 50')

  await page.locator('#username').fill(ADMIN.username)
  await page.locator('button[type=submit]').click()
  await panel.at('/start')
  await panel.see('Create a project')
  await panel.inspect('start')

  await page.locator('#project-name').fill('Shop')
  await panel.click('Create the project')
  await panel.see('Your newest project')
  assert.match(await page.title(), /First steps · upushy/)
  await panel.inspect('start-with-project')
}
