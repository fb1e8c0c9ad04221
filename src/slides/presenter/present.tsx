import '@/layouts/plain'
import { atom } from 'nanostores'
import { type ComponentChild, render } from 'preact'
import { wake } from '@/layouts/islands'
import { seedFrom } from '@/models/result-code'
import { ahead } from '@/slides/deck/ahead'
import { type Snapshot, slideKey } from '@/slides/deck/snapshot'
import type { DialogName } from '@/slides/dialogs/open'
import { fetchNotes, showNotes, takeNotes } from '@/slides/presenter/notes'
import { Later, type PanelProps, Top } from '@/slides/presenter/Panel'
import { pointing } from '@/slides/presenter/pointing'
import { Resume } from '@/slides/presenter/Resume'
import { TallyPanel } from '@/slides/presenter/TallyPanel'
import { type Tool, Tools } from '@/slides/presenter/Tools'
import { earlier } from '@/slides/stage/earlier'
import { keyRouter } from '@/slides/stage/key-router'
import { pictureOf } from '@/slides/stage/picture'
import { newName, openSession, sessionInAddress } from '@/slides/stage/session'
import { makeStage } from '@/slides/stage/stage'
import type { DeckWords } from '@/slides/strings'
import { $deckSettings, setDeckSettings } from '@/stores/deck-settings'

/** The presenter's window: it drives the session, shows what comes next, the notes and the time. */

const root = document.querySelector<HTMLElement>('main.present')!
const { deck = '', lesson = '', audience = '', decks = '', cohort = '', home = '', check = '' } = root.dataset
const locale = root.dataset['locale'] === 'en' ? 'en' : 'zh'
const words: DeckWords = JSON.parse(root.dataset['words'] ?? '{}')
const faces: Record<string, string> = JSON.parse(root.dataset['faces'] ?? '{}')
const query = new URLSearchParams(location.search)
const ownNotes = takeNotes(root)

const known = sessionInAddress()
const before = known === undefined ? earlier(deck, Date.now()) : undefined
if (known !== undefined || !before) present(known ?? newName())
else {
  const place = document.createElement('div')
  root.append(place)
  const outline = [...root.querySelectorAll<HTMLElement>('.slide')].map(({ id }) => ({ id, title: '', steps: 0, minutes: 0, optional: false }))
  const choose = (again: boolean) => {
    render(null, place)
    place.remove()
    present(again ? before.session : newName())
  }
  render(<Resume words={words} outline={outline} snapshot={before.snapshot} choose={choose} />, place)
  place.querySelector('button')?.focus()
}

