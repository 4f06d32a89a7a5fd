import assert from 'node:assert/strict'
import { Panel } from '../panel.mjs'
import { startServer } from '../server.mjs'

const FIRST = { username: 'first', password: 'a-long-password' }

/** With a captcha: it is drawn, and a wrong answer stands at its field and brings a new one. Nobody here can read a right one. */
export default async function register(panel) {
  const server = await startServer({ AUTH_CAPTCHA: 'always' })
  const visitor = await Panel.open(panel.context.browser(), server.url, panel.shots)
  try {
    const { page } = visitor
    await visitor.goto('/welcome')
    const image = page.locator('form img')
    await image.waitFor()
    assert.ok(await image.evaluate((it) => it.complete && it.naturalWidth > 0), 'the captcha is drawn')
    await visitor.inspect('welcome-captcha')

    await page.locator('#username').fill(FIRST.username)
    await page.locator('#password').fill(FIRST.password)
    await page.locator('#repeated').fill(FIRST.password)
    await page.locator('#captcha').fill('????')
    const before = await image.getAttribute('src')
    await page.locator('button[type=submit]').click()
    await page.locator('.el-form-item__error').first().waitFor()
    await page.waitForFunction((old) => document.querySelector('form img').getAttribute('src') !== old, before)
    assert.equal(await page.locator('#captcha').inputValue(), '', 'what was typed goes with the old captcha')
    await visitor.goto('/register')
    await page.locator('form img').waitFor()
    visitor.assertCalm()
  } finally {
    await visitor.context.close()
    await server.stop()
  }
}
