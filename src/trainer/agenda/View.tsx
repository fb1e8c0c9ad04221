import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeckIndex } from '@/models/agenda'
import { hasAgenda } from '@/stores/agendas'
import { $touched } from '@/stores/engine'
import { useAnnouncer } from '@/ui/Announcer'
import { Desk } from './Desk.tsx'
import { Shelf } from './Shelf.tsx'
import type { AgendaWords } from './strings.ts'
import { all } from './urls.ts'

export interface Props {
  index: DeckIndex
  words: AgendaWords
  /** Address of the page of class results. */
  cohort: string
}

/** Something to tell in sight, with a way back where there is one. */
export interface Notice {
  text: string
  /** Takes back what was done. */
  undo?: () => void
  /** Selector of what has the focus then. */
  focus?: string
  /** The agenda it is told at, where the page turns to another. */
  at?: string
}

/** What every part of the page gets. */
export interface Shared {
  index: DeckIndex
  words: AgendaWords
  /** Says one thing to those who cannot see it. */
  say(text: string): void
  tell(notice: Notice): void
  /** Turns to an agenda, or to `all`. */
  open(id: string): void
}

/** All agendas of this device, or the one whose id is in the address: `/trainer/#<id>`. */
export default function View({ index, words, cohort }: Props) {
  const [id, setId] = useState(() => location.hash.slice(1))
  const [, look] = useState(0)
  const [told, setTold] = useState<Notice | null>(null)
  const [say, announcer] = useAnnouncer()
  const root = useRef<HTMLDivElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const focus = useRef<string | null>(null)
  const here = hasAgenda(id) ? id : all
  const notice = told?.at === here ? told : null

  const shown = useRef(id)
  function turnTo(next: string) {
    if (next === shown.current) return
    shown.current = next
    focus.current = 'h2'
    setId(next)
  }
  useEffect(() => {
    const turn = () => turnTo(location.hash.slice(1))
    addEventListener('hashchange', turn)
    return () => removeEventListener('hashchange', turn)
  }, [])
  // Agendas come and go in other tabs too.
  useLayoutEffect(() => $touched.listen(({ key }) => (!key || key.startsWith('agenda:')) && look((n) => n + 1)), [])
  useLayoutEffect(() => {
    const wanted = focus.current
    focus.current = null
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus()
  })
  useLayoutEffect(() => {
    // It stands at the edge of the screen: nothing need move.
    if (notice?.undo) undo.current?.focus({ preventScroll: true })
  }, [notice])

  const shared: Shared = {
    index,
    words,
    say,
    tell: (next) => setTold({ at: here, ...next }),
    // At once: the event of the address comes later, when what was open may be gone.
    open(next) {
      location.hash = next
      turnTo(next)
    },
  }
  return (
    <div class="agenda" ref={root}>
      {announcer}
      {here !== all ? (
        <Desk key={id} id={id} {...shared} />
      ) : (
        <>
          {id && id !== all && <p class="ag-warn">{words.desk.gone}</p>}
          <Shelf {...shared} />
          <p class="no-print">
            <a class="btn" href={cohort}>
              {words.cohort}
            </a>
          </p>
        </>
      )}
      <p role="status" class={notice ? 'ag-notice' : 'sr'}>
        <span>{notice?.text}</span>
        {notice?.undo && (
          <button
            type="button"
            class="btn"
            ref={undo}
            onClick={() => {
              focus.current = notice.focus ?? 'h2'
              notice.undo?.()
              setTold(null)
              say(words.undone)
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </div>
  )
}
