import { onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { elapsed, unitsOf } from './run'

const now = ref(Date.now())
let watchers = 0
let ticking: ReturnType<typeof setInterval> | undefined

/** How long something took, or takes until now, in words; counts on while it is shown. */
export function useDuration() {
  const { t } = useI18n()
  if (watchers++ === 0) {
    now.value = Date.now()
    ticking = setInterval(() => (now.value = Date.now()), 1_000)
  }
  onScopeDispose(() => --watchers === 0 && clearInterval(ticking))

  return function duration(started: string | null | undefined, ended: string | null | undefined): string {
    const milliseconds = elapsed(started, ended, now.value)
    if (milliseconds === undefined) return '–'
    const { unit, ...parts } = unitsOf(milliseconds)
    return t(`runs.duration.${unit}`, parts)
  }
}
