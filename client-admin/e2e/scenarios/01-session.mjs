import assert from 'node:assert/strict'
import { ADMIN } from '../panel.mjs'

/** Login, refusal, language, a session that goes on over reloads and tabs, and one that ends. */
export default async function session(panel) {
  const { page } = panel
  await panel.goto('/account')
  await panel.see('Your account')
  await panel.inspect('account')

  await page.locator('[data-test=account]').click()
  await page.locator('[data-test=logout]').click()
  await panel.at('/login')
  await panel.inspect('login')

  await panel.goto('/account')
  await panel.at('/login')
  await page.locator('#username').fill(ADMIN.username)
  await page.locator('#password').fill('not the password')
  await page.locator('button[type=submit]').click()
  await panel.see('Wrong username or password')
  await page.locator('#password').fill(ADMIN.password)
  await page.locator('button[type=submit]').click()
  await panel.at('/account')

  await page.locator('[data-test=language]').click()
  await page.getByText('简体中文').click()
  await panel.see('我的账号')
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-CN')
  await page.reload()
  await panel.see('个人资料')
  await page.locator('[data-test=language]').click()
  await page.getByText('English').click()
  await panel.see('Profile')

  const other = await panel.context.newPage()
  await other.goto('/account')
  await other.getByText('Profile').first().waitFor()
  await page.reload()
  await panel.see('Profile')
  await other.reload()
  await other.getByText('Profile').first().waitFor()
  await other.close()

  await page.evaluate(() => localStorage.removeItem('upushy.refresh'))
  await page.reload()
  await panel.at('/login')
  assert.equal(new URL(page.url()).searchParams.get('back'), '/account')
  await panel.logIn()
  await panel.goto('/no-such-page')
  await panel.see('Page not found')
  await panel.inspect('not-found')
}
