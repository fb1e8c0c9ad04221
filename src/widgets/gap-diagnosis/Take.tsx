import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { today } from '@/ui/files'
import { TakeOut } from '@/ui/TakeOut'
import { exportRows, findingsText } from './export.ts'
import { fromJson, toFragment, toJson } from './share.ts'
import type { PanelProps } from './View.tsx'

/** Takes results out and opens them again. */
export function Take({ id, state, summary, diagnosis, wording, replace, tell }: PanelProps) {
  const { words } = wording
  const own = words.take
  return (
    <TakeOut
      id={`${id}-take`}
      title={state.name || words.title}
      words={own}
      tell={tell}
      kinds={{
        csv: { text: () => toCsv(exportRows(state.name, summary, wording)), type: 'text/csv;charset=utf-8', ending: 'csv' },
        findings: {
          text: () => findingsText(state.name, today(), summary, diagnosis, wording),
          type: 'application/json',
          ending: 'findings.json',
          note: own.findingsNote,
        },
        json: { text: () => toJson(state), type: 'application/json', ending: 'json' },
        link: { text: () => location.href.split('#')[0] + toFragment(state), note: own.linkNote },
      }}
      onOpen={(text) => {
        const opened = fromJson(text)
        if (opened.ok) replace(opened.state, own.opened)
        else tell(fill(own.refused, { why: words.problems[opened.code] }))
      }}
    />
  )
}
