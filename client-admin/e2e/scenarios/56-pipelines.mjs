import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { Api } from '../api.mjs'

/** A pipeline from its template to its first delivered push; its secret, its webhook, and a freeze it is let through. */
export default async function pipelines(panel, server) {
  const api = await Api.of(server)
  const project = await api.call('POST', '/api/project', { name: 'Podcasts' })
  await panel.goto(`/projects/${project.id}`)
  await panel.click('Pipelines', 'link')
  await panel.at(`/projects/${project.id}/pipelines`)
  await panel.see('No pipelines yet')
  await panel.inspect('pipelines-empty')

  const pipeline = await definition(panel, api, project.id)
  await webhook(panel, api, server, pipeline)
  await secrets(panel, api, project.id)
  await freezes(panel, api, project.id)
  await list(panel, api, project.id)
  await chinese(panel, project.id, pipeline.id)
}

async function definition(panel, api, projectId) {
  const { page } = panel
  await page.locator('a', { hasText: 'New pipeline' }).first().click()
  await page.locator('[data-test=template-uni-app-wgt]').click()
  const yaml = page.locator('[data-test=yaml]')
  await panel.see('The project has no secret GIT_TOKEN yet')
  await panel.inspect('pipeline-new')

  const text = await yaml.inputValue()
  const wrong = text.split('\n').findIndex((line) => line.includes('script: build:app'))
  await yaml.fill(text.replace('script: build:app', 'scrip: build:app').replace('updateType: ask', 'updateType: asks'))
  await panel.see('Mistakes to mend before it can be saved: 2')
  await panel.see(`Line ${wrong + 1}`)
  await page.locator('.gutter li.problem', { hasText: String(wrong + 1) }).waitFor()
  await page.locator('.notes .problem', { hasText: 'Did you mean “script”?' }).waitFor()
  await panel.inspect('pipeline-mistake')
  await page.locator('[data-test=save]').click()
  const selected = await yaml.evaluate((it) => it.value.slice(it.selectionStart, it.selectionEnd))
  assert.match(selected, /scrip: build:app/)
  await page.keyboard.type('      script: build:app')
  await panel.see('Mistakes to mend before it can be saved: 1')
  await yaml.fill((await yaml.inputValue()).replace('updateType: asks', 'updateType: ask'))
  await panel.see('Can be saved. Please note: 1')

  await page.locator('[data-test=save]').click()
  await panel.see('The pipeline is created')
  await panel.see('No webhooks yet')
  const { records } = await api.call('GET', `/api/pipelines?projectId=${projectId}`)
  assert.deepEqual(
    records.map((it) => it.name),
    ['Release wgt'],
  )
  assert.match(records[0].yaml, /^ {6}script: build:app$/m)
  return records[0]
}

async function webhook(panel, api, server, pipeline) {
  const { page } = panel
  await page.locator('[data-test=new-webhook]').click()
  await panel.inspect('webhook-new')
  await page.locator('[data-test=webhook-make]').click()
  await panel.see('it is shown this once')
  const secret = (await page.locator('[data-test=webhook-secret] code').innerText()).trim()
  await panel.inspect('webhook-made')
  await page.locator('[data-test=webhook-kept]').click()
  await panel.see('Nothing delivered yet')
  assert.equal(await page.getByText(secret).count(), 0)

  const [made] = await api.call('GET', `/api/pipeline/webhook?pipelineId=${pipeline.id}`)
  assert.equal(made.url, `${server.url}/api/webhook/${made.id}`)
  await panel.see(made.url)
  await push(made.url, secret, 'refs/heads/feature', 'e2e-1')
  await page.getByRole('button', { name: 'Refresh' }).click()
  await panel.see('Branch feature starts nothing')
  await page.getByRole('button', { name: 'Redeliver' }).first().click()
  await panel.see('redelivered')
  await panel.inspect('webhooks')
  await page.getByRole('button', { name: 'Details' }).first().click()
  await panel.see('"ref": "refs/heads/feature"')
  await panel.inspect('webhook-delivery')
  await page.keyboard.press('Escape')
}

async function push(url, secret, ref, id) {
  const commit = { id: '1cdcd819599cbb4099289dbbec762452f006cb40', message: 'Fix the login', author: { name: 'Lin' } }
  const body = JSON.stringify({ ref, after: commit.id, deleted: false, head_commit: commit, commits: [commit], repository: { full_name: 'team/app' } })
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  const headers = { 'Content-Type': 'application/json', 'X-GitHub-Event': 'push', 'X-GitHub-Delivery': id, 'X-Hub-Signature-256': `sha256=${signature}` }
  const answer = await fetch(url, { method: 'POST', headers, body })
  assert.equal(answer.status, 200, await answer.text())
}

