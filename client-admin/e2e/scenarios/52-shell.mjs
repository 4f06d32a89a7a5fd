import assert from 'node:assert/strict'

/** What surrounds every page: the drawer of a phone, the way past the menu, and a page that breaks. */
export default async function shell(panel) {
  const { page } = panel
  await page.setViewportSize({ width: 375, height: 812 })
  await panel.goto('/account')
  await panel.see('Profile')
  await page.getByRole('button', { name: 'Open menu' }).click()
  const drawer = page.getByRole('dialog', { name: 'Menu' })
  await drawer.waitFor()
  await panel.settle()
  await page.screenshot({ path: `${panel.shots}drawer-375.png` })
  await panel.assertAccessible('the drawer')
  await drawer.getByRole('link', { name: 'Settings' }).click()
  await panel.at('/settings')
  await drawer.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Open menu' }).click()
  await drawer.waitFor()
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await page.setViewportSize({ width: 1440, height: 900 })

  await panel.goto('/account')
  await panel.see('Profile')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'content')

  await page.route('**/api/settings', (route) =>
    route.fulfill({ json: { success: true, statusCode: 200, message: '', data: [{ key: null, value: 1, min: 0, max: 1 }] } }),
  )
  await panel.goto('/settings')
  await panel.see('This page ran into an error')
  await panel.inspect('broken')
  await page.unroute('**/api/settings')
  await page.getByRole('link', { name: 'Users' }).click()
  await panel.see('May log in')
  panel.forgetProblems()
}
