import { language } from '@/app/i18n'
import type { By } from './period'

/** Under a chart: days as the server counts them, in UTC; hours in the browser's zone. */
export function useTimeLabels() {
  function label(time: string, by: By) {
    const options: Intl.DateTimeFormatOptions =
      by === 'day'
        ? { month: 'short', day: 'numeric', timeZone: 'UTC' }
        : { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
    return new Intl.DateTimeFormat(language.value, options).format(new Date(time))
  }

  return { label }
}
