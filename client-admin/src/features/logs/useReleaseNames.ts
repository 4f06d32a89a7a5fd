import { useQueries } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'
import { RELEASE_TYPES, withCode } from '@/composables/versionName'

/** By their types on the wire: the wgt and the native one of each platform. */
const TYPES: Record<string, number[]> = { android: [1, 3], ios: [2, 4] }

interface Row {
  projectId: string
  platform: string
}

/** What the releases in some rows are called; undefined for one that is gone, or not known yet. */
export function useReleaseNames(rows: () => readonly Row[]) {
  const lists = computed(() => {
    const keys = rows().flatMap(({ projectId, platform }) => (TYPES[platform] ?? []).map((type) => `${projectId} ${type}`))
    return [...new Set(keys)].map((key) => key.split(' ') as [string, string])
  })
  const answers = useQueries({
    queries: computed(() =>
      lists.value.map(([projectId, type]) => ({
        queryKey: ['releases', projectId, 'names', type],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.get('/api/source', { projectId, type: Number(type) }, { signal }),
        staleTime: 60_000,
      })),
    ),
  })
  const names = computed(
    () =>
      new Map(
        answers.value
          .flatMap(({ data }) => data?.records ?? [])
          .map((release) => [release.id, `${withCode(release.version, release.versionCode)} · ${RELEASE_TYPES[release.type]}`]),
      ),
  )
  return (sourceId: string) => names.value.get(sourceId)
}
