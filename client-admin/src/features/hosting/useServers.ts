import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** The settings of the three servers, and which of them nobody has entered yet. */
export function useServers() {
  const query = useQuery({
    queryKey: ['hosting', 'servers'],
    queryFn: ({ signal }) => api.get('/api/app/servers', undefined, { signal }),
  })
  return {
    servers: query.data,
    error: query.error,
    refetch: query.refetch,
    missing: computed(() => query.data.value?.filter((server) => !server.configured) ?? []),
  }
}
