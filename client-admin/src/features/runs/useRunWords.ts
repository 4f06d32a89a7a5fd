import { useI18n } from 'vue-i18n'
import { triggerKey, type Run } from './run'

/** What several places say about a run. */
export function useRunWords() {
  const { t, te } = useI18n()

  function trigger(run: Run): string {
    const key = triggerKey(run.trigger)
    return [key ? t(key) : run.trigger, run.startedByName].filter(Boolean).join(' · ')
  }

  /** What a run of the server's does, told by the name of the change. */
  function about(run: Run): string {
    const key = `hosting.change.${run.message}`
    return te(key) ? t(key) : (run.message ?? '–')
  }

  return { trigger, about }
}
