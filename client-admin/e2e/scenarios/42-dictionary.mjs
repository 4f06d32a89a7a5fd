import assert from 'node:assert/strict'

/** Items are added, moved, kept back and deleted; what came with the server stays. */
export default async function dictionary(panel) {
  const { page } = panel
  await panel.goto('/dictionary?type=changelogPhrase')
  await page.getByRole('heading', { name: 'Changelog phrase' }).waitFor()
  await panel.inspect('dictionary')
  assert.equal(await page.getByRole('button', { name: 'Delete Bug fixes' }).count(), 0, 'built-in items cannot be deleted')

  await panel.click('New item')
  await page.getByRole('dialog').waitFor()
  await page.locator('#key').fill('fixes')
  await page.locator('#label-zh').fill('安全更新')
  await page.locator('#label-en').fill('Security update')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.locator('.el-form-item__error').first().waitFor()
  await panel.inspect('dictionary-item')
  await page.locator('#key').fill('security')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await panel.see('Security update')
  assert.deepEqual(await keys(page), ['fixes', 'performance', 'features', 'security'])

  await page.getByRole('button', { name: 'Move Security update up' }).click()
  await page.waitForFunction(() => document.querySelectorAll('tbody code')[2]?.textContent === 'security')
  await page.getByRole('switch', { name: 'Enabled: Security update' }).press('Space')
  await panel.see('Security update is no longer offered')

  await page.getByRole('button', { name: 'Delete Security update' }).click()
  await page.locator('[data-test=confirm]').click()
  await panel.see('Security update is deleted')
  await page.waitForFunction(() => document.querySelectorAll('tbody code').length === 3)

  await panel.click('New type')
  await page.getByRole('dialog').waitFor()
  await page.locator('#key').fill('shop')
  await page.locator('#label-zh').fill('门店')
  await page.locator('#label-en').fill('Shop')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Shop' }).waitFor()
  await panel.see('No items yet')
  await panel.inspect('dictionary-empty')
  await panel.click('Delete')
  await page.locator('#confirm-name').fill('shop')
  await page.locator('[data-test=confirm]').click()
  await panel.see('Shop is deleted')

  await page.getByRole('link', { name: 'Platform' }).click()
  await page.getByRole('heading', { name: 'Platform' }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'New item' }).count(), 0, 'the server knows all platforms itself')
}

function keys(page) {
  return page.locator('tbody code').allTextContents()
}
