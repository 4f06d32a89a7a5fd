import { expect, test } from 'vitest'
import { at, byStage, elapsed, gateOf, hasFailed, isOver, outsideEffects, triggerKey, unitsOf, withSource, type Run, type RunStep, type StepState, type Stage } from './run'

function step(name: string, stage: Stage, state: StepState, position = 0): RunStep {
  return { name, kind: name, stage, state, position, approval: false, attempt: 1, outcome: {} }
}

test('steps stand in their stage, in their order', () => {
  const stages = byStage([step('upload', 'cd', 'pending', 2), step('check', 'ci', 'succeeded', 1), step('checkout', 'ci', 'succeeded', 0)])
  expect(stages.map((it) => it.stage)).toEqual(['ci', 'cd', 'cp'])
  expect(stages[0]!.steps.map((it) => it.name)).toEqual(['checkout', 'check'])
  expect(stages[2]!.steps).toEqual([])
})

test.each<[StepState[], StepState]>([
  [[], 'pending'],
  [['pending', 'pending'], 'pending'],
  [['succeeded', 'pending'], 'running'],
  [['succeeded', 'running'], 'running'],
  [['succeeded', 'blocked'], 'blocked'],
  [['succeeded', 'skipped'], 'succeeded'],
  [['skipped'], 'skipped'],
  [['succeeded', 'failed', 'skipped'], 'failed'],
  [['compensated', 'compensation_failed', 'failed'], 'compensation_failed'],
  [['succeeded', 'canceled'], 'canceled'],
])('a stage with %j is %s', (states, whole) => {
  expect(byStage(states.map((state, i) => step(`s${i}`, 'ci', state, i)))[0]!.state).toBe(whole)
})

test.each<[StepState, number, boolean]>([
  ['failed', 2, true],
  ['compensated', 1, true],
  ['compensated', 2, false],
  ['running', 2, false],
  ['succeeded', 2, false],
])('why a step failed that is %s after %i attempts still holds: %j', (state, attempt, holds) => {
  expect(hasFailed({ ...step('release', 'cp', state), attempt })).toBe(holds)
})

test('only a run that waits has a gate', () => {
  const steps = [step('upload', 'cd', 'succeeded'), step('release', 'cp', 'blocked')]
  expect(gateOf({ run: { state: 'blocked' } as Run, steps })?.name).toBe('release')
  expect(gateOf({ run: { state: 'canceled' } as Run, steps })).toBeUndefined()
})

test('what stays inside of the workspace is no outside effect', () => {
  const steps = [step('build', 'ci', 'succeeded'), step('upload', 'cd', 'succeeded'), step('ssh', 'cd', 'running'), step('release', 'cp', 'pending')]
  expect(outsideEffects(steps)).toEqual(['upload', 'ssh'])
})

test('a run that is taken back is not over', () => {
  expect(isOver('compensating')).toBe(false)
  expect(isOver('compensation_failed')).toBe(true)
})

test('time runs from the beginning to the end or to now', () => {
  expect(elapsed(null, null, 0)).toBeUndefined()
  expect(elapsed('2026-05-01T10:00:00Z', '2026-05-01T10:01:05Z', 0)).toBe(65_000)
  expect(elapsed('2026-05-01T10:00:00Z', null, Date.parse('2026-05-01T10:00:03Z'))).toBe(3_000)
  // a browser whose clock is behind the server's
  expect(elapsed('2026-05-01T10:00:00Z', null, Date.parse('2026-05-01T09:00:00Z'))).toBe(0)
})

test.each([
  [400, 'short', 0, 0, 0],
  [59_600, 'minutes', 0, 1, 0],
  [65_000, 'minutes', 0, 1, 5],
  [7_260_000, 'hours', 2, 1, 0],
] as const)('%s ms in units', (milliseconds, unit, h, m, s) => expect(unitsOf(milliseconds)).toEqual({ unit, h, m, s }))

test('a trigger of a later server has no words', () => {
  expect(triggerKey('webhook')).toBe('runs.trigger.webhook')
  expect(triggerKey('moonlight')).toBeUndefined()
})

test('variables of paths are escaped', () => {
  expect(at('/api/pipeline/run/{id}/log', { id: 'a/b?' })).toBe('/api/pipeline/run/a%2Fb%3F/log')
})

test('what started a run is believed before what its checkout found', () => {
  const checkout = { ...step('source', 'ci', 'succeeded'), kind: 'checkout', outcome: { branch: 'main', commit: 'abc', author: 'Lin' } }
  const shown = withSource({ run: { branch: 'next' } as Run, steps: [checkout] })
  expect(shown).toMatchObject({ branch: 'next', commit: 'abc', author: 'Lin' })
  expect(withSource({ run: { branch: 'next' } as Run, steps: [] }).commit).toBeUndefined()
})
