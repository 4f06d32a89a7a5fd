import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'
import { language } from '@/app/i18n'

/** What can be installed, told in the reader's language. */
export function useLibrary() {
  const query = useQuery({
    queryKey: computed(() => ['hosting', 'library', language.value]),
    queryFn: ({ signal }) => api.get('/api/app/library', undefined, { signal }),
  })
  return { templates: computed(() => query.data.value?.records), error: query.error, refetch: query.refetch }
}
