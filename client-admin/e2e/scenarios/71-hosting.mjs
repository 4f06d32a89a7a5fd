import assert from 'node:assert/strict'
import { Api } from '../api.mjs'
import { startStandIns } from '../standIns.mjs'

const SLOW_MS = 60_000

/** Hosted apps from the first settings to the last leftovers, with stand-ins for the three servers. */
export default async function hosting(panel, server) {
  const api = await Api.of(server)
  const standIns = await startStandIns()
  try {
    await unset(panel)
    await servers(panel, standIns)
    await library(panel)
    await install(panel, standIns)
    await details(panel)
    await domains(panel)
    await states(panel)
    await unreachable(panel, standIns)
    await takenBack(panel, standIns)
    await uninstall(panel, api, standIns)
    await chinese(panel, standIns)
  } finally {
    await panel.speak('en')
    await standIns.stop()
  }
}

async function unset(panel) {
  await panel.goto('/')
  await panel.click('Hosted apps', 'link')
  await panel.see('First tell where the servers are')
  await panel.see('Gitea, Portainer, Nginx Proxy Manager')
  await look(panel, 'hosting-unset')
  await panel.goto('/hosting/library')
  await panel.see('Static site')
  await look(panel, 'hosting-library-unset')
  await panel.goto('/hosting/install/wordpress')
  await panel.click('Set up the servers', 'link')
  await panel.at('/hosting/servers')
}

async function servers(panel, { settings }) {
  const { page } = panel
  await page.locator('#gitea-baseUrl').waitFor()
  await look(panel, 'hosting-servers-unset')
  const save = (kind) => page.locator(`[data-test=save-${kind}]`).click()
  const card = (kind) => page.locator(`section#${kind}`)

  await page.locator('#gitea-baseUrl').fill('git.example.com')
  await page.locator('#gitea-username').fill(settings.gitea.username)
  await page.locator('#gitea-secret').fill('a token of yesterday')
  await save('gitea')
  await card('gitea').getByText('Give an address of http or https').waitFor()
  await page.locator('#gitea-baseUrl').fill(settings.gitea.baseUrl)
  await save('gitea')
  await card('gitea').locator('[data-test=broken]', { hasText: 'does not accept the login' }).waitFor()
  assert.equal(await page.locator('#gitea-secret').inputValue(), '', 'a secret stays on the page')
  await look(panel, 'hosting-server-refuses')

  await page.locator('#gitea-secret').fill(settings.gitea.secret)
  await save('gitea')
  await card('gitea').locator('[data-test=works]').waitFor()
  await page.locator('#portainer-baseUrl').fill(settings.portainer.baseUrl)
  await page.locator('#portainer-secret').fill(settings.portainer.secret)
  await page.locator('#portainer-endpointId').fill(String(settings.portainer.endpointId))
  await save('portainer')
  await card('portainer').locator('[data-test=works]').waitFor()
  const npm = settings['proxy-manager']
  for (const field of ['baseUrl', 'username', 'secret', 'forwardHost', 'email']) {
    await page.locator(`#proxy-manager-${field}`).fill(npm[field])
  }
  await save('proxy-manager')
  await card('proxy-manager').locator('[data-test=works]').waitFor()
  await look(panel, 'hosting-servers')

  await page.locator('#portainer-baseUrl').fill('https://elsewhere.example.com')
  await panel.see('enter it again, so that it does not go to a stranger')
}

async function library(panel) {
  const { page } = panel
  await panel.goto('/hosting')
  await panel.see('No app is installed')
  await look(panel, 'hosting-none')
  await panel.click('To the library', 'link')
  await panel.see('Static site')
  await look(panel, 'hosting-library')
  await page.getByRole('button', { name: 'Show its files: WordPress' }).click()
  await page.getByRole('dialog').getByText('mariadb').first().waitFor()
  await look(panel, 'hosting-files')
  await page.keyboard.press('Escape')
}

