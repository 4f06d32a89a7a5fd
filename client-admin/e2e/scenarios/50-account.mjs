import assert from 'node:assert/strict'
import { ADMIN } from '../panel.mjs'

const NEXT = 'a-longer-password'

/** Another login is ended, and a new password ends this one, too. */
export default async function account(panel, server) {
  const { page } = panel
  const phone = await logInElsewhere(server)
  await panel.goto('/account')
  await panel.see('Your logins')
  await panel.inspect('account-logins')
  await page.getByRole('button', { name: /End the login of Chrome · Android/ }).first().click()
  await panel.see('The login has ended')
  assert.equal((await fetch(`${server.url}/api/user/profile`, { headers: { Authorization: `Bearer ${phone}` } })).status, 401)

  await change(page, 'not my password', NEXT)
  await page.locator('.el-form-item__error').first().waitFor()
  await page.locator('#repeated').fill('something else')
  await panel.see('The two passwords differ')
  await change(page, ADMIN.password, NEXT)
  await panel.at('/login')
  await panel.logIn({ username: ADMIN.username, password: NEXT })
  await panel.goto('/account')
  await panel.see('Your logins')
  await change(page, NEXT, ADMIN.password)
  await panel.at('/login')
  await panel.logIn()
}

async function change(page, from, to) {
  await page.locator('#old').fill(from)
  await page.locator('#new').fill(to)
  await page.locator('#repeated').fill(to)
  await page.getByRole('button', { name: 'Change the password' }).click()
}

async function logInElsewhere(server) {
  const answer = await fetch(`${server.url}/api/user/login`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36',
    },
    body: JSON.stringify(ADMIN),
  })
  return (await answer.json()).data.token
}
