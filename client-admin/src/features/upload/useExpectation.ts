import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api'
import type { Expectation } from './problems'
import { isWgt } from './problems'

const MOST_NATIVES = 100

/** What the project expects of its next release of a type. */
export function useExpectation(projectId: () => string, type: () => number, enabled: MaybeRefOrGetter<boolean>) {
  const options = (kind: string) => ({
    queryKey: computed(() => ['releases', projectId(), 'expectation', kind, type()]),
    enabled: computed(() => toValue(enabled)),
  })
  const project = useQuery({
    ...options('project'),
    queryFn: ({ signal }) => api.get('/api/project', { id: projectId() }, { signal }),
  })
  const newest = useQuery({
    ...options('newest'),
    queryFn: ({ signal }) => list(type(), 1, signal),
  })
  const natives = useQuery({
    ...options('natives'),
    queryFn: ({ signal }) => (isWgt(type()) ? list(type() + 2, MOST_NATIVES, signal) : Promise.resolve([])),
  })

  async function list(ofType: number, pageSize: number, signal: AbortSignal) {
    const query = { projectId: projectId(), type: ofType, pageNum: 1, pageSize, sortKey: 'versionCode', order: 'DESC' } as const
    return (await api.get('/api/source', query, { signal })).records
  }

  const isKnown = computed(() => Boolean(project.data.value && newest.data.value && natives.data.value))
  const error = computed(() => project.error.value ?? newest.error.value ?? natives.error.value)
  const expectation = computed<Expectation>(() => ({
    type: type(),
    appid: project.data.value?.appid,
    highestCode: newest.data.value?.[0]?.versionCode,
    packageName: newest.data.value?.[0]?.inspection?.packageName,
    natives: (natives.data.value ?? []).map((release) => release.versionCode),
  }))
  /** Native versions to choose from, the newest first. */
  const nativeVersions = computed(() => natives.data.value ?? [])
  const projectName = computed(() => project.data.value?.name)

  function refetch() {
    return Promise.all([project.refetch(), newest.refetch(), natives.refetch()])
  }

  return { expectation, nativeVersions, projectName, isKnown, error, refetch }
}
