import assert from 'node:assert/strict'

/** The state refreshes itself, rests while nobody looks, and says what is down and what to do. */
export default async function system(panel) {
  const { page } = panel
  let calls = 0
  page.on('request', (request) => (calls += request.url().endsWith('/api/system') ? 1 : 0))
  await panel.goto('/system')
  await panel.see('Everything works')
  await page.waitForResponse((answer) => answer.url().endsWith('/api/system'))
  await panel.inspect('system')

  await hide(page, true)
  const asked = calls
  await page.waitForTimeout(6_000)
  assert.equal(calls, asked, 'a hidden tab asks nothing')
  await hide(page, false)
  await page.waitForResponse((answer) => answer.url().endsWith('/api/system'))

  await page.route('**/api/system', async (route) => {
    const answer = await route.fetch()
    const body = await answer.json()
    const database = body.data.dependencies.find((it) => it.name === 'database')
    Object.assign(database, { status: 'down', problem: 'No answer within 2 s', details: {}, latency: 2001 })
    body.data.telemetry[0].dropped = 12
    await route.fulfill({ response: answer, json: body })
  })
  await panel.see('No answer within 2 s')
  await panel.see('Check that the database runs')
  await panel.inspect('system-down')
  await page.unroute('**/api/system')

  await page.route('**/api/system', (route) => route.abort())
  await panel.see('The server does not answer')
  await page.unroute('**/api/system')
  await panel.see('Everything works')
  panel.forgetProblems()
}

/** As the browser does when another tab comes to the front. */
function hide(page, hidden) {
  return page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, hidden ? 'hidden' : 'visible')
}
