import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** All projects the caller may read: those of a member, for administrators every one. */
export function useReadableProjects() {
  const query = useQuery({
    queryKey: ['dashboard'],
    queryFn: ({ signal }) => api.get('/api/dashboard', undefined, { signal }),
    refetchInterval: 60_000,
  })
  const projects = computed(() => query.data.value?.projects ?? [])
  const names = computed(() => new Map(projects.value.map((project) => [project.projectId, project.name])))

  /** The id itself when the project is gone or not the caller's. */
  function nameOf(projectId: string) {
    return names.value.get(projectId) ?? (projectId || '–')
  }

  return { query, projects, nameOf }
}
