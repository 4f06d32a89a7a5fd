import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 375, height: 812 }
const SERIOUS = ['serious', 'critical']

export const ADMIN = { username: 'admin', password: 'a-long-password' }

/** The panel in one tab, with what every scenario does over and over. */
export class Panel {
  problems = []

  static async open(browser, url, shots) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: WIDE,
      locale: 'en-US',
      reducedMotion: 'reduce',
      bypassCSP: false,
    })
    context.setDefaultTimeout(10_000)
    return new Panel(context, await context.newPage(), shots)
  }

  constructor(context, page, shots) {
    this.context = context
    this.shots = shots
    this.use(page)
  }

  /** Goes on in this tab; its console is watched. */
  use(page) {
    this.page = page
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.expected(message)) this.problems.push(message.text())
    })
    page.on('pageerror', (error) => this.problems.push(String(error)))
  }

  /** Chromium writes every refused call into the console; a refusal that a scenario provokes is no problem. */
  expected(message) {
    return /Failed to load resource: .*status of (400|401|403|404|409|422|429)/.test(message.text())
  }

  forgetProblems() {
    this.problems = []
  }

  /** What a scenario brought about on purpose. */
  forgive(pattern) {
    this.problems = this.problems.filter((problem) => !pattern.test(problem))
  }

  /** No error, no violation of the Content-Security-Policy since the last time. */
  assertCalm() {
    const found = this.problems
    this.problems = []
    assert.deepEqual(found, [], 'the console has errors')
  }

  goto(path) {
    return this.page.goto(path)
  }

  /** Fills a field by its label. */
  fill(label, text) {
    return this.page.getByLabel(label, { exact: false }).first().fill(text)
  }

  click(name, role = 'button') {
    return this.page.getByRole(role, { name, exact: false }).first().click()
  }

  /** Waits until the text can be seen. */
  see(text) {
    return this.page.getByText(text).first().waitFor()
  }

  /** Waits until the address is this path, whatever its query. */
  at(path) {
    return this.page.waitForURL((url) => url.pathname === path)
  }

  async logIn({ username, password } = ADMIN) {
    await this.goto('/login')
    await this.page.locator('#username').fill(username)
    await this.page.locator('#password').fill(password)
    await this.page.locator('button[type=submit]').click()
    await this.page.waitForURL((url) => url.pathname !== '/login')
  }

  async theme(name) {
    await this.page.evaluate((theme) => localStorage.setItem('upushy.theme', theme), name)
    await this.page.emulateMedia({ colorScheme: name })
    await this.page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), name === 'dark')
  }

  /** Goes on in a language, once the next page is loaded. */
  speak(language) {
    return this.page.evaluate((spoken) => localStorage.setItem('upushy.language', spoken), language)
  }

  /**
   * Looks at the page as it is now: a screenshot in both widths and both themes, axe without a serious violation in each,
   * and nothing wider than the phone.
   */
  async inspect(name) {
    for (const [width, size] of Object.entries({ 1440: WIDE, 375: PHONE })) {
      await this.page.setViewportSize(size)
      for (const theme of ['light', 'dark']) {
        await this.theme(theme)
        await this.settle()
        await this.page.screenshot({ path: `${this.shots}${name}-${width}-${theme}.png`, fullPage: true })
        await this.assertAccessible(`${name} at ${width}, ${theme}`)
      }
      const overflow = await this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(overflow, 0, `${name} at ${width} is ${overflow} px too wide`)
    }
    await this.theme('light')
    await this.page.setViewportSize(WIDE)
  }

  async settle() {
    await this.page.waitForFunction(
      () => !document.querySelector('[aria-busy=true], .el-skeleton') && document.getAnimations().every((it) => it.playState !== 'running'),
    )
  }

  async assertAccessible(what) {
    const session = await this.context.newCDPSession(this.page)
    await session.send('Runtime.evaluate', { expression: AXE })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations.map((it) =>
        ({ id: it.id, impact: it.impact, nodes: it.nodes.map((node) => node.html + ' ' + node.failureSummary) }))))`,
      awaitPromise: true,
      returnByValue: true,
    })
    await session.detach()
    assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails))
    const serious = JSON.parse(result.value).filter((violation) => SERIOUS.includes(violation.impact))
    assert.deepEqual(serious, [], `axe about ${what}`)
  }
}
