import { useI18n } from 'vue-i18n'
import { triggerKey, type Run } from './run'

/** What several places say about a run. */
export function useRunWords() {
  const { t } = useI18n()

  function trigger(run: Run): string {
    const key = triggerKey(run.trigger)
    return [key ? t(key) : run.trigger, run.startedByName].filter(Boolean).join(' · ')
  }

  return { trigger }
}
