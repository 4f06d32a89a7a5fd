import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** The project of a run, known once the run is, and whether the reader may steer its runs. */
export function useRunProject(id: () => string | undefined) {
  const query = useQuery({
    queryKey: computed(() => ['projects', 'one', id()]),
    queryFn: ({ signal }) => api.get('/api/project', { id: id() ?? '' }, { signal }),
    enabled: computed(() => Boolean(id())),
  })
  return {
    project: query.data,
    canSteer: computed(() => ['owner', 'maintainer'].includes(query.data.value?.role ?? '')),
  }
}
