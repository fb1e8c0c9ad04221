/**
 * Prints the answer key with a page: while it is being printed, the answers that stand folded in `<noscript>` beside each
 * question are put at its end, numbered as the questions are. A browser that runs scripts keeps a noscript as text, so
 * until then nothing in the page tells right from wrong.
 */

const main = document.querySelector<HTMLElement>('main[data-answers]')
let sheet: HTMLElement | undefined

function lay(): void {
  if (!main || sheet) return
  sheet = document.createElement('section')
  sheet.className = 'answers'
  const title = document.createElement('h2')
  title.textContent = main.dataset['answers'] ?? ''
  const address = document.createElement('p')
  address.textContent = location.origin + location.pathname
  sheet.append(title, address)
  for (const question of main.querySelectorAll('.q')) {
    const key = new DOMParser().parseFromString(question.querySelector('noscript')?.textContent ?? '', 'text/html')
    key.querySelector('summary')?.remove()
    const name = document.createElement('h3')
    name.textContent = question.getAttribute('aria-label')
    sheet.append(name, ...(key.querySelector('details')?.childNodes ?? []))
  }
  main.append(sheet)
}

addEventListener('beforeprint', lay)
addEventListener('afterprint', () => {
  sheet?.remove()
  sheet = undefined
})
