import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api'

export const ROLES = ['owner', 'maintainer', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** One project, and what the reader may do with it. */
export function useProject(id: MaybeRefOrGetter<string>) {
  const query = useQuery({
    queryKey: computed(() => ['projects', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/project', { id: toValue(id) }, { signal }),
  })
  const role = computed(() => query.data.value?.role)
  return {
    project: query.data,
    error: query.error,
    refetch: query.refetch,
    /** Name, members, deletion. */
    canManage: computed(() => role.value === 'owner'),
    /** Releases. */
    canPublish: computed(() => role.value === 'owner' || role.value === 'maintainer'),
  }
}
