import type { ComponentChildren } from 'preact'
import type { Cell } from '@/models/csv'
import type { DeskWords } from './desk-strings.ts'
import { Keep } from './Keep.tsx'
import { Method } from './Method.tsx'
import { Take } from './Take.tsx'
import type { Tool } from './tool.ts'
import type { Desk } from './useDesk.ts'

interface Closing<State> {
  /** Id of the tool in the page. */
  id: string
  compact: boolean
  /** What the tool is called. */
  title: string
  words: DeskWords
  desk: Desk<State>
  tool: Tool<State>
  /** Address of the list of all that is saved. */
  shelf: string
  rows: () => Cell[][]
  /** The file for the action plan. */
  findings?: () => string
  method: { steps: readonly string[]; caveats: readonly string[]; sources: readonly string[]; own?: () => ComponentChildren }
}

/** The panels with which every tool ends: keep, take out, how it is worked out. */
export function closing<State extends { name: string }>({ id, compact, title, words, desk, tool, shelf, rows, findings, method }: Closing<State>) {
  const { state, replace, tell } = desk
  return [
    { title: words.keep.panel, body: () => <Keep {...{ id, compact, state, replace, tell }} shelf={tool.shelf} words={words.keep} all={shelf} /> },
    {
      title: words.take.panel,
      body: () => <Take {...{ id, desk, rows }} file={tool.file} title={state.name || title} words={words.take} {...(findings ? { findings } : {})} />,
    },
    {
      title: words.method.panel,
      body: () => (
        <Method compact={compact} words={words.method} steps={method.steps} caveats={method.caveats} sources={method.sources}>
          {method.own?.()}
        </Method>
      ),
    },
  ]
}