async function secrets(panel, api, projectId) {
  const { page } = panel
  await panel.goto(`/projects/${projectId}/pipelines?tab=secrets`)
  await panel.see('No secrets yet')
  await page.locator('[data-test=new-secret]').click()
  await page.locator('#secret-name').fill('git_token')
  await page.locator('#secret-value').fill('a-value-nobody-sees')
  await panel.inspect('secret-new')
  await panel.click('Save')
  await panel.see('GIT_TOKEN is saved')
  await page.getByRole('button', { name: 'Replace: GIT_TOKEN' }).waitFor()
  assert.equal(await page.getByText('a-value-nobody-sees').count(), 0)
  const stored = await api.call('GET', `/api/pipeline/secret?projectId=${projectId}`)
  assert.deepEqual(
    stored.map((it) => it.name),
    ['GIT_TOKEN'],
  )
  await panel.inspect('secrets')
}

async function freezes(panel, api, projectId) {
  const { page } = panel
  await panel.goto(`/projects/${projectId}/pipelines?tab=freezes`)
  await panel.see('No freezes')
  await page.locator('[data-test=new-freeze]').click()
  await page.locator('#freeze-reason').fill('Spring Festival')
  await page.locator('#freeze-from').fill('2037-02-05T00:00')
  await page.locator('#freeze-to').fill('2037-02-04T00:00')
  await panel.click('Save')
  await page.locator('.el-form-item:has(#freeze-to) .el-form-item__error').waitFor()
  await page.locator('#freeze-to').fill('2037-02-13T00:00')
  await panel.inspect('freeze-new')
  await panel.click('Save')
  await panel.see('The freeze is saved')
  await panel.see('Ahead')

  await page.getByRole('button', { name: 'Let through: Spring Festival' }).click()
  await page.locator('#let-branch').fill('hotfix/1.2')
  await page.locator('#let-reason').fill('Security fix')
  await panel.inspect('freeze-let-through')
  await page.locator('.el-dialog button[type=submit]').click()
  await panel.see('admin lets hotfix/1.2 through until')
  const { records } = await api.call('GET', `/api/pipeline/freeze?projectId=${projectId}`)
  assert.equal(records[0].overrides[0].reason, 'Security fix')
  await panel.inspect('freezes')
}

async function list(panel, api, projectId) {
  const { page } = panel
  await panel.goto(`/projects/${projectId}/pipelines`)
  await panel.see('Not run yet')
  await page.getByRole('button', { name: 'Run: Release wgt' }).click()
  await panel.inspect('pipeline-run')
  await page.locator('#run-branch').fill('main')
  await panel.click('Start the run')
  await page.waitForURL(/\/runs\/[0-9a-f-]{32,36}$/)
  await api.call('POST', `/api/pipeline/run/${new URL(page.url()).pathname.split('/').at(-1)}/cancel`)
  await panel.goto(`/projects/${projectId}/pipelines`)
  await page.getByRole('link', { name: /#1 · / }).waitFor()
  await panel.inspect('pipelines')
  await page.getByRole('tab', { name: 'Steps' }).click()
  await page.locator('summary', { hasText: 'ssh' }).click()
  await panel.inspect('pipeline-steps')
}

async function chinese(panel, projectId, pipelineId) {
  await speak(panel, 'zh-CN')
  const base = `/projects/${projectId}/pipelines`
  for (const [path, text, name] of [
    [base, '最近一次运行', 'pipelines-zh'],
    [`${base}?tab=secrets`, '更换', 'secrets-zh'],
    [`${base}?tab=freezes`, '已放行', 'freezes-zh'],
    [`${base}?tab=steps`, '有哪些步骤', 'pipeline-steps-zh'],
    [`${base}/new`, '从模板开始', 'pipeline-new-zh'],
    [`${base}/${pipelineId}`, '没有发现错误', 'pipeline-zh'],
    [`${base}/${pipelineId}?tab=webhooks`, '最近的推送', 'webhooks-zh'],
  ]) {
    await panel.goto(path)
    await panel.see(text)
    await panel.inspect(name)
  }
  await speak(panel, 'en')
  await panel.page.reload()
}

function speak(panel, language) {
  return panel.page.evaluate((it) => localStorage.setItem('upushy.language', it), language)
}
