import { language } from '@/app/i18n'

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const
const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

type Moment = string | number | Date | null | undefined

/** Numbers, sizes and times as the panel's language writes them; times are in the browser's zone. */
export function useFormat() {
  function number(value: number, options?: Intl.NumberFormatOptions) {
    return new Intl.NumberFormat(language.value, options).format(value)
  }

  function percent(share: number) {
    return number(share, { style: 'percent', maximumFractionDigits: 1 })
  }

  function bytes(size: number | null | undefined) {
    if (size === null || size === undefined) return '–'
    const unit = size < 1 ? 0 : Math.min(Math.floor(Math.log(size) / Math.log(1024)), UNITS.length - 1)
    return `${number(size / 1024 ** unit, { maximumFractionDigits: unit === 0 ? 0 : 1 })} ${UNITS[unit]}`
  }

  function dateTime(moment: Moment) {
    return written(moment, { dateStyle: 'medium', timeStyle: 'short' })
  }

  function date(moment: Moment) {
    return written(moment, { dateStyle: 'medium' })
  }

  function written(moment: Moment, options: Intl.DateTimeFormatOptions) {
    return moment ? new Intl.DateTimeFormat(language.value, options).format(new Date(moment)) : '–'
  }

  /** "3 minutes ago". */
  function relative(moment: Moment, now = Date.now()) {
    if (!moment) return '–'
    const seconds = (new Date(moment).getTime() - now) / 1000
    const words = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' })
    const step = STEPS.find(([, length]) => Math.abs(seconds) >= length)
    return step ? words.format(Math.round(seconds / step[1]), step[0]) : words.format(Math.round(seconds), 'second')
  }

  return { number, percent, bytes, dateTime, date, relative }
}
