import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'
import { language } from '@/app/i18n'

/** All types with their items; labels are in the panel's language. */
export function useDictionary() {
  const query = useQuery({
    queryKey: computed(() => ['dictionary', language.value]),
    queryFn: ({ signal }) => api.get('/api/dictionary', undefined, { signal }),
  })
  const queries = useQueryClient()
  return {
    types: computed(() => query.data.value ?? []),
    error: query.error,
    loading: query.isPending,
    fetching: query.isFetching,
    refetch: query.refetch,
    changed: () => queries.invalidateQueries({ queryKey: ['dictionary'] }),
  }
}
