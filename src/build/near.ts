/** The page's hidden list of what its islands will need, written by `preload.ts`. */
function fetchAhead() {
  const list = document.querySelector<HTMLMetaElement>('meta[name="ahead"]')
  if (!list) return
  list.remove()
  for (const href of list.content.split(' ')) {
    const link = document.createElement('link')
    link.href = href
    if (href.endsWith('.json')) {
      link.rel = 'preload'
      link.as = 'fetch'
      link.crossOrigin = 'anonymous'
    } else link.rel = 'modulepreload'
    document.head.append(link)
  }
}

const intents = ['scroll', 'pointerdown', 'keydown', 'touchstart', 'wheel']

/**
 * `client:near`: an island hydrates when it comes near the screen. The reader's first move fetches everything the
 * islands of the page need, all at once: on a slow network the round trip decides, and chained imports would cost
 * one each. A page that is only opened and not touched loads nothing of it.
 */
export default function near(load: () => Promise<() => Promise<void>>, _options: unknown, island: HTMLElement) {
  for (const intent of intents) addEventListener(intent, fetchAhead, { once: true, passive: true })
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      seen.disconnect()
      fetchAhead()
      load().then((hydrate) => hydrate())
    },
    { rootMargin: '150px' },
  )
  for (const child of island.children) seen.observe(child)
}
