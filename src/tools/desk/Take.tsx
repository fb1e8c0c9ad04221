import { type Cell, toCsv } from '@/models/csv'
import type { StateFile } from '@/models/state-file'
import { svgFile } from '@/ui/svg-file'
import { type Leaving, TakeOut } from '@/ui/TakeOut'
import type { DeskWords } from './desk-strings.ts'
import type { Desk } from './useDesk.ts'

type Kind = keyof DeskWords['take']['kinds']

interface Props<State> {
  /** Id of the tool in the page; its figure is the first svg in a `.tool-figure`. */
  id: string
  title: string
  desk: Desk<State>
  file: StateFile<State>
  words: DeskWords['take']
  rows: () => Cell[][]
  /** The file for the action plan. */
  findings?: () => string
}

/** Takes results, figure and state out, and opens a state again. */
export function Take<State extends object>({ id, title, desk, file, words, rows, findings }: Props<State>) {
  const drawing = () => {
    // The first that is in sight: some figures are drawn twice, for wide and for narrow screens.
    const field = [...(document.getElementById(id)?.querySelectorAll<SVGSVGElement>('.tool-figure svg') ?? [])].find(
      (one) => one.getBoundingClientRect().width > 0,
    )
    return field ? svgFile(field) : { text: '', width: 1, height: 1 }
  }
  const link = () => {
    const fragment = file.toFragment(desk.state)
    return fragment === null ? null : location.href.split('#')[0] + fragment
  }
  const kinds: Partial<Record<Kind, Leaving>> = {
    csv: { text: () => toCsv(rows()), type: 'text/csv;charset=utf-8', ending: 'csv' },
    svg: {
      text: () => drawing().text,
      type: 'image/svg+xml',
      ending: 'svg',
      size: () => {
        const { width, height } = drawing()
        return [width, height]
      },
    },
    ...(findings ? { findings: { text: findings, type: 'application/json', ending: 'findings.json', note: words.findingsNote } } : {}),
    json: { text: () => file.toJson(desk.state), type: 'application/json', ending: 'json' },
    link: { text: () => link() ?? '', note: link() === null ? words.linkLong : words.linkNote },
  }
  return (
    <TakeOut
      id={`${id}-take`}
      title={title}
      words={words}
      tell={desk.tell}
      kinds={kinds as Record<Kind, Leaving>}
      onOpen={(text) => desk.open(file.fromJson(text))}
    />
  )
}
