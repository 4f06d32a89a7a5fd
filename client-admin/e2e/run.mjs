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

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let failed = await runAll()
if (failed.length > 0 && !only) {
  console.warn(`Running all again on a fresh server: ${failed.join(', ')} failed`)
  const again = await runAll()
  const flakes = failed.filter((name) => !again.includes(name))
  if (flakes.length > 0) console.warn(`*** FLAKES, passed when run again: ${flakes.join(', ')}`)
  failed = again
}
process.exit(failed.length > 0 ? 1 : 0)

/** @returns the names of the scenarios that failed */
async function runAll() {
  const server = await startServer()
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const failures = []
  try {
    const panel = await Panel.open(browser, server.url, shots)
    for (const name of scenarios) {
      if (only && !name.includes(only) && !name.startsWith('00')) continue
      if (!(await run(name, panel, server))) failures.push(name)
      if (failures[0]?.startsWith('00')) break
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return failures
}

async function run(name, panel, server) {
  const started = Date.now()
  try {
    const { default: scenario } = await import(new URL(name, folder))
    await scenario(panel, server)
    panel.assertCalm()
    console.log(`ok      ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    return true
  } catch (failure) {
    console.error(`FAILED  ${name}\n${failure.stack}`)
    await panel.page.screenshot({ path: `${shots}FAILED-${name}.png`, fullPage: true }).catch(() => {})
    panel.forgetProblems()
    return false
  }
}
