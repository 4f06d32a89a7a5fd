import type { Schemas } from '@/api'

export type Setting = Schemas['Setting']

/** What a setting counts, by its name. */
export function unitOf({ key }: Pick<Setting, 'key'>): 'days' | 'hours' | undefined {
  if (key.endsWith('_DAYS')) return 'days'
  if (key.endsWith('_HOURS')) return 'hours'
  return undefined
}

/** The whole number that was typed; undefined when it is none or out of bounds. */
export function accepted(setting: Pick<Setting, 'min' | 'max'>, typed: string): number | undefined {
  if (!/^-?\d{1,9}$/.test(typed.trim())) return undefined
  const value = Number(typed)
  return value >= setting.min && value <= setting.max ? value : undefined
}

/** Whether something goes earlier than before: 0 days is for ever, 0 hours at once. */
export function shortens(setting: Pick<Setting, 'key' | 'value'>, next: number): boolean {
  const days = unitOf(setting) === 'days'
  const lasting = (value: number) => (days && value === 0 ? Infinity : value)
  return lasting(next) < lasting(setting.value)
}
