// Run in the page: whether what has the focus looks like it, and whether anything is left out.

/** Starts from the top; what looks different while it has the focus is marked. */
export function observeFocus() {
  const REACHABLE = 'a[href], button, input, select, textarea, [tabindex]'
  const isShown = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && it.getClientRects().length > 0
  const inGroup = (it) => it.type === 'radio' || it.closest('[role=tablist], [role=radiogroup], [role=menu]')
  const reached = new Set()
  window.describe = (it) => `${it.outerHTML.slice(0, 160)} ${it.closest('[aria-label]')?.getAttribute('aria-label') ?? ''}`
  window.looksOf = (it) => {
    const looks = []
    for (let up = it, i = 0; up && i < 4; up = up.parentElement, i++) {
      for (const pseudo of [null, '::before', '::after']) {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(up, pseudo)
        looks.push(outline, boxShadow, borderColor, backgroundColor)
      }
      const next = up.nextElementSibling // a radio's or switch's picture
      if (next && i === 0) looks.push(getComputedStyle(next).boxShadow, getComputedStyle(next).outline)
    }
    return looks.join()
  }
  window.focusReached = reached
  window.focusMissed = () =>
    [...document.querySelectorAll(REACHABLE)]
      .filter((it) => it.tabIndex >= 0 && !it.disabled && isShown(it) && !reached.has(it) && !inGroup(it))
      .map(window.describe)
  window.before = undefined
  const first = document.querySelector(REACHABLE) // a page that has moved the focus would be walked through from there
  first.focus()
  reached.add(first)
}

/** After each Tab: what has the focus now, and whether what had it before looked like it. */
export async function step() {
  const { before, describe, looksOf, focusReached } = window
  const frames = async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
  }
  await frames(2) // transitions end, however short they are
  const looksAlike = () => before?.element.isConnected && looksOf(before.element) === before.looks
  for (let wait = 0; wait < 20 && looksAlike(); wait++) await frames(2) // what it had opened closes behind it
  const unmarked = looksAlike() ? describe(before.element) : undefined
  const now = document.activeElement
  if (!now || now === document.body || focusReached.has(now)) return { end: true, unmarked }
  focusReached.add(now)
  window.before = { element: now, looks: looksOf(now) }
  const place = now.getBoundingClientRect()
  const shown = now.checkVisibility({ visibilityProperty: true }) && place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth
  return { name: describe(now), unmarked, hidden: shown ? undefined : describe(now) }
}
