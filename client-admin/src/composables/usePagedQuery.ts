import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { PageOf } from '@/api'

/** What every list of the API takes. */
export interface PageRequest {
  pageNum: number
  pageSize: number
  sortKey?: string
  order?: 'ASC' | 'DESC'
}

interface PagedQuery<Row> {
  /** Of vue-query; what the list depends on (project, filters) belongs in it: a change goes back to page 1. */
  key: MaybeRefOrGetter<readonly unknown[]>
  fetch: (page: PageRequest, signal: AbortSignal) => Promise<PageOf<Row>>
  pageSize?: number
  sortKey?: string
  order?: 'ASC' | 'DESC'
  enabled?: MaybeRefOrGetter<boolean>
}

/** A list of the server's, page by page; made for DataTable. While a page loads the one before stays. */
export function usePagedQuery<Row>(options: PagedQuery<Row>) {
  const page = reactive<PageRequest>({
    pageNum: 1,
    pageSize: options.pageSize ?? 20,
    sortKey: options.sortKey,
    order: options.order,
  })
  watch(
    () => JSON.stringify(toValue(options.key)),
    () => (page.pageNum = 1),
  )
  const query = useQuery({
    queryKey: computed(() => [...toValue(options.key), { ...page }]),
    queryFn: ({ signal }) => options.fetch({ ...page }, signal),
    placeholderData: keepPreviousData,
    enabled: options.enabled === undefined ? true : computed(() => toValue(options.enabled)!),
  })
  return reactive({
    page,
    rows: computed(() => query.data.value?.records ?? []),
    total: computed(() => query.data.value?.total ?? 0),
    /** Nothing to show yet. */
    loading: computed(() => query.isPending.value),
    /** A newer page is on its way. */
    fetching: query.isFetching,
    error: query.error,
    refetch: query.refetch,
  })
}

export type PagedList<Row> = {
  page: PageRequest
  rows: Row[]
  total: number
  loading: boolean
  fetching: boolean
  error: unknown
  refetch: () => unknown
}
