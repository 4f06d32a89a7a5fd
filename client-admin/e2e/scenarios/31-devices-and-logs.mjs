import assert from 'node:assert/strict'
import { uuidOf } from '../devices.mjs'

/** The devices of the dashboard's scenario: found, explained, and followed in the logs. */
export default async function devicesAndLogs(panel) {
  const { page } = panel
  await panel.goto('/devices')
  await panel.see('HUAWEI Mate 0')
  await panel.inspect('devices')

  await page.getByLabel('Model begins with').fill('Mate 2')
  await page.getByText('HUAWEI Mate 0').waitFor({ state: 'detached' })
  await panel.see('HUAWEI Mate 2')
  await page.getByLabel('Model begins with').fill('Nokia')
  await panel.see('No device matches')
  await panel.click('Clear the filters')
  await panel.see('HUAWEI Mate 1')
  assert.equal(await page.getByLabel('Model begins with').inputValue(), '')
  await panel.click('HUAWEI Mate 1', 'link')
  await panel.at(`/devices/${uuidOf(1)}`)
  await panel.see('The device installs the hot update 1.0.1 (101)')
  await panel.inspect('device')
  await page.getByLabel('Native version code').fill('99')
  await page.getByLabel('Native version code').press('Enter')
  await panel.see('The device installs the native version 1.0.0 (100)')
  await panel.see('This is for the versions you typed')
  await panel.click('Back to its own versions')
  await panel.see('The device installs the hot update 1.0.1 (101)')
  await page.getByText('Reports', { exact: true }).click()
  await panel.see('The package does not match')

  await panel.goto('/logs')
  await panel.see('Answered')
  await panel.inspect('logs-updates')
  await page.getByText('Reports', { exact: true }).click()
  await panel.see('The package does not match')
  await panel.inspect('logs-reports')
  await page.getByRole('combobox', { name: 'Event' }).click({ force: true })
  await page.getByRole('option', { name: 'Launched' }).click()
  await panel.see('No report matches')
  assert.equal(new URL(page.url()).searchParams.get('event'), 'launched')
  await page.getByText('Logins', { exact: true }).click()
  await panel.see('Logged in')
  await panel.inspect('logs-logins')
}
