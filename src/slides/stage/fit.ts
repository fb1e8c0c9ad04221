/** What a slide holds may grow when it is answered: its text then shrinks, never below what can be read from the last row. */
const smallest = 0.62
const step = 0.02

const watched = new WeakSet<Element>()

/** Makes the words of a slide as large as fit, and again whenever what it holds changes. Sizes are shares of the stage, so all windows agree. */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.body')
  if (!body) return
  shrink(body)
  if (watched.has(body)) return
  watched.add(body)
  let asked = false
  new MutationObserver(() => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      if (slide.classList.contains('now')) shrink(body)
    })
  }).observe(body, { childList: true, subtree: true, characterData: true })
}

function shrink(body: HTMLElement): void {
  const fits = () => body.scrollHeight <= body.clientHeight + 1
  let scale = 1
  body.style.setProperty('--fit', '1')
  while (scale > smallest && !fits()) {
    scale -= step
    body.style.setProperty('--fit', scale.toFixed(2))
  }
}
