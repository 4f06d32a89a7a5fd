import assert from 'node:assert/strict'

/** A user is made, is given another role and another password, and is kept out. */
export default async function users(panel, server) {
  const { page } = panel
  await panel.goto('/users')
  await panel.see('May log in')
  await panel.click('New user')
  await page.locator('#new-username').fill('gr')
  await page.locator('#new-email').fill('grace@example.com')
  await page.locator('#new-password').fill('a-long-password')
  await page.getByRole('dialog').getByRole('button', { name: 'New user' }).click()
  assert.ok(await page.locator('#new-username:invalid').count(), 'a short name is told before it is sent')
  await page.locator('#new-username').fill('admin')
  await page.getByRole('dialog').getByRole('button', { name: 'New user' }).click()
  await page.locator('.el-form-item__error').first().waitFor()
  await panel.inspect('users-create')
  await page.locator('#new-username').fill('grace')
  await page.locator('#new-nickname').fill('Grace Hopper')
  await page.getByRole('dialog').getByRole('button', { name: 'New user' }).click()
  await panel.see('grace may log in now')
  await panel.see('Grace Hopper')
  await panel.inspect('users')

  assert.equal((await logIn(server, 'grace', 'a-long-password')).status, 200)
  await page.getByRole('button', { name: 'Set a password for grace' }).click()
  await page.locator('#new-password').fill('another-password')
  await page.getByRole('dialog').getByRole('button', { name: 'Set a password' }).click()
  await panel.see('grace has a new password')
  assert.equal((await logIn(server, 'grace', 'another-password')).status, 200)

  await page.getByRole('combobox', { name: 'Role: grace' }).press('Enter')
  await page.getByRole('option', { name: 'Administrator' }).click()
  await panel.see('Make grace an administrator?')
  await page.locator('[data-test=confirm]').click()
  await panel.see('The role of grace is changed')

  await page.getByRole('switch', { name: 'May log in: grace' }).press('Space')
  await panel.see('Disable grace?')
  await panel.inspect('users-disable')
  await page.locator('[data-test=confirm]').click()
  await panel.see('grace is disabled')
  assert.notEqual((await logIn(server, 'grace', 'another-password')).status, 200)
  assert.ok(await page.getByRole('switch', { name: 'May log in: admin' }).isDisabled(), 'nobody locks the own door')

  await page.getByRole('textbox', { name: 'Search' }).fill('nobody-of-that-name')
  await panel.see('No such user')
  await page.getByRole('textbox', { name: 'Search' }).fill('hopper')
  await panel.see('Grace Hopper')
}

function logIn(server, username, password) {
  return fetch(`${server.url}/api/user/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
}
