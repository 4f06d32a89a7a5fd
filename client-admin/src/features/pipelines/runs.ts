/** The address of the list of a project's runs. */
export function runsOf(projectId: string): string {
  return `/projects/${encodeURIComponent(projectId)}/runs`
}

/** The address of a run's own page. */
export function runAt(id: string): string {
  return `/runs/${encodeURIComponent(id)}`
}
