import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api'

const MOST = 500

/** The pipelines of a project, to choose from. */
export function usePipelineNames(projectId: MaybeRefOrGetter<string>) {
  const query = useQuery({
    queryKey: computed(() => ['pipelines', 'list', toValue(projectId), 'names']),
    queryFn: ({ signal }) => api.get('/api/pipelines', { projectId: toValue(projectId), pageNum: 1, pageSize: MOST }, { signal }),
  })
  const pipelines = computed(() => query.data.value?.records ?? [])
  return { pipelines, names: computed(() => new Map(pipelines.value.map((it) => [it.id, it.name]))) }
}
