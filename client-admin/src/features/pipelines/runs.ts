import type { Schemas } from '@/api'

export type RunState = Schemas['PipelineRun']['state']

export const RUN_TAGS: Record<RunState, 'info' | 'primary' | 'success' | 'warning' | 'danger'> = {
  queued: 'info',
  blocked: 'warning',
  running: 'primary',
  compensating: 'warning',
  succeeded: 'success',
  failed: 'danger',
  canceled: 'info',
  compensation_failed: 'danger',
}

export function isOver(state: RunState): boolean {
  return ['succeeded', 'failed', 'canceled', 'compensation_failed'].includes(state)
}

/** The address of the list of a project's runs. */
export function runsOf(projectId: string): string {
  return `/projects/${encodeURIComponent(projectId)}/runs`
}

/** The address of a run's own page. */
export function runAt(id: string): string {
  return `/runs/${encodeURIComponent(id)}`
}
