import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { ipa } from '../packages.mjs'

/** A token from the form to a release made with it, and to its end. */
export default async function tokens(panel, server) {
  const { page } = panel
  const api = await Api.of(server)
  const project = await api.call('POST', '/api/project', { name: 'Tokens' })
  await panel.goto(`/tokens?project=${project.id}`)
  await panel.see('No API tokens yet')
  await panel.inspect('tokens-empty')

  await page.locator('[data-test=create]').click()
  await page.locator('#token-name').fill('Jenkins')
  await panel.inspect('token-new')
  await page.locator('[data-test=make]').click()
  await panel.see('it is shown this once')
  const secret = (await page.locator('[data-test=secret] code').innerText()).trim()
  assert.match(secret, /^upt_/)
  await panel.inspect('token-made')
  await page.locator('[data-test=close]').click()
  await panel.see('Not yet')
  await page.locator('tr', { hasText: 'Jenkins' }).getByText('Releases', { exact: true }).waitFor()
  assert.equal(await page.getByText(secret).count(), 0)
  await panel.inspect('tokens')

  const job = new Api(server.url)
  job.token = secret
  const made = await job.upload({ projectId: project.id, type: 4 }, ipa('1.0.0', 100))
  assert.equal(made.versionCode, 100)
  const pipelines = `/api/pipelines?projectId=${project.id}`
  assert.equal((await job.send('GET', pipelines)).statusCode, 403)

  await page.getByRole('button', { name: 'Revoke: Jenkins' }).click()
  await page.locator('#confirm-name').fill('Jenkins')
  await page.locator('[data-test=confirm]').click()
  await panel.see('Jenkins is revoked')
  await panel.see('No API tokens yet')
  assert.equal((await job.send('GET', `/api/source?projectId=${project.id}&type=4`)).statusCode, 401)
  await forPipelines(panel, job, project.id, pipelines)
}

async function forPipelines(panel, job, projectId, pipelines) {
  const { page } = panel
  await page.locator('[data-test=create]').click()
  await page.locator('#token-name').fill('GitLab CI')
  const scopes = page.locator('[data-test=scopes]')
  await scopes.getByText('Releases').click()
  await page.locator('[data-test=make]').click()
  await panel.see('Choose at least one right')
  await scopes.getByText('Pipelines').click()
  await page.getByText('Choose at least one right').waitFor({ state: 'detached' })
  await page.locator('[data-test=make]').click()
  await panel.see('Start a pipeline from CI')
  assert.equal(await page.getByText('Release from CI').count(), 0)
  await panel.inspect('token-made-pipeline')
  job.token = (await page.locator('[data-test=secret] code').innerText()).trim()
  await page.locator('[data-test=close]').click()
  await page.locator('tr', { hasText: 'GitLab CI' }).getByText('Pipelines', { exact: true }).waitFor()

  assert.equal((await job.send('GET', pipelines)).success, true)
  assert.equal((await job.send('GET', `/api/source?projectId=${projectId}&type=4`)).statusCode, 403)
}
