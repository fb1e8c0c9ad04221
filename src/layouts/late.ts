/**
 * Scripts that wait for the reader's first move: scroll, pointer, key. Until then a page needs none of them, and on an old
 * phone the text is there sooner. A press on something marked `data-late` before its script has come is not lost: it is
 * made again.
 */
const moves = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel']
const waiting: (() => Promise<unknown>)[] = []
let loading: Promise<unknown> | undefined
let loaded = false

function load(): Promise<unknown> {
  for (const move of moves) removeEventListener(move, load)
  loading ??= Promise.all(waiting.map((one) => one())).then(() => {
    loaded = true
  })
  return loading
}

for (const move of moves) addEventListener(move, load, { passive: true })

function hold(event: MouseEvent) {
  const control = event.target instanceof Element && event.target.closest<HTMLElement>('[data-late]')
  if (!control || loaded || event.ctrlKey || event.metaKey || event.shiftKey) return
  // Some scripts may have come already: none of them is to see a press that will be made again.
  event.stopPropagation()
  event.preventDefault()
  void load().then(() => control.click())
}

addEventListener('click', hold, true)

/** Runs something at the reader's first move, or at once when that has been. */
export function late(act: () => Promise<unknown>): void {
  if (loading) void act()
  else waiting.push(act)
}
