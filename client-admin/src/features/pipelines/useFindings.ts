import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { api } from '@/api'
import { language } from '@/app/i18n'
import { marksOf } from './findings'

const REST_MS = 400

/** What the server says of a definition, a moment after the last key. */
export function useFindings(projectId: MaybeRefOrGetter<string>, yaml: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  const settled = ref(toValue(yaml))
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(
    () => toValue(yaml),
    (text, _, onCleanup) => {
      waiting = setTimeout(() => (settled.value = text), REST_MS)
      onCleanup(() => clearTimeout(waiting))
    },
  )
  const query = useQuery({
    queryKey: computed(() => ['pipelines', 'findings', toValue(projectId), settled.value, language.value]),
    queryFn: ({ signal }) =>
      api.post('/api/pipeline/validate', { projectId: toValue(projectId), yaml: settled.value }, { signal }),
    enabled: computed(() => toValue(enabled) && settled.value.trim() !== ''),
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  const marks = computed(() => (toValue(yaml).trim() ? marksOf(query.data.value) : []))
  return {
    marks,
    problems: computed(() => marks.value.filter((mark) => mark.level === 'problem')),
    error: query.error,
    /** What is shown is of the text as it is. */
    current: computed(() => settled.value === toValue(yaml) && query.isSuccess.value && !query.isPlaceholderData.value),
  }
}
