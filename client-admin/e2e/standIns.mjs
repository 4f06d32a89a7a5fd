import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const TARGET = fileURLToPath(new URL('../../target/', import.meta.url))
const MARK = 'stand-ins: '
const MAIN = 'io.upushy.hosting.stub.StandIns'

/**
 * Stand-ins for Gitea, Portainer and Nginx Proxy Manager: those of the Java tests, which hold every call to the description its
 * makers publish.
 */
export async function startStandIns() {
  const list = `${TARGET}test-classpath`
  if (!existsSync(list)) throw new Error('target/test-classpath is missing: ./mvnw -DskipTests package')
  const classpath = [`${TARGET}test-classes`, `${TARGET}classes`, readFileSync(list, 'utf8').trim()].join(delimiter)
  const process_ = spawn('java', ['-XX:TieredStopAtLevel=1', '-Xmx256m', '-cp', classpath, MAIN], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const kill = () => process_.kill('SIGKILL')
  process.on('exit', kill)
  let log = ''
  process_.stderr.on('data', (chunk) => (log += chunk))
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]()
  const read = async () => {
    for (;;) {
      const { value, done } = await lines.next()
      assert.ok(!done, `the stand-ins ended:\n${log}`)
      if (value.startsWith(MARK)) return value.slice(MARK.length)
    }
  }
  const settings = JSON.parse(await read())

  async function tell(command) {
    process_.stdin.write(`${command}\n`)
    return read()
  }

  return {
    /** What to enter for each kind of server. */
    settings,
    /** "away portainer", "back portainer", … */
    tell,
    async stop() {
      const wrong = await tell('verify')
      const gone = new Promise((ended) => process_.on('exit', ended))
      kill()
      await gone
      process.off('exit', kill)
      assert.equal(wrong, 'done')
    },
  }
}
