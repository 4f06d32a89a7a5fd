import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { ADMIN, Panel } from '../panel.mjs'
import { startServer } from '../server.mjs'

const APK = fileURLToPath(new URL('../../src/features/upload/package/fixtures/shop-100.apk', import.meta.url))

/** A server that takes signed calls only: the panel signs them, from the first account to an upload and a reload. */
export default async function signature(panel) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const server = await startServer({ API_SIGN_RSA_PRIVATE_KEY_BASE64: Buffer.from(privateKey).toString('base64') })
  const visitor = await Panel.open(panel.context.browser(), server.url, panel.shots)
  const { page } = visitor
  try {
    assert.equal((await fetch(`${server.url}/api/user/registration`)).status, 403, 'calls without a signature are refused')
    await visitor.goto('/')
    await visitor.at('/welcome')
    await page.locator('#username').fill(ADMIN.username)
    await page.locator('#password').fill(ADMIN.password)
    await page.locator('#repeated').fill(ADMIN.password)
    await page.locator('button[type=submit]').click()
    await visitor.at('/start')
    await page.locator('#project-name').fill('签名 & co')
    await visitor.click('Create the project')
    await visitor.see('Your newest project')

    await page.reload()
    await visitor.goto('/projects')
    await page.getByPlaceholder('Search').fill('签名 &')
    await page.waitForResponse((answer) => answer.url().includes('keyword=') && answer.ok())
    await visitor.click('签名 & co', 'link')
    await visitor.click('Releases', 'link')
    await page.getByRole('tab', { name: 'Android app' }).click()
    await page.locator('.page-header .el-button--primary').click()
    await page.locator('[data-test=package]').setInputFiles(APK)
    await page.locator('[data-test=start]').click()
    await visitor.see('Version 1.0.0 (100) is released')
    await page.getByRole('switch', { name: 'Offer 1.0.0 (100) to phones' }).press('Space')
    await visitor.see('1.0.0 (100) is off')
    visitor.assertCalm()
  } catch (failure) {
    await page.screenshot({ path: `${panel.shots}FAILED-signature-visitor.png` }).catch(() => {})
    throw failure
  } finally {
    await visitor.context.close()
    await server.stop()
  }
}
