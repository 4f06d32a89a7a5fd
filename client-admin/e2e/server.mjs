import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const JAR = fileURLToPath(new URL('../../target/upushy-server.jar', import.meta.url))
const PATIENCE_MS = 60_000

/** Pipelines of the scenarios are trusted, and their repositories lie on this disk. */
const PIPELINES = { PIPELINE_GIT_PROTOCOLS: 'file', PIPELINE_EXECUTOR: 'process', PIPELINE_PROCESS_EXECUTOR: 'true' }

/** Nothing that stands in for a server of hosted apps goes on with what it did not answer. */
const HOSTING = { HOSTING_SETTLE_SECONDS: '1' }

/** The packaged server, on a free port and an empty folder that goes with it. */
export async function startServer(settings = {}) {
  if (!existsSync(JAR)) throw new Error('target/upushy-server.jar is missing: ./mvnw -DskipTests package')
  const folder = mkdtempSync(join(tmpdir(), 'upushy-panel-'))
  const process_ = spawn('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m', '-jar', JAR], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: folder, SERVER_PORT: '0', AUTH_CAPTCHA: 'off', ...PIPELINES, ...HOSTING, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => process_.kill('SIGKILL')
  process.on('exit', kill)
  let log = ''
  const port = await new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`the server does not start:\n${log}`)), PATIENCE_MS)
    const read = (chunk) => {
      log += chunk
      const started = /Netty started on port (\d+)/.exec(log)
      if (started && log.includes('Started UpushyApplication')) {
        clearTimeout(timer)
        found(Number(started[1]))
      }
    }
    process_.stdout.on('data', read)
    process_.stderr.on('data', read)
    process_.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${log}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => log,
    async stop() {
      const gone = new Promise((done) => process_.on('exit', done))
      kill()
      await gone
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
