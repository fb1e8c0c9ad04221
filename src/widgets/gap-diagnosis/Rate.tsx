import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { cleanName, nameLength } from '@/models/gap-state'
import { Heading } from '@/tools/desk/Heading'
import type { Rating } from './model.ts'
import { blankState, type DiagnosisState } from './share.ts'
import { statements, top } from './statements.ts'
import type { PanelProps } from './View.tsx'

const ratings = Array.from({ length: top }, (_, at) => at + 1)

/** One's own ratings: 27 statements under their gaps, each from 1 to 7 or "cannot say". */
export function Rate({ id, state, wording, compact, edit, replace }: PanelProps) {
  const { words, gaps } = wording
  const own = words.rate
  const done = state.ratings.filter((rating) => rating !== null).length
  return (
    <>
      <p>{own.about}</p>
      {state.team && <p class="soft">{own.team}</p>}
      <div class="nf">
        <label for={`${id}-place`}>{own.name}</label>
        <input
          id={`${id}-place`}
          class="tool-name"
          maxLength={nameLength}
          autoComplete="off"
          value={state.name}
          onInput={({ currentTarget }) => edit((now) => ({ ...now, name: cleanName(currentTarget.value) }))}
        />
      </div>
      {gaps.map((gap, index) => (
        <div key={gap.name}>
          <Heading compact={compact}>{gap.name}</Heading>
          {statements.map(
            (statement, at) =>
              statement.gap === index && (
                <Row
                  key={statement.id}
                  id={`${id}-${statement.id}`}
                  text={`${statement.id} ${words.statements[at]}`}
                  value={state.ratings[at] ?? null}
                  words={own}
                  onRate={(rating) => edit((now) => ({ ...mine(now), ratings: now.ratings.map((old, place) => (place === at ? rating : old)) }))}
                />
              ),
          )}
        </div>
      ))}
      <p class="tool-acts">
        <span>{fill(own.done, { done, all: statements.length })}</span>
        <button type="button" class="btn" onClick={() => replace(blankState(), own.cleared)}>
          {own.clear}
        </button>
      </p>
    </>
  )
}

/** One's own ratings in place of a team's: the team's name goes with its results. */
const mine = (now: DiagnosisState): DiagnosisState => (now.team ? { ...now, name: '', team: null } : now)

interface RowProps {
  id: string
  text: string
  value: Rating
  words: PanelProps['wording']['words']['rate']
  onRate: (rating: Rating) => void
}

/** One statement. Drawn again only when its own rating changes. */
function Row({ id, text, value, words, onRate }: RowProps) {
  return useMemo(() => {
    const option = (rating: Rating, shown: string, name?: string) => (
      <label key={shown}>
        <input type="radio" name={id} aria-label={name} checked={rating === value} onChange={() => onRate(rating)} />
        <span aria-hidden={name ? 'true' : undefined}>{shown}</span>
      </label>
    )
    const ends: Record<number, string> = { 1: words.low, [top]: words.high }
    return (
      <fieldset class="gd-row">
        <legend>{text}</legend>
        <div class="gd-scale">
          {ratings.map((rating) => option(rating, String(rating), ends[rating] && `${rating} ${ends[rating]}`))}
          {option(null, '?', words.skip)}
        </div>
      </fieldset>
    )
  }, [value, text])
}
