// While somebody writes an answer, the server reads it back: the same words as its button gives, a moment after the last key.
const place = document.querySelector<HTMLElement>('[data-read-back]')
const form = place?.closest('form')
const words = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]')

const pause = 1200
let waiting: number | undefined
let asked = 0

async function readBack(to: HTMLElement, from: HTMLFormElement): Promise<void> {
  asked += 1
  const turn = asked
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') fields.append(name, value)
  try {
    const answer = await fetch(to.dataset.readBack ?? '', { method: 'POST', body: fields })
    if (!answer.ok || turn !== asked) return
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#coach')
    if (read) to.replaceChildren(read)
  } catch {
    // Without a connection the button still works once it is back.
  }
}

let isKept = true

if (place && form && words) {
  form.addEventListener('input', () => {
    isKept = false
  })
  form.addEventListener('submit', () => {
    isKept = true
  })
  // A way out of the page asks first, as long as something typed is kept nowhere.
  window.addEventListener('beforeunload', (leaving) => {
    if (!isKept) leaving.preventDefault()
  })
  words.addEventListener('input', () => {
    window.clearTimeout(waiting)
    if (words.value.trim().split(/\s+/).length > 7)
      waiting = window.setTimeout(() => void readBack(place, form), pause)
  })
}
