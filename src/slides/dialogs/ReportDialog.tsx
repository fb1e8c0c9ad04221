import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { watch } from '@/slides/deck/pace'
import { type Report, report } from '@/slides/deck/report'
import { votes } from '@/slides/deck/votes'
import { Dialog } from '@/slides/dialogs/Dialog'
import type { DialogProps } from '@/slides/dialogs/open'
import { fileName, saveFile } from '@/ui/files'

const minutes = (ms: number) => Math.round(ms / 6000) / 10

/** Real minutes beside the plan, and the hands counted; to keep as a file, or as text where files are blocked. */
export function ReportDialog({ words, stage, $peer, onClose }: DialogProps) {
  const now = report($peer.get().snapshot, stage.outline, Date.now())
  const csv = toCsv(rows(now, words))
  const name = (ending: string) => fileName(`${now.deck} ${new Date(now.startedAt ?? Date.now()).toISOString().slice(0, 10)}`, ending)
  return (
    <Dialog title={words.report} closeWord={words.close} onClose={onClose}>
      <p>{words.reportHelp}</p>
      <p>
        {words.elapsed} {watch(now.presented)} · {words.paused} {watch(now.paused)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys. */}
      <section class="scroll" tabIndex={0} aria-label={words.report}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.slide}</th>
              <th scope="col" class="num">
                {words.planned}
              </th>
              <th scope="col" class="num">
                {words.real}
              </th>
              <th scope="col">{words.tally}</th>
            </tr>
          </thead>
          <tbody>
            {now.slides.map((slide, index) => (
              <tr key={slide.id}>
                <th scope="row">
                  {index + 1}. {slide.title}
                </th>
                <td class="num">{watch(slide.planned)}</td>
                <td class="num">{slide.shown ? watch(slide.spent) : '—'}</td>
                <td>
                  {slide.rounds
                    .filter((round) => votes(round) > 0)
                    .map((round) => round.join(' / '))
                    .join(' → ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="acts">
        <button type="button" class="btn" onClick={() => saveFile(name('csv'), 'text/csv', csv)}>
          {words.csv}
        </button>
        <button type="button" class="btn" onClick={() => saveFile(name('json'), 'application/json', JSON.stringify(now, null, 1))}>
          {words.json}
        </button>
      </p>
      <details>
        <summary>CSV</summary>
        <textarea readOnly rows={6} cols={60} aria-label="CSV" value={csv} />
      </details>
    </Dialog>
  )
}

function rows({ slides }: Report, words: DialogProps['words']) {
  const rounds = Math.max(0, ...slides.map((slide) => slide.rounds.length))
  return [
    ['id', words.slide, words.planned, words.real, ...Array.from({ length: rounds }, (_, index) => fill(words.round, { n: index + 1 }))],
    ...slides.map((slide) => [
      slide.id,
      slide.title,
      minutes(slide.planned),
      slide.shown ? minutes(slide.spent) : null,
      ...Array.from({ length: rounds }, (_, index) => slide.rounds[index]?.join(' / ') ?? null),
    ]),
  ]
}
