import type { Schemas } from '@/api'

export type DictionaryType = Schemas['DictionaryType']
export type DictionaryItem = Schemas['DictionaryItem']

/** What keys are made of. */
export const KEY_PATTERN = '[A-Za-z0-9._\\-]+'

/**
 * Moves an item by one place.
 *
 * @param items in the order they are shown
 * @returns the items that get another place, with it
 */
export function moved(items: DictionaryItem[], key: string, by: -1 | 1): DictionaryItem[] {
  const from = items.findIndex((item) => item.key === key)
  const to = from + by
  if (from < 0 || to < 0 || to >= items.length) return []
  const order = [...items]
  ;[order[from], order[to]] = [order[to]!, order[from]!]
  return order.map((item, index) => ({ ...item, sort: index + 1 })).filter((item) => item.sort !== sortOf(items, item.key))
}

function sortOf(items: DictionaryItem[], key: string) {
  return items.find((item) => item.key === key)?.sort
}

/** The place behind all others. */
export function lastPlace(items: DictionaryItem[]): number {
  return Math.max(0, ...items.map((item) => item.sort)) + 1
}
