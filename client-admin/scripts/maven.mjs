// node scripts/maven.mjs build|test|e2e: what a Maven phase does for the panel. Skips what was done for the same files before.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamps = resolve(home, '../target/panel')
const INPUTS = ['src', 'public', 'scripts', 'index.html', 'openapi.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const STEPS = { build, test, e2e }

process.chdir(home)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old for the admin panel: install 20.19 or newer, or build with -DskipPanel`)
}
const step = STEPS[process.argv[2]]
if (!step) fail(`unknown step; one of ${Object.keys(STEPS)}`)
step()

function build() {
  install()
  once('build', existsSync('../target/classes/static/index.html'), () => npm('run', 'build'))
}

function test() {
  once('test', true, () => npm('test'))
}

function e2e() {
  npm('run', 'e2e')
}

/** npm ci, unless what is installed is what the lock file says. */
function install() {
  const mark = 'node_modules/.upushy-lock'
  const now = digest(['package-lock.json', '.npmrc'])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return
  npm('ci')
  writeFileSync(mark, now)
}

function once(name, resultIsThere, task) {
  const stamp = join(stamps, name)
  const now = digest(INPUTS)
  if (resultIsThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log(`panel ${name}: nothing changed`)
    return
  }
  task()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, digest(INPUTS)) // again: the build may have written a generated declaration
}

function digest(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesOf).sort()) {
    hash.update(relative(home, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [resolve(path)]
  return readdirSync(path, { recursive: true })
    .map((name) => resolve(path, name))
    .filter((file) => statSync(file).isFile())
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) fail(`npm could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function fail(message) {
  console.error(`\n*** ${message}\n`)
  process.exit(1)
}
