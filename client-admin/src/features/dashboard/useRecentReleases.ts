import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/api'

const TYPES = [1, 2, 3, 4]

/** A project's newest releases of all types. */
export function useRecentReleases(projectId: Ref<string>, most: number) {
  return useQuery({
    queryKey: computed(() => ['releases', projectId.value, 'recent', most]),
    queryFn: async ({ signal }) => {
      const page = { pageNum: 1, pageSize: most, sortKey: 'createdTime', order: 'DESC' }
      const pages = await Promise.all(
        TYPES.map((type) => api.get('/api/source', { projectId: projectId.value, type, ...page }, { signal })),
      )
      return pages
        .flatMap(({ records }) => records)
        .sort((one, other) => other.createdTime.localeCompare(one.createdTime))
        .slice(0, most)
    },
    enabled: computed(() => Boolean(projectId.value)),
  })
}

/** What devices reported of each of some releases. */
export function useReleaseStats(sourceIds: Ref<string[]>) {
  return useQueries({
    queries: computed(() =>
      sourceIds.value.map((sourceId) => ({
        queryKey: ['stats', 'release', sourceId],
        queryFn: ({ signal }: { signal: AbortSignal }) => api.get('/api/stats/release', { sourceId }, { signal }),
      })),
    ),
  })
}
