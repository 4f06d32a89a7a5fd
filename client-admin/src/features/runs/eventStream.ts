import { ApiError } from '@/api'
import { language, t } from '@/app/i18n'
import { refreshTokens } from '@/api/refresh'
import { tokens } from '@/api/tokens'

export interface ServerEvent {
  name: string
  data: string
}

/** Takes server-sent events apart, however they were cut on their way. */
export class EventParser {
  private rest = ''
  private name = ''
  private data: string[] = []

  push(chunk: string): ServerEvent[] {
    const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.take(line))
  }

  private take(line: string): ServerEvent[] {
    if (line === '') return this.end()
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') this.name = value
    if (field === 'data') this.data.push(value)
    return []
  }

  private end(): ServerEvent[] {
    const event = { name: this.name || 'message', data: this.data.join('\n') }
    const complete = this.data.length > 0
    this.name = ''
    this.data = []
    return complete ? [event] : []
  }
}

/** A call outside of the API client's envelope, as whoever is logged in; throws {@link ApiError}. */
export async function fetchAsCaller(path: string, accept: string, signal?: AbortSignal): Promise<Response> {
  const send = () =>
    fetch(path, { headers: { Accept: accept, 'Accept-Language': language.value, Authorization: `Bearer ${tokens.access()}` }, signal })
  try {
    let answer = await send()
    if (answer.status === 401 && (await refreshTokens())) answer = await send()
    if (answer.ok) return answer
    throw ApiError.of(answer.status, await answer.json().catch(() => null))
  } catch (failure) {
    if (failure instanceof ApiError || signal?.aborted) throw failure
    throw new ApiError(0, t('components.failed'))
  }
}

/** The events of a path, until the server ends them. EventSource could not send the login with its request. */
export async function* eventsOf(path: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const answer = await fetchAsCaller(path, 'text/event-stream', signal)
  const parser = new EventParser()
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    yield* parser.push(value)
  }
}
