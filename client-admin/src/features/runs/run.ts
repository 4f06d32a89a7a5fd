import type { Schemas } from '@/api'

export type Run = Schemas['PipelineRun']
export type RunStep = Schemas['PipelineStep']
export type RunDetail = Schemas['PipelineRunDetail']
export type RunState = Run['state']
export type StepState = RunStep['state']
export type Stage = RunStep['stage']
export type Tone = 'info' | 'primary' | 'success' | 'warning' | 'danger'

export const STAGES: readonly Stage[] = ['ci', 'cd', 'cp']
export const RUN_STATES: readonly RunState[] = [
  'queued',
  'blocked',
  'running',
  'compensating',
  'succeeded',
  'failed',
  'canceled',
  'compensation_failed',
]
const TRIGGERS = ['manual', 'webhook', 'api', 'rerun', 'cloud_build', 'hosting'] as const

const TONES: Record<RunState | StepState, Tone> = {
  queued: 'info',
  pending: 'info',
  skipped: 'info',
  canceled: 'info',
  compensated: 'info',
  blocked: 'warning',
  compensating: 'warning',
  running: 'primary',
  succeeded: 'success',
  failed: 'danger',
  compensation_failed: 'danger',
}

export function toneOf(state: RunState | StepState): Tone {
  return TONES[state]
}

/** In the place of a project: runs of the server itself, which change hosted apps. */
export const SERVER = 'server'

/** Nothing happens any more, unless somebody asks for it. */
export function isOver(state: RunState): boolean {
  return ['succeeded', 'failed', 'canceled', 'compensation_failed'].includes(state)
}

/** The message key of what started a run; undefined for what this panel does not know yet. */
export function triggerKey(trigger: string): string | undefined {
  return TRIGGERS.some((known) => known === trigger) ? `runs.trigger.${trigger}` : undefined
}

/** Whether why a step failed still holds: one that was tried again may have gone well since. */
export function hasFailed({ state, attempt }: RunStep): boolean {
  if (['failed', 'compensation_failed'].includes(state)) return true
  return attempt <= 1 && ['canceled', 'compensating', 'compensated'].includes(state)
}

export interface StageOfRun {
  stage: Stage
  state: StepState
  steps: RunStep[]
}

/** All three stages, those without steps as well. */
export function byStage(steps: readonly RunStep[]): StageOfRun[] {
  const inOrder = [...steps].sort((one, other) => one.position - other.position)
  return STAGES.map((stage) => {
    const own = inOrder.filter((step) => step.stage === stage)
    return { stage, state: together(own.map((step) => step.state)), steps: own }
  })
}

/** What most needs to be seen comes first; a stage has succeeded when none of its steps has anything left to do. */
const WEIGHTIEST: readonly StepState[] = ['compensation_failed', 'failed', 'compensating', 'running', 'blocked', 'canceled', 'compensated']

function together(states: StepState[]): StepState {
  const heavy = WEIGHTIEST.find((state) => states.includes(state))
  if (heavy) return heavy
  if (!states.includes('succeeded')) return states.length > 0 && states.every((state) => state === 'skipped') ? 'skipped' : 'pending'
  return states.includes('pending') ? 'running' : 'succeeded'
}

/** A run with what its checkout found, where what started it did not say: the newest commit of the branch, and whose it is. */
export function withSource({ run, steps }: RunDetail): Run {
  const found = steps.find((step) => step.kind === 'checkout')?.outcome ?? {}
  return {
    ...run,
    branch: run.branch ?? found.branch,
    tag: run.tag ?? found.tag,
    commit: run.commit ?? found.commit,
    message: run.message ?? found.message,
    author: run.author ?? found.author,
  }
}

/** The step a run waits before until somebody lets it pass. */
export function gateOf({ run, steps }: RunDetail): RunStep | undefined {
  return run.state === 'blocked' ? steps.find((step) => step.state === 'blocked') : undefined
}

/** Names of what has had an effect outside of the workspace that taking the run back undoes. */
export function outsideEffects(steps: readonly RunStep[]): string[] {
  return steps.filter((step) => step.stage !== 'ci' && ['succeeded', 'running'].includes(step.state)).map((step) => step.name)
}

/** Milliseconds from one to the other, or until now; undefined before the beginning. */
export function elapsed(started: string | null | undefined, ended: string | null | undefined, now: number): number | undefined {
  if (!started) return undefined
  return Math.max(0, (ended ? Date.parse(ended) : now) - Date.parse(started))
}

/** The two largest units of a duration that matter. */
export function unitsOf(milliseconds: number): { unit: 'short' | 'minutes' | 'hours'; h: number; m: number; s: number } {
  const seconds = Math.round(milliseconds / 1000)
  const h = Math.floor(seconds / 3600)
  const m = Math.floor((seconds % 3600) / 60)
  return { unit: h > 0 ? 'hours' : m > 0 ? 'minutes' : 'short', h, m, s: seconds % 60 }
}

/** A path with its variables filled in; for the compiler it stays the path of the API's description. */
export function at<Path extends string>(path: Path, values: Record<string, string>): Path {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')) as Path
}
