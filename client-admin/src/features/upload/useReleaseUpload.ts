import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { api, ApiError, type Schemas } from '@/api'
import { Delivery, type ReleaseRequest } from './transfer/delivery'
import { Meter } from './transfer/meter'

/**
 * idle: nothing sent; paused: by hand; failed: the transfer; refused: the file is there (or its fields were wrong), but the
 * server does not take the release.
 */
export type Phase = 'idle' | 'sending' | 'registering' | 'paused' | 'failed' | 'refused'

const LOST_OBJECT = 'url'
/** The server reads the whole package before it answers. */
const INSPECTION_MS = 180_000

/** One package on its way: sending it, stopping, going on, and registering it as a release. */
export function useReleaseUpload(projectId: () => string) {
  const phase = ref<Phase>('idle')
  const failure = shallowRef<unknown>()
  const progress = reactive({ sent: 0, total: 0, kept: 0, speed: undefined as number | undefined, remaining: undefined as number | undefined })
  const isBusy = computed(() => phase.value === 'sending' || phase.value === 'registering')
  let delivery: Delivery | undefined
  let stop = new AbortController()
  let ending: Promise<unknown> = Promise.resolve()

  /** @returns the release, or nothing when it did not come to that: {@link phase} and {@link failure} say why */
  async function start(file: File, release: ReleaseRequest): Promise<Schemas['Source'] | undefined> {
    if (isBusy.value) return undefined
    phase.value = 'sending'
    await ending
    if (delivery?.file !== file || delivery.projectId !== projectId()) delivery = new Delivery(projectId(), file)
    const run = deliver(delivery, file, release)
    ending = run.catch(() => {})
    return run
  }

  async function deliver(current: Delivery, file: File, release: ReleaseRequest) {
    const { signal } = (stop = new AbortController())
    const onProgress = begin(file.size)
    try {
      const key = await current.toStore(signal, onProgress)
      signal.throwIfAborted()
      if (key === undefined) return await throughServer(current, release, signal, onProgress)
      onProgress(file.size)
      phase.value = 'registering'
      const request = { ...release, projectId: current.projectId, url: key }
      const made = await api.post('/api/source', request, { patience: INSPECTION_MS })
      await current.forget()
      phase.value = 'idle'
      return made
    } catch (reason) {
      await end(current, reason, signal)
      return undefined
    }
  }

  /** A release that is to be had at an address and has no package here. */
  async function register(url: string, release: ReleaseRequest) {
    if (isBusy.value) return undefined
    failure.value = undefined
    phase.value = 'registering'
    try {
      const made = await api.post('/api/source', { ...release, projectId: projectId(), url })
      phase.value = 'idle'
      return made
    } catch (reason) {
      failure.value = reason
      phase.value = 'refused'
      return undefined
    }
  }

  async function throughServer(current: Delivery, release: ReleaseRequest, signal: AbortSignal, onProgress: (sent: number) => void) {
    const made = await current.throughServer(release, signal, onProgress)
    phase.value = 'idle'
    return made
  }

  function begin(total: number) {
    const meter = new Meter()
    let first = true
    Object.assign(progress, { sent: 0, total, kept: 0, speed: undefined, remaining: undefined })
    failure.value = undefined
    phase.value = 'sending'
    return (sent: number) => {
      if (first) progress.kept = sent
      first = false
      meter.add(sent)
      Object.assign(progress, { sent: Math.min(sent, total), speed: meter.speed, remaining: meter.remaining(total) })
    }
  }

  async function end(current: Delivery, reason: unknown, signal: AbortSignal) {
    if (signal.aborted) return // whoever stopped it has said what it is now
    failure.value = reason
    const refused = reason instanceof ApiError && [400, 409, 413, 422].includes(reason.status)
    if (refused && reason.fields[LOST_OBJECT]) await current.forget()
    phase.value = refused ? 'refused' : 'failed'
  }

  /** What has arrived stays in the store. */
  function pause() {
    stop.abort()
    phase.value = 'paused'
  }

  /** What has arrived is removed, behind the back of whoever goes on with something else. */
  function cancel() {
    stop.abort()
    const cancelled = delivery
    ending = ending.then(() => cancelled?.discard()).catch(() => {})
    reset()
  }

  function reset() {
    phase.value = 'idle'
    failure.value = undefined
    delivery = undefined
  }

  const warn = (event: BeforeUnloadEvent) => event.preventDefault()
  watch(isBusy, (busy) => (busy ? window.addEventListener('beforeunload', warn) : window.removeEventListener('beforeunload', warn)))
  onScopeDispose(() => {
    stop.abort()
    window.removeEventListener('beforeunload', warn)
  })

  return { phase, failure, progress, isBusy, start, register, pause, cancel, reset }
}
