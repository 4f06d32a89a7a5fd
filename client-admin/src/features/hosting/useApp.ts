import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { api } from '@/api'
import { language } from '@/app/i18n'
import { at } from '@/features/runs/run'
import { isMoving } from './apps'

const BUSY_MS = 2_000
const CALM_MS = 15_000

/** One hosted app, followed while it changes. */
export function useApp(id: () => string) {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: computed(() => ['hosting', 'app', id(), language.value]),
    queryFn: ({ signal }) => api.get(at('/api/app/apps/{id}', { id: id() }), undefined, { signal }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.app.state) ? BUSY_MS : CALM_MS),
  })
  const moving = computed(() => Boolean(query.data.value && isMoving(query.data.value.app.state)))
  watch(moving, (now, before) => {
    if (before && !now) void queries.invalidateQueries({ queryKey: ['hosting', 'domains', id()] })
  })
  return { detail: query.data, error: query.error, refetch: query.refetch, moving }
}
