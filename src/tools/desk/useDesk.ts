import { useStore } from '@nanostores/preact'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Opened } from '@/models/state-file'
import { type Tell, useNotice } from '@/ui/notice'
import type { DeskWords } from './desk-strings.ts'
import type { Tool } from './tool.ts'

export interface Desk<State> {
  state: State
  /** Whether this is the worked example. */
  isExample: boolean
  /** Changes what there is by what it is at that moment. */
  edit: (change: (now: State) => State) => void
  /** Puts something else in place of all, says so, and offers to take it back. */
  replace: (next: State | null, text: string) => void
  /** The same for a file or link opened: a refusal is said, and nothing changes. */
  open: (opened: Opened<State>) => void
  tell: Tell
  say: (text: string, wait?: number) => void
  notice: VNode
  /** False until the reader can press something. */
  ready: boolean
}

/**
 * What a reader does with a tool: numbers of one's own or the worked example, changes said aloud, a way back, links opened.
 *
 * A link keeps what the reader had under a name first, unless it is saved already.
 *
 * @param said what a change comes to, in a sentence, said once the reader pauses
 */
export function useDesk<State extends object>(tool: Tool<State>, example: State, words: DeskWords, said: (state: State) => string): Desk<State> {
  const { $state, file, shelf } = tool
  const stored = useStore($state, { ssr: 'initial' })
  const [ready, setReady] = useState(false)
  const { tell, forget, say, notice } = useNotice(words)
  const latest = useRef(said)
  latest.current = said

  const edit = useRef((change: (now: State) => State) => {
    const next = change($state.get() ?? example)
    $state.set(next)
    forget()
    say(latest.current(next), 700)
  }).current

  function replace(next: State | null, text: string) {
    const before = $state.get()
    $state.set(next)
    tell(text, () => $state.set(before))
  }

  /** Keeps what the reader had. @returns what is to be said of it */
  function setAside(next: State): string {
    const before = $state.get()
    const same = (one: State) => JSON.stringify(one) === JSON.stringify(before)
    if (!before || tool.isEmpty(before) || same(next) || shelf.saved().some(({ data }) => same(data))) return ''
    const { name, stored: kept } = shelf.add(before, words.link.name)
    return ` ${fill(kept ? words.link.aside : words.keep.unsaved, { name })}`
  }

  useEffect(() => {
    function openLink() {
      const { hash } = location
      if (!hash.startsWith(file.fragment)) return
      // Reading the page again must not throw away what was changed since.
      history.replaceState(history.state, '', location.pathname + location.search)
      const opened = file.fromFragment(hash)
      if (opened.ok) replace(opened.state, words.link.opened + setAside(opened.state))
      else tell(fill(words.link.none, { why: words.problems[opened.code] }))
    }
    openLink()
    addEventListener('hashchange', openLink)
    setReady(true)
    return () => removeEventListener('hashchange', openLink)
  }, [])

  return {
    state: stored ?? example,
    isExample: stored === null,
    edit,
    replace,
    open(opened) {
      if (opened.ok) replace(opened.state, words.take.opened)
      else tell(fill(words.take.refused, { why: words.problems[opened.code] }))
    },
    tell,
    say,
    notice,
    ready,
  }
}