async function install(panel, standIns) {
  const { page } = panel
  await standIns.tell('redirect www.example.com')
  await standIns.tell('certificate blog.example.com')
  await page.getByRole('link', { name: 'Install: WordPress' }).click()
  await page.locator('#install-appName').fill('Our blog')
  assert.equal(await page.locator('#install-appId').inputValue(), 'our-blog')
  await page.locator('#install-appId').fill('Our Blog')
  await page.locator('#install-port').fill('99999')
  await next(panel)
  await page.locator('.el-form-item__error').nth(1).waitFor()
  await look(panel, 'hosting-install-app')
  await page.locator('#install-appId').fill('blog')
  await page.locator('#install-port').fill('')
  await next(panel)

  await page.locator('#install-domains-0').fill('blog.example.com')
  await panel.click('Another domain')
  await page.locator('#install-domains-1').fill('www.example.com')
  await next(panel)
  await page.locator('.el-form-item__error').waitFor()
  await page.locator('#install-certificate').click({ force: true })
  await page.getByRole('option', { name: /^blog\.example\.com/ }).waitFor()
  await page.keyboard.press('Escape')
  await look(panel, 'hosting-install-domains')
  await page.locator('#install-domains-1').fill('news.example.com')
  await next(panel)
  await page.locator('[data-test=fine]').waitFor()
  await look(panel, 'hosting-install-check')
  await next(panel)
  await page.waitForURL(/\/runs\//)
  await runState(panel, 'Succeeded')
  await look(panel, 'hosting-run')
}

/** From its top. */
async function look(panel, name) {
  await panel.page.evaluate(() => window.scrollTo(0, 0))
  await panel.inspect(name)
}

function next(panel) {
  return panel.page.locator('[data-test=next]').click()
}

async function details(panel) {
  const { page } = panel
  await panel.goto('/hosting')
  await row(panel, 'Our blog').getByText('Running').waitFor()
  await look(panel, 'hosting-apps')
  await page.getByRole('link', { name: 'Our blog' }).click()
  await panel.see('blog-wordpress-1')
  await panel.see('http://10.0.0.5:8082')
  await panel.click('Show the environment')
  await panel.see('WORDPRESS_DB_PASSWORD')
  const secret = page.locator('li', { hasText: 'WORDPRESS_DB_PASSWORD' })
  await secret.getByText('••••').waitFor()
  await look(panel, 'hosting-app')
  await secret.getByRole('button', { name: 'Show: WORDPRESS_DB_PASSWORD' }).click()
  await secret.getByText('••••').waitFor({ state: 'detached' })
  assert.match(await page.getByRole('link', { name: 'Modify in Gitea' }).getAttribute('href'), /\/upushy\/blog$/)
}

async function domains(panel) {
  const { page } = panel
  await panel.click('Add domains')
  await page.locator('#publish-domains-0').fill('www.example.com')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.locator('.el-form-item__error').waitFor()
  await look(panel, 'hosting-domains-add')
  await page.locator('#publish-domains-0').fill('shop.example.com')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: 'shop.example.com' }).nth(1).waitFor({ timeout: SLOW_MS })

  await page.getByRole('button', { name: /^Change: blog\.example\.com/ }).click()
  await page.locator('#publish-config').fill('broken_directive on;')
  await look(panel, 'hosting-domains-edit')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.locator('[data-test=failed]', { hasText: 'nginx' }).waitFor({ timeout: SLOW_MS })
  await look(panel, 'hosting-domains-refused')
}

async function states(panel) {
  const { page } = panel
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.locator('[data-test=confirm]').click()
  await appState(panel, 'Stopped')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await appState(panel, 'Running')
  await page.getByRole('button', { name: 'Restart', exact: true }).click()
  await page.locator('[data-test=confirm]').click()
  await page.locator('dd', { hasText: 'Restart' }).getByText('Succeeded').waitFor({ timeout: SLOW_MS })
  await panel.goto('/hosting')
  await page.getByRole('button', { name: 'Actions: Our blog' }).click()
  await page.getByRole('menuitem', { name: 'Redeploy' }).click()
  await page.locator('[data-test=confirm]').click()
  await panel.see('is being redeployed')
  await row(panel, 'Our blog').filter({ hasText: 'Redeploy' }).getByText('Succeeded').waitFor({ timeout: SLOW_MS })
}

