import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'
import { useSession } from '@/app/session'
import { SERVER } from './run'

/** The project of a run, known once the run is, and whether the reader may steer its runs; the server's own have no project. */
export function useRunProject(id: () => string | undefined) {
  const session = useSession()
  const ofServer = computed(() => id() === SERVER)
  const query = useQuery({
    queryKey: computed(() => ['projects', 'one', id()]),
    queryFn: ({ signal }) => api.get('/api/project', { id: id() ?? '' }, { signal }),
    enabled: computed(() => Boolean(id()) && !ofServer.value),
  })
  return {
    project: query.data,
    ofServer,
    canSteer: computed(() => (ofServer.value ? session.isAdmin : ['owner', 'maintainer'].includes(query.data.value?.role ?? ''))),
  }
}
