import { computed, onScopeDispose, reactive, ref, toRefs, type Ref } from 'vue'
import { api } from '@/api'
import { language } from '@/app/i18n'
import { usePagedQuery } from '@/composables/usePagedQuery'
import { isOver, type Run, type RunState } from './run'

const BUSY_MS = 2_000
const CALM_MS = 5_000

/** A project's runs, asked for again and again: often while one goes on, seldom otherwise, never in a hidden tab. */
export function useLiveRuns(project: Ref<string>, filters: { pipeline: string; state: string }) {
  const list = usePagedQuery<Run>({
    key: () => ['runs', 'list', project.value, filters.pipeline, filters.state, language.value],
    fetch: (page, signal) =>
      api.get(
        '/api/pipeline/run',
        { projectId: project.value, pipelineId: filters.pipeline, state: filters.state as RunState, ...page },
        { signal },
      ),
    enabled: () => Boolean(project.value),
  })
  const quiet = ref(false)
  let next = setTimeout(look, BUSY_MS)
  let last = Date.now()
  let gone = false

  async function look() {
    const wait = list.rows.some((run) => !isOver(run.state)) ? BUSY_MS : CALM_MS
    if (!document.hidden && Date.now() - last >= wait && project.value) {
      quiet.value = true
      await list.refetch()
      quiet.value = false
      last = Date.now()
    }
    if (!gone) next = setTimeout(look, BUSY_MS / 2)
  }

  onScopeDispose(() => {
    gone = true
    clearTimeout(next)
  })

  // what is asked for by itself is not worth a sign of progress
  return reactive({ ...toRefs(list), refetch: list.refetch, fetching: computed(() => list.fetching && !quiet.value) })
}
