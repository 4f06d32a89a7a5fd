// Starts the packaged jar on an empty folder and drives a real Chromium through e2e/scenarios/*.mjs, in the order of their
// names, on one server and one login. Screenshots and what failed: target/screenshots.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { Panel } from './panel.mjs'
import { startServer } from './server.mjs'

const executablePath = findChromium()
if (!executablePath) {
  console.warn('\n*** PANEL END-TO-END SKIPPED: there is no chromium on the PATH (or set CHROMIUM)\n')
  process.exit(0)
}
const shots = fileURLToPath(new URL('../../target/screenshots/', import.meta.url))
rmSync(shots, { recursive: true, force: true })
mkdirSync(shots, { recursive: true })

const only = process.argv[2]
const folder = new URL('./scenarios/', import.meta.url)
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .sort()
const server = await startServer()
const browser = await chromium.launch({
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
let failed = 0
try {
  const panel = await Panel.open(browser, server.url, shots)
  for (const name of scenarios) {
    if (only && !name.includes(only) && !name.startsWith('00')) continue
    const started = Date.now()
    try {
      const { default: scenario } = await import(new URL(name, folder))
      await scenario(panel, server)
      panel.assertCalm()
      console.log(`ok      ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    } catch (failure) {
      failed++
      console.error(`FAILED  ${name}\n${failure.stack}`)
      await panel.page.screenshot({ path: `${shots}FAILED-${name}.png`, fullPage: true }).catch(() => {})
      panel.forgetProblems()
      if (name.startsWith('00')) break
    }
  }
} finally {
  await browser.close()
  await server.stop()
}
process.exit(failed ? 1 : 0)
