// Keys of one letter on the desk: each presses what carries it. Moderators can turn them off, and without them all works
// by the keyboard as any page does (WCAG 2.1.4).
const root = document.documentElement
root.classList.add('has-keys')

const isTyping = (at: EventTarget | null) =>
  at instanceof HTMLElement &&
  at.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit])')

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return
  const found = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)
  if (!found) return
  event.preventDefault()
  const folded = found.closest('details')
  if (folded && found.tagName !== 'SUMMARY') folded.open = true
  found.focus()
  // A field is gone to; everything else is pressed.
  if (!isTyping(found)) found.click()
})
