import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { api, ApiError } from '@/api'
import { language } from '@/app/i18n'
import { eventsOf } from './eventStream'
import { at, isOver, type RunDetail } from './run'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 15_000

/** A run as it is now, and as it goes on while somebody looks. */
export function useRun(id: () => string) {
  const queries = useQueryClient()
  // why something failed is told in the reader's language
  const key = computed(() => ['runs', 'one', id(), language.value])
  const query = useQuery<RunDetail>({
    queryKey: key,
    queryFn: ({ signal }) => api.get(at('/api/pipeline/run/{id}', { id: id() }), undefined, { signal }),
    placeholderData: (before?: RunDetail) => (before?.run.id === id() ? before : undefined),
  })
  const live = computed(() => Boolean(query.data.value && !isOver(query.data.value.run.state)))
  /** What is shown may be old. */
  const interrupted = ref(false)

  watch(
    [key, live],
    ([, going], _, onCleanup) => {
      interrupted.value = false
      if (!going) return
      const stop = new AbortController()
      onCleanup(() => stop.abort())
      void follow(key.value, id(), stop.signal)
    },
    { immediate: true },
  )

  async function follow(shown: readonly unknown[], run: string, signal: AbortSignal) {
    let wait = FIRST_WAIT_MS
    while (!signal.aborted) {
      try {
        for await (const event of eventsOf(at('/api/pipeline/run/{id}/events', { id: run }), signal)) {
          interrupted.value = false
          wait = FIRST_WAIT_MS
          if (event.name === 'run') queries.setQueryData<RunDetail>(shown, JSON.parse(event.data))
        }
      } catch (failure) {
        if (signal.aborted) return
        interrupted.value = true
        // the ordinary call says why, and knows what to do when the login has ended
        if (failure instanceof ApiError && [401, 403, 404].includes(failure.status)) return void query.refetch()
      }
      await new Promise((done) => setTimeout(done, wait))
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    }
  }

  return { detail: query.data, error: query.error, refetch: query.refetch, live, interrupted }
}
