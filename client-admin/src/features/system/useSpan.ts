import { useFormat } from '@/composables/useFormat'
import { spanOf } from './machine'

/** "3 days 4 hours" in the panel's language. */
export function useSpan() {
  const { number } = useFormat()
  return (seconds: number) =>
    spanOf(seconds)
      .map(({ unit, value }) => number(value, { style: 'unit', unit, unitDisplay: 'long' }))
      .join(' ')
}
