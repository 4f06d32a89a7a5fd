import { useQuery } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch } from 'vue'
import { api, type Schemas } from '@/api'
import { busyShare } from './machine'

const PERIOD_MS = 5_000

/** The state of the server, asked again and again while the page can be seen. */
export function useSystem() {
  const live = ref(true)
  const query = useQuery({
    queryKey: ['system'],
    queryFn: ({ signal }) => api.get('/api/system', undefined, { signal }),
    // a hidden tab asks nothing; it asks at once when it is looked at again
    refetchInterval: () => (live.value ? PERIOD_MS : false),
    refetchOnWindowFocus: () => live.value,
    staleTime: 0,
    retry: false,
  })
  const busy = ref<number>()
  const before = shallowRef<Schemas['Cpu'][]>()
  watch(query.data, (state) => {
    const cpus = state?.machine.os.cpus
    if (cpus && before.value) busy.value = busyShare(before.value, cpus) ?? busy.value
    before.value = cpus
  })

  return {
    state: query.data,
    error: query.error,
    loading: query.isPending,
    updated: query.dataUpdatedAt,
    refetch: query.refetch,
    fetching: query.isFetching,
    live,
    busy,
    down: computed(() => query.data.value?.dependencies.filter((it) => it.status === 'down') ?? []),
    lost: computed(() => (query.data.value?.telemetry ?? []).reduce((sum, it) => sum + it.dropped + it.refused, 0)),
  }
}
