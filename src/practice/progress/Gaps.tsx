import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '@/i18n/locale'
import { type Known, learnerGaps, mastery, type Records } from '@/models/progress'
import type { ProgressWords } from '@/practice/progress/strings'
import type { BankIndex } from '@/questions/bank-index'
import { rateSelf, type SelfSaved, selfRating } from '@/stores/self'

interface Props {
  index: BankIndex
  known: Known[]
  records: Records
  words: ProgressWords
  locale: Locale
}

/** The course's own method, used on the learner: expected, believed and measured mastery of each module, and the gaps between. */
export function Gaps({ index, known, records, words }: Props) {
  return (
    <section aria-labelledby="own-gaps">
      <h2 id="own-gaps">{words.gaps}</h2>
      <p>{words.gapsNote}</p>
      <p class="soft">{words.scale}</p>
      {index.modules.map((module) => (
        <Module
          key={module.id}
          id={module.id}
          title={module.title}
          measured={mastery(
            known.filter((one) => one.module === module.id && records.get(one.id)?.rev === one.rev).flatMap((one) => records.get(one.id) ?? []),
          )}
          words={words}
        />
      ))}
    </section>
  )
}

const ratings = [1, 2, 3, 4, 5, 6, 7]
const signed = (value: number) => (Math.abs(value) < 0.05 ? '0.0' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`)

function Module({ id, title, measured, words }: { id: string; title: string; measured: number | undefined; words: ProgressWords }) {
  const [said, setSaid] = useState<SelfSaved | null>(null)
  useEffect(() => selfRating(id).subscribe(setSaid), [id])
  const { expected = 0, believed = 0 } = said ?? {}
  const gaps = expected && believed && measured !== undefined ? learnerGaps({ expected, believed }, measured) : undefined
  const marks = [
    { name: words.expected, value: expected || undefined, kind: 'expected' },
    { name: words.believed, value: believed || undefined, kind: 'believed' },
    { name: words.measured, value: measured, kind: 'measured' },
  ]
  return (
    <>
      <h3>{title}</h3>
      <p class="acts">
        {(['expected', 'believed'] as const).map((what) => (
          <label key={what}>
            {words[what]}{' '}
            <select
              value={`${what === 'expected' ? expected : believed}`}
              onInput={({ currentTarget }) => rateSelf(id, { [what]: Number(currentTarget.value) })}
            >
              <option value="0">{words.notRated}</option>
              {ratings.map((n) => (
                <option key={n} value={`${n}`}>
                  {n}
                </option>
              ))}
            </select>
          </label>
        ))}
        <span>
          {words.measured} {measured === undefined ? '–' : measured.toFixed(1)}
        </span>
      </p>
      <svg class="own-gaps" viewBox="0 0 340 74" role="img" aria-label={marks.map(({ name, value }) => `${name} ${value?.toFixed(1) ?? '–'}`).join(', ')}>
        {ratings.map((n) => (
          <g key={n}>
            <line x1={n * 44 - 6} x2={n * 44 - 6} y1="8" y2="56" />
            <text x={n * 44 - 6} y="71" text-anchor="middle">
              {n}
            </text>
          </g>
        ))}
        {expected > 0 && measured !== undefined && <line class="gap" x1={expected * 44 - 6} x2={measured * 44 - 6} y1="32" y2="32" />}
        {marks.map(
          ({ value, kind }, row) =>
            value !== undefined &&
            (kind === 'measured' ? (
              <rect key={kind} class={kind} x={value * 44 - 12} y="26" width="12" height="12" />
            ) : (
              <circle key={kind} class={kind} cx={value * 44 - 6} cy={row === 0 ? 32 : 48} r="6" />
            )),
        )}
      </svg>
      <p class="soft legend">
        ○ {words.expected} ● {words.believed} ■ {words.measured}
      </p>
      {gaps && (
        <table>
          <tbody>
            {(['wish', 'insight', 'mastery'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">{words[name]}</th>
                <td>{signed(gaps[name])}</td>
                <td>{words.reading[name][gaps[name] < -0.25 ? 0 : gaps[name] > 0.25 ? 2 : 1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