function present(session: string): void {
  // The units of this page keep their state in the session, not with the learner.
  document.body.dataset['place'] = `deck:${session}`
  const stage = makeStage(root.querySelector<HTMLElement>('.p-now .stage')!, wake)
  const wanted = location.hash.slice(1)
  const linked = stage.outline.some(({ id }) => id === wanted)
  const { $peer, $point, act, takeOver, point } = openSession({
    session,
    role: 'presenter',
    deck,
    outline: stage.outline,
    slide: linked ? wanted : (stage.outline[0]?.id ?? ''),
  })
  const $now = atom(Date.now())
  const $tool = atom<Tool>('none')
  const $tallying = atom(false)
  const $card = atom<ComponentChild>(null)
  const $agenda = atom<ComponentChild>(null)
  let noteTo: (slide: string) => HTMLElement | undefined = () => undefined
  const $notesIn = atom<'zh' | 'en'>(query.get('notes') === 'zh' ? 'zh' : query.get('notes') === 'en' ? 'en' : locale)
  const status = root.querySelector<HTMLElement>('[data-deck-status]')
  const notesPlace = root.querySelector<HTMLElement>('[data-notes]')!
  // A box that scrolls is reached by keys.
  notesPlace.tabIndex = 0
  const preview = root.querySelector<HTMLElement>('[data-preview]')!
  const nextTitle = root.querySelector<HTMLElement>('[data-next-title]')!
  const none = document.createElement('p')
  none.className = 'soft'
  none.textContent = words.noNotes
  let notes = ownNotes
  let address = ''

  const here = () => {
    const { snapshot } = $peer.get()
    return { snapshot, shown: stage.shown(snapshot) }
  }

  function showNext() {
    const { snapshot, shown } = here()
    const next = ahead(shown, snapshot)
    const slide = next && stage.slide(next.slide)
    nextTitle.textContent = next ? (shown.find(({ id }) => id === next.slide)?.title ?? '') : words.atEnd
    preview.replaceChildren(...(slide ? [pictureOf(slide, next.step)] : []))
  }

  function note() {
    const { snapshot } = $peer.get()
    const written = notes.get(snapshot.slide) ?? []
    const own = noteTo(snapshot.slide)
    const all = own ? [own, ...written] : written
    showNotes(notesPlace, all.length > 0 ? all : [none], snapshot)
  }

  let shownBefore: Snapshot | undefined
  $peer.subscribe(({ snapshot }) => {
    if (snapshot === shownBefore) return
    if (snapshot.deck !== deck) {
      location.replace(`${location.pathname.replace(deck, snapshot.deck)}?s=${session}`)
      return
    }
    const moved = snapshot.slide !== shownBefore?.slide || snapshot.step !== shownBefore.step || snapshot.hidden !== shownBefore.hidden
    const first = !shownBefore
    shownBefore = snapshot
    const left = stage.element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined
    const turned = stage.show(snapshot)
    // The focus was on the slide that went: it goes to the one that came.
    if (turned && left && !turned.contains(left)) turned.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true })
    if (moved) {
      showNext()
      note()
      address = `#${snapshot.slide}`
      const { shown } = here()
      query.set('s', session)
      if (snapshot.agenda) {
        query.set('agenda', snapshot.agenda.id)
        query.set('item', snapshot.agenda.item)
      }
      history.replaceState(null, '', `?${query}${address}`)
      const text = `${words.slide} ${shown.findIndex(({ id }) => id === snapshot.slide) + 1}/${shown.length}: ${shown.find(({ id }) => id === snapshot.slide)?.title ?? ''}`
      if (turned && status) status.textContent = first && wanted && !linked ? `${words.unknown} ${text}` : text
    }
  })
  $point.subscribe((at) => stage.point(at))
  addEventListener('hashchange', () => {
    const id = location.hash.slice(1)
    if (location.hash !== address && stage.outline.some((slide) => slide.id === id)) act({ do: 'go', slide: id })
  })

  $notesIn.subscribe((to) => {
    if (to === locale) {
      notes = ownNotes
      return note()
    }
    fetchNotes(faces[to] ?? '')
      .then((other) => {
        notes = other
        note()
      })
      .catch(() => {
        if (status) status.textContent = words.notesFailed
        $notesIn.set(locale)
      })
  })
  $deckSettings.subscribe(({ layout, notesSize }) => {
    root.dataset['layout'] = layout
    root.style.setProperty('--notes-size', String(notesSize))
  })
  setInterval(() => $now.set(Date.now()), 500)
  $peer.listen(() => $now.set(Date.now()))

  const dialog = (name: DialogName) => void import('@/slides/dialogs/open').then(({ open }) => open(name, { locale, stage, $peer, act }))
  const size = (by: number) => setDeckSettings({ notesSize: Math.min(2, Math.max(0.8, Math.round(($deckSettings.get().notesSize + by) * 10) / 10)) })
  const hold = (tool: Tool) => $tool.set($tool.get() === tool ? 'none' : tool)

  const router = keyRouter({
    keys: () => $deckSettings.get().keys,
    count: () => here().shown.length,
    jump: (n) => {
      const slide = here().shown[n - 1]
      if (slide) act({ do: 'go', slide: slide.id })
    },
    run(command) {
      const { snapshot } = here()
      switch (command) {
        case 'next':
        case 'back':
        case 'first':
        case 'last':
        case 'skip':
          return act({ do: command })
        case 'black':
        case 'white':
          return act({ do: 'screen', screen: command, pause: $deckSettings.get().pauseOnBlack })
        case 'overview':
        case 'find':
        case 'help':
          return dialog(command)
        case 'laser':
        case 'pen':
          return hold(command)
        case 'zoom':
          return snapshot.zoom ? act({ do: 'zoom', zoom: null }) : hold('zoom')
        case 'undo':
          return act({ do: 'unstroke' })
        case 'clear':
          return act({ do: 'unstroke-all' })
        case 'pause':
          return act({ do: snapshot.clock.startedAt === null ? 'start' : snapshot.clock.pausedAt === null ? 'pause' : 'resume' })
        case 'bigger':
          return size(0.1)
        case 'smaller':
          return size(-0.1)
        case 'reveal': {
          const tally = snapshot.tallies[slideKey(snapshot)]
          if (tally) act({ do: 'tally', options: 0, act: { act: tally.revealed ? 'hide' : 'reveal' } })
          return
        }
        case 'swap':
          return location.replace(`${audience}?s=${session}`)
        case 'fullscreen':
          return void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.())?.catch(() => undefined)
      }
    },
    escape() {
      const { snapshot } = $peer.get()
      if ($tool.get() !== 'none') $tool.set('none')
      else if (snapshot.zoom) act({ do: 'zoom', zoom: null })
      else if (snapshot.card) act({ do: 'card', card: '' })
    },
  })
  pointing(stage, $tool, {
    act,
    point,
    strokes: () => {
      const { snapshot } = $peer.get()
      return snapshot.strokes[slideKey(snapshot)] ?? []
    },
  })

  const props: PanelProps = { words, locale, stage, $peer, $now, act, takeOver, audience: `${audience}?s=${session}` }
  const card = () => {
    if ($card.get()) return $card.set(null)
    const module = deck.split('/')[0] ?? ''
    void import('@/slides/presenter/CardPanel').then(({ CardPanel }) =>
      $card.set(<CardPanel {...props} {...{ home, check, cohort, module }} seed={seedFrom(session)} />),
    )
  }
  const put = (name: string, what: ComponentChild) => render(what, root.querySelector(`[data-panel="${name}"]`)!)
  // Whoever opens it at a slide has that slide already; the times stand above it.
  addEventListener('load', () => scrollTo(0, 0))
  put('top', <Top {...props} />)
  put(
    'below',
    <>
      <Later $part={$agenda} />
      <TallyPanel {...props} $tallying={$tallying} />
      <Later $part={$card} />
    </>,
  )
  put('tools', <Tools {...props} {...{ $tool, $notesIn, $tallying, $card, card, lesson }} run={router.run} report={() => dialog('report')} />)
  keepAwake()
  if (query.has('agenda') || $peer.get().snapshot.agenda)
    void import('@/slides/presenter/agenda').then(({ runAgenda }) => {
      const { noteTo: found, below } = runAgenda({ ...props, query, deck, decks })
      noteTo = found
      $agenda.set(below)
      note()
    })
}

/** Asks that the screen stay on, where the browser can; it forgets when the window is hidden. */
function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
