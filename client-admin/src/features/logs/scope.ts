/** What a log is narrowed to; empty values do not narrow. */
export interface Scope {
  projectId: string
  uuid: string
  /** The first and the last day, of the reader's own calendar: 2026-11-30. */
  from?: string
  to?: string
}

/** As the server wants it: a day of the reader's begins and ends at other times elsewhere. */
export function queryOf({ projectId, uuid, from, to }: Scope) {
  return {
    projectId: projectId || undefined,
    uuid: uuid || undefined,
    from: timeOf(from, '00:00:00.000'),
    to: timeOf(to, '23:59:59.999'),
  }
}

/** Undefined for what is no day. */
function timeOf(day: string | undefined, time: string): string | undefined {
  const at = new Date(`${day}T${time}`)
  return day && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}

export function isNarrowed({ uuid, from, to }: Scope): boolean {
  return Boolean(uuid || from || to)
}
