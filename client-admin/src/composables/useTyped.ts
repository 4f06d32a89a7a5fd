import { onScopeDispose, ref, watch } from 'vue'

const MOMENT_MS = 300

/**
 * The text of a search box: handed on, trimmed, a moment after the last key.
 *
 * @param known what is searched for; where that changes without the box (cleared, or the browser's back button), it follows
 */
export function useTyped(known: () => string, handOn: (text: string) => void) {
  const typed = ref(known())
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      waiting = undefined
      if (text.trim() !== known()) handOn(text.trim())
    }, MOMENT_MS)
  })
  watch(known, (text) => {
    if (waiting === undefined && text !== typed.value.trim()) typed.value = text
  })
  onScopeDispose(() => clearTimeout(waiting))
  return typed
}
