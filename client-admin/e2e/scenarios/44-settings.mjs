import assert from 'node:assert/strict'

/** A setting is changed, refused, made shorter after a question, and reset; registration is opened and closed. */
export default async function settings(panel) {
  const { page } = panel
  await panel.goto('/settings')
  const days = page.getByLabel('Days that answered update checks stay')
  await days.waitFor()
  await panel.inspect('settings')

  await days.fill('40000')
  await panel.see('A whole number from 0 to 36,500')
  assert.ok(await page.getByRole('button', { name: 'Save' }).isDisabled())
  await panel.inspect('settings-refused')
  await days.fill('120')
  await page.getByRole('button', { name: 'Save' }).click()
  await panel.see('The setting is saved')
  await panel.see('Set here')
  await page.reload()
  assert.equal(await days.inputValue(), '120')

  await days.fill('30')
  await days.press('Enter')
  await panel.see('Delete earlier?')
  await page.locator('[data-test=confirm]').click()
  await panel.see('The setting is saved')
  await page.getByRole('button', { name: 'Back to the default: UPDATE_LOG_DAYS' }).click()
  await panel.see('The setting is back to its default')
  assert.equal(await days.inputValue(), '90')

  const registration = page.getByRole('switch', { name: 'Anybody may register' })
  await registration.press('Space')
  await panel.see('Registration is open')
  const visitor = await (await panel.context.browser().newContext({ baseURL: new URL(page.url()).origin, locale: 'en-US' })).newPage()
  await visitor.goto('/register')
  await visitor.locator('#username').fill('visitor')
  await visitor.locator('#password').fill('a-long-password')
  await visitor.locator('#repeated').fill('a-long-passwort')
  await visitor.getByText('The two passwords differ').waitFor()
  await visitor.locator('#repeated').fill('a-long-password')
  await visitor.locator('button[type=submit]').click()
  await visitor.locator('[data-test=account]').waitFor()
  await visitor.goto('/settings')
  await visitor.getByText('Page not found').waitFor()
  await visitor.context().close()

  await registration.press('Space')
  await panel.see('Registration is closed')
}
