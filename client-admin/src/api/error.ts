/** A call that was refused or did not get through. */
export class ApiError extends Error {
  /**
   * @param status HTTP status; 0: the server was not reached
   * @param message one sentence in the panel's language
   * @param fields what is wrong with which field of the request
   * @param general what is wrong, beside the fields
   * @param requestId under which the server logged it
   * @param retryAfter seconds after which another attempt makes sense
   */
  constructor(
    readonly status: number,
    message: string,
    readonly fields: Record<string, string> = {},
    readonly general: string[] = [],
    readonly requestId?: string,
    readonly retryAfter?: number,
  ) {
    super(message)
    this.name = 'ApiError'
  }

  /** The login has ended; the login page says so itself. */
  sessionEnded = false

  get isUnreachable() {
    return this.status === 0
  }

  static of(status: number, body: unknown, retryAfter?: number): ApiError {
    const envelope = (body ?? {}) as { message?: string; errors?: string[]; requestId?: string }
    const fields: Record<string, string> = {}
    const general: string[] = []
    for (const entry of envelope.errors ?? []) {
      const [, field, problem] = /^([\w.[\]]+): (.+)$/s.exec(entry) ?? []
      if (field && problem) fields[field] ??= problem
      else general.push(entry)
    }
    return new ApiError(status, envelope.message ?? `HTTP ${status}`, fields, general, envelope.requestId, retryAfter)
  }
}
