import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { api, type Schemas } from '@/api'
import { useSession } from '@/app/session'
import type { RowOf } from '@/composables/rows'
import { joined, type Figures } from './figures'
import { finenessOf, periodOf, RANGES, upToNow, type By, type Period, type Range } from './period'

/** What is looked at; an empty projectId means all projects. */
export interface Choice {
  projectId: string
  range: string
  by: string
}

/** Beyond these the server has no sum over several projects for who is no administrator. */
const RANGES_OF_OVERVIEW: Range[] = ['7d', '30d']

/** Figures over time of one project, or of all together. */
export function useFigures(choice: ComputedRef<Choice>, overview: Ref<Schemas['Dashboard'] | undefined>) {
  const session = useSession()
  /** Administrators ask for all projects at once; others have the overview, which tells days only. */
  const fromOverview = computed(() => !choice.value.projectId && !session.isAdmin)
  const ranges = computed(() => (fromOverview.value ? RANGES_OF_OVERVIEW : (Object.keys(RANGES) as Range[])))
  const range = computed<Range>(() => ranges.value.find((it) => it === choice.value.range) ?? '30d')
  const fineness = computed<By[]>(() => (fromOverview.value ? ['day'] : finenessOf(range.value)))
  const period = computed(() =>
    periodOf(range.value, fineness.value.includes(choice.value.by as By) ? (choice.value.by as By) : 'day', Date.now()),
  )

  const scope = computed(() => ({ projectId: choice.value.projectId || undefined }))
  const series = useSeries(scope, period, computed(() => !fromOverview.value))
  const days = useSeries(
    scope,
    computed(() => periodOf('30d', 'day', Date.now())),
    computed(() => Boolean(choice.value.projectId)),
  )

  const figures = computed<Figures[]>(() =>
    fromOverview.value ? (overview.value?.days ?? []).slice(-period.value.points) : (series.data.value ?? []),
  )
  const lastDays = computed<Figures[]>(() => (choice.value.projectId ? days.data.value : overview.value?.days) ?? [])

  return {
    ranges,
    range,
    fineness,
    period,
    figures,
    /** The last 30 days, whatever is looked at. */
    lastDays,
    loading: computed(() => !fromOverview.value && series.isPending.value),
    error: computed(() => series.error.value ?? days.error.value),
    retry: () => Promise.all([series.refetch(), days.refetch()]),
  }
}

function useSeries(scope: Ref<{ projectId?: string }>, period: Ref<Period>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['stats', 'figures', scope.value, period.value]),
    queryFn: async ({ signal }) => {
      const { from, to, by } = period.value
      const query = { ...scope.value, from, to, by }
      const [offers, active] = await Promise.all([
        api.get('/api/stats/offers', query, { signal }),
        api.get('/api/stats/active', query, { signal }),
      ])
      const figures = joined(offers.points as RowOf<'OffersPoint'>[], active.points as RowOf<'ActivePoint'>[])
      return upToNow(figures, (point) => point.time, period.value, Date.now())
    },
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
}
