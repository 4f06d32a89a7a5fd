/**
 * A select box keeps Escape to itself even when it is closed, so that the dialog around it would not close: that one gets it
 * instead.
 */
export function passEscapeOn() {
  document.addEventListener(
    'keydown',
    (event) => {
      const box = event.target as HTMLElement
      const isClosedSelect = box.matches?.('.el-select__input[aria-expanded=false]')
      const dialog = isClosedSelect && event.key === 'Escape' ? box.closest('[role=dialog]') : null
      if (!dialog) return
      event.stopPropagation()
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }))
    },
    { capture: true },
  )
}
