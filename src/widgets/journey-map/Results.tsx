import { fill } from '@/i18n/fill'
import { fixed, grouped, short, signed } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Heading } from '@/tools/desk/Heading'
import { TryOne } from '@/tools/desk/TryOne'
import type { Desk } from '@/tools/desk/useDesk'
import { Warnings } from '@/tools/desk/Warnings'
import { DataTable } from '@/ui/DataTable'
import { Pick } from '@/ui/Pick'
import { Scroll } from '@/ui/Scroll'
import { Blueprint } from './Blueprint.tsx'
import { Curve, said } from './Curve.tsx'
import { lanes } from './ids.ts'
import { allGoWell, type Journey, scale, warningsOf } from './model.ts'
import { type JourneyState, mostTouchpoints, views } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: JourneyState
  journey: Journey
  words: Words
  deskWords: DeskWords
  edit: Desk<JourneyState>['edit']
  chosen?: number | undefined
}

export const nameOf = (name: string, words: Words) => name || words.points.unnamed

/** What to put right first, in a sentence. */
export function headline({ touchpoints, priorities: [first] }: Journey, words: Words): string {
  const { headlines } = words
  if (first)
    return fill(headlines.first, { name: nameOf(first.touchpoint.name, words), i: short(first.touchpoint.importance, 1), g: short(-(first.gap ?? 0), 1) })
  return touchpoints.some(({ gap }) => gap !== null) ? headlines.met : headlines.none
}

export function Results({ id, compact, state, journey, words, deskWords, edit, chosen }: Props) {
  const { touchpoints, deciding, wait } = journey
  const warnings = warningsOf(journey, state.n).map((one) => fill(words.warnings[one.code], { n: 'n' in one ? one.n : '', most: mostTouchpoints }))
  const fails = touchpoints.filter(({ touchpoint }) => touchpoint.fail !== '')
  return (
    <>
      <p class="soft">
        {state.name && <b>{state.name}</b>} {fill(words.count, { n: touchpoints.length })}
        {deskWords.and}
        {state.n === null ? words.estimate : fill(words.asked, { n: grouped(state.n, 0) })}
      </p>
      <Warnings compact={compact} title={deskWords.warnings} list={warnings} />
      <p class="tool-first">{headline(journey, words)}</p>
      {deciding.n > 0 && deciding.lost + deciding.held + deciding.won > 0 && (
        <p class="jm-say">{fill(words.decide, { cut: short(state.cut, 0), n: deciding.n, lost: deciding.lost, held: deciding.held, won: deciding.won })}</p>
      )}
      {wait.longest && (
        <p class="jm-say">
          {fill(words.waits, {
            total: short(wait.total, 1),
            name: nameOf(wait.longest.touchpoint.name, words),
            longest: short(wait.longest.touchpoint.wait, 1),
          })}
        </p>
      )}
      {touchpoints.length > 0 && (
        <TryOne
          id={id}
          words={words.one}
          field={deskWords.field}
          options={touchpoints.map(({ touchpoint, at }) => ({ id: String(at), label: `${at + 1}. ${nameOf(touchpoint.name, words)}` }))}
          first={String(journey.priorities[0]?.at ?? 0)}
          scoreOf={(at) => state.touchpoints[Number(at)]?.experience ?? null}
          range={scale}
          onValue={(place, experience) =>
            edit((now) => ({ ...now, touchpoints: now.touchpoints.map((one, at) => (at === Number(place) ? { ...one, experience } : one)) }))
          }
        />
      )}
      <Pick
        name={`${id}-view`}
        legend={words.views.legend}
        quiet
        options={views}
        labels={words.views}
        value={state.view}
        onPick={(view) => edit((now) => ({ ...now, view }))}
      />
      {touchpoints.length > 0 && (
        <figure class="tool-figure jm-figure drawing">
          <Scroll label={words[state.view].label}>
            {state.view === 'curve' ? <Curve journey={journey} words={words} chosen={chosen} /> : <Blueprint journey={journey} words={words} chosen={chosen} />}
          </Scroll>
          <figcaption class="soft">{words[state.view].about}</figcaption>
        </figure>
      )}
      {fails.length > 0 && (
        <div class="tool-more">
          <Heading compact={compact}>{words.fails}</Heading>
          <ul>
            {fails.map(({ touchpoint: { name, fail }, at }) => (
              <li key={at}>{fill(words.failOne, { name: nameOf(name, words), fail })}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="tool-more">
        <Table journey={journey} words={words} />
        {state.view === 'blueprint' && <Cells journey={journey} words={words} />}
      </div>
      {touchpoints.length > 1 && (
        <p class="tool-more">
          {fill(words.power, {
            p: short(state.chance, 1),
            n: touchpoints.length,
            all: fixed(100 * allGoWell(state.chance / 100, touchpoints.length), 0),
          })}{' '}
          <span class="soft">{words.powerNote}</span>
        </p>
      )}
    </>
  )
}

function Table({ journey: { touchpoints }, words }: { journey: Journey; words: Words }) {
  const { table } = words
  return (
    <DataTable
      caption={table.caption}
      head={[table.point, table.contact, table.importance, table.expectation, table.experience, table.gap, table.priority, table.wait, table.outcome]}
      words={[1, 8]}
      rows={touchpoints.map(({ touchpoint, at, gap, priority, outcome, decides }) => ({
        key: String(at),
        head: decides ? (
          <b>
            {at + 1}. {nameOf(touchpoint.name, words)}
          </b>
        ) : (
          `${at + 1}. ${nameOf(touchpoint.name, words)}`
        ),
        cells: [
          words.contacts[touchpoint.contact],
          short(touchpoint.importance, 1),
          said(touchpoint.expectation),
          said(touchpoint.experience),
          gap === null ? '–' : signed(gap, 1),
          priority === null ? '–' : fixed(priority, 1),
          touchpoint.wait > 0 ? short(touchpoint.wait, 1) : '–',
          words.outcome[outcome ?? 'none'],
        ],
      }))}
    />
  )
}

function Cells({ journey: { touchpoints }, words }: { journey: Journey; words: Words }) {
  return (
    <DataTable
      caption={words.blueprint.table}
      head={[words.table.point, ...lanes.map((lane) => words.lanes[lane]), words.table.wait, words.blueprint.fail]}
      words={[1, 2, 3, 4, 5, 7]}
      rows={touchpoints.map(({ touchpoint, at }) => ({
        key: String(at),
        head: `${at + 1}. ${nameOf(touchpoint.name, words)}`,
        cells: [...lanes.map((lane) => touchpoint.lanes[lane] || '–'), touchpoint.wait > 0 ? short(touchpoint.wait, 1) : '–', touchpoint.fail || '–'],
      }))}
    />
  )
}
