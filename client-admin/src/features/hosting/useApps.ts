import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive } from 'vue'
import { api, type DataOf } from '@/api'
import { language } from '@/app/i18n'
import type { PageRequest } from '@/composables/usePagedQuery'
import { isMoving, type HostedApp } from './apps'

type Listing = DataOf<'/api/app/apps', 'get'>

const BUSY_MS = 2_000
const CALM_MS = 15_000

/** The hosted apps and which servers told of them, asked for often while one changes and seldom otherwise. */
export function useApps() {
  const page = reactive<PageRequest>({ pageNum: 1, pageSize: 20 })
  const query = useQuery({
    // servers say what is wrong with them in the reader's language
    queryKey: computed(() => ['hosting', 'apps', language.value, { ...page }]),
    queryFn: ({ signal }) => api.get('/api/app/apps', { ...page }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (moving(state.data) ? BUSY_MS : CALM_MS),
  })
  const list = reactive({
    page,
    rows: computed<HostedApp[]>(() => query.data.value?.records ?? []),
    total: computed(() => query.data.value?.total ?? 0),
    loading: query.isPending,
    // what is asked for by itself is not worth a sign of progress
    fetching: query.isPlaceholderData,
    error: query.error,
    refetch: query.refetch,
  })
  return { list, told: computed(() => query.data.value?.servers ?? []) }
}

function moving(listing: Listing | undefined): boolean {
  return listing?.records.some((app) => isMoving(app.state)) ?? false
}