async function unreachable(panel, standIns) {
  const { page } = panel
  await standIns.tell('unhealthy blog-wordpress-1')
  await panel.goto('/hosting')
  await row(panel, 'Our blog').getByText('Not well').waitFor()
  await standIns.tell('away portainer')
  await standIns.tell('away proxy-manager')
  await panel.goto('/hosting')
  await page.locator('[data-test=silent-portainer]').waitFor()
  await row(panel, 'Our blog').getByText('Not known').waitFor()
  await look(panel, 'hosting-unreachable')
  await panel.goto('/hosting/apps/blog')
  await page.locator('[data-test=silent-portainer]').waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await look(panel, 'hosting-app-unreachable')
  await page.getByRole('link', { name: 'Check the settings of Portainer' }).click()
  await page.locator('[data-test=test-portainer]').click()
  await page.locator('section#portainer [data-test=broken]').waitFor()
  await standIns.tell('back portainer')
  await standIns.tell('back proxy-manager')
  panel.forgive(/status of 503/)
}

async function takenBack(panel, standIns) {
  const { page } = panel
  await standIns.tell('fail-deployments pull access denied for node')
  await panel.goto('/hosting/install/node-service')
  await page.locator('#install-appName').fill('Prices')
  await next(panel)
  await page.locator('#install-domains-0').fill('prices.example.com')
  await next(panel)
  await page.locator('[data-test=fine]').waitFor()
  await next(panel)
  await page.waitForURL(/\/runs\//)
  await runState(panel, 'Failed')
  await panel.see('pull access denied')
  await look(panel, 'hosting-run-failed')
  await standIns.tell('fail-deployments')
  await panel.goto('/hosting')
  await row(panel, 'Our blog').waitFor()
  assert.equal(await page.getByText('Prices').count(), 0)
}

async function uninstall(panel, api, standIns) {
  const { page } = panel
  await panel.goto('/hosting/apps/blog')
  await page.locator('[data-test=open-uninstall]').click()
  const send = page.locator('[data-test=uninstall]')
  assert.equal(await send.isDisabled(), true)
  await page.getByRole('dialog').getByText('Delete its volumes too').click()
  await page.getByRole('dialog').getByRole('textbox').fill('blog')
  await look(panel, 'hosting-uninstall')
  await standIns.tell('away portainer')
  await send.click()
  await page.waitForURL(/\/runs\//)
  await runState(panel, 'Failed')
  await panel.goto('/hosting/apps/blog')
  await page.locator('[data-test=failed]', { hasText: 'in part only' }).waitFor()
  await look(panel, 'hosting-half-gone')
  await standIns.tell('back portainer')
  panel.forgive(/status of 503/)
  await page.locator('.page-header').getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL(/\/runs\//)
  await runState(panel, 'Succeeded')
  await panel.goto('/hosting')
  await panel.see('No app is installed')
  assert.equal((await api.call('GET', '/api/app/apps')).total, 0)
}

async function chinese(panel, standIns) {
  const { page } = panel
  await standIns.tell('certificate example.com')
  await panel.speak('zh-CN')
  await panel.goto('/hosting/install/static-site')
  await page.locator('#install-appName').fill('公司网站')
  assert.equal(await page.locator('#install-appId').inputValue(), 'static-site')
  await next(panel)
  await page.locator('#install-domains-0').fill('公司.example.com')
  await next(panel)
  await page.locator('.el-form-item__error').waitFor()
  await look(panel, 'hosting-install-zh')
  await page.locator('#install-domains-0').fill('site.example.com')
  await next(panel)
  await page.locator('[data-test=fine]').waitFor()
  await look(panel, 'hosting-check-zh')
  await next(panel)
  await page.waitForURL(/\/runs\//)
  await runState(panel, '成功')
  await panel.goto('/hosting')
  await row(panel, '公司网站').getByText('运行中').waitFor()
  await panel.goto('/hosting/apps/static-site')
  await panel.see('static-site-web-1')
  await look(panel, 'hosting-app-zh')
  await panel.goto('/hosting/runs')
  await panel.see('#1 ')
  await look(panel, 'hosting-runs-zh')
}

function row(panel, name) {
  return panel.page.locator('tr', { hasText: name })
}

function runState(panel, text) {
  return panel.page.locator('.facts [role=status]', { hasText: text }).waitFor({ timeout: SLOW_MS })
}

function appState(panel, text) {
  return panel.page.locator('section.card > [role=status]', { hasText: text }).waitFor({ timeout: SLOW_MS })
}
