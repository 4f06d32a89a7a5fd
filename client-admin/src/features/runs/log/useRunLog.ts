import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { api, ApiError, type Schemas } from '@/api'
import { at } from '../run'
import { LogBook, type LogLine } from './logBook'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 15_000
const GATHER_MS = 60

type Frame = Schemas['LogFrame']

/**
 * A run's log as it is written: over a WebSocket that a ticket opens, going on after the last line when it was cut.
 *
 * @param live whether the run goes on; a log that has ended is opened again when its run is taken up again
 */
export function useRunLog(id: () => string, live: () => boolean) {
  const book = shallowRef(new LogBook())
  /** Changes with what is in the book. */
  const version = ref(0)
  const state = ref<'connecting' | 'open' | 'interrupted' | 'ended'>('connecting')
  const failure = ref<unknown>()
  let arrived: LogLine[] = []
  let gathering: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined
  let wait = FIRST_WAIT_MS
  let turn = 0

  watch(id, begin, { immediate: true })
  watch(live, (going) => going && state.value === 'ended' && open())
  onScopeDispose(stop)

  function begin() {
    stop()
    book.value = new LogBook()
    wait = FIRST_WAIT_MS
    void open()
  }

  function stop() {
    turn++
    clearTimeout(again)
    clearTimeout(gathering)
    gathering = undefined
    arrived = []
    socket?.close()
  }

  async function open() {
    const mine = ++turn
    state.value = wait === FIRST_WAIT_MS ? 'connecting' : 'interrupted'
    failure.value = undefined
    try {
      const { ticket } = await api.post(at('/api/pipeline/run/{id}/log/ticket', { id: id() }))
      if (mine === turn) connect(mine, ticket)
    } catch (refused) {
      if (mine !== turn) return
      const passing = refused instanceof ApiError && (refused.isUnreachable || refused.status >= 500 || refused.status === 429)
      if (passing) later()
      else failure.value = refused
    }
  }

  function connect(mine: number, ticket: string) {
    const path = at('/api/pipeline/run/{id}/log/ws', { id: id() })
    const address = new URL(`${path}?ticket=${encodeURIComponent(ticket)}&after=${book.value.last}`, location.href)
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
    const opened = new WebSocket(address)
    socket = opened
    opened.onopen = () => mine === turn && (state.value = 'open')
    opened.onmessage = (message) => mine === turn && take(JSON.parse(String(message.data)))
    opened.onclose = () => mine === turn && state.value !== 'ended' && later()
  }

  function take(frame: Frame) {
    wait = FIRST_WAIT_MS
    if (frame.lines) {
      arrived.push(...frame.lines)
      gathering ??= setTimeout(write, GATHER_MS)
    }
    if (frame.state) {
      write()
      state.value = 'ended'
    }
  }

  function write() {
    clearTimeout(gathering)
    gathering = undefined
    book.value.append(arrived)
    arrived = []
    version.value++
  }

  function later() {
    write()
    state.value = 'interrupted'
    again = setTimeout(open, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  }

  return { book, version, state, failure, reopen: open }
}
