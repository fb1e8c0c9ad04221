import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { pathFor } from '@/i18n/paths'
import { inputOf } from '@/models/gap-state'
import { fixed, short, sum } from '@/models/numbers'
import { structure } from '@/models/servqual'
import { firstNumbers, numbersFrom, placesOf, seededNumbers } from '@/questions/bound/model'
import type { Answer, Ask, Numbers } from '@/questions/bound/schema'
import type { TypeWords } from '@/questions/bound/strings'
import Field from '@/questions/numeric/View'
import type { ViewProps } from '@/questions/types'
import { $gapCalculator } from '@/stores/gap-calculator'

/**
 * The numbers that are asked about, and a field. Until something is typed the table follows the calculator; from then on
 * the answer keeps the numbers it was begun with, and offers the new ones.
 */
export default function View({ untouched, ...props }: ViewProps<Ask, Answer, TypeWords>) {
  const { ask, answer, locale, words, name, readOnly, change, say } = props
  const state = useStore($gapCalculator, { ssr: 'initial' })
  const own = ask.numbers === 'own' && state ? numbersFrom(inputOf(state), ask, 'own') : null
  const now = own ?? firstNumbers(ask)
  const of = answer.of ?? (readOnly || answer.typed ? firstNumbers(ask) : now)
  const isNow = JSON.stringify(of.rows) === JSON.stringify(now.rows)

  useEffect(() => untouched?.({ typed: '', of: now }))

  function take(numbers: Numbers) {
    change(() => ({ typed: '', of: numbers }))
    say(words.taken)
  }

  const whose = {
    example: fill(state && !own && !answer.of ? words.incomplete : words.example, { name: ask.example.name }),
    own: isNow && state?.name ? fill(words.own, { name: state.name }) : words.unnamed,
    seeded: words.drawn,
  }[of.whose]
  return (
    <>
      <Table of={of} total={ask.sought === 'weighted'} caption={whose} words={words} />
      {ask.numbers === 'own' && (
        <p>
          <a href={pathFor(locale, `/tools/${ask.tool}/`)}>{words.tool}</a>
        </p>
      )}
      {ask.numbers === 'own' && !isNow && !readOnly && (
        <p class="q-note">
          {words.moved}{' '}
          <button
            type="button"
            class="btn"
            onClick={() => {
              take(now)
              // The button goes with what it offers.
              document.getElementById(`${name}-field`)?.focus()
            }}
          >
            {words.take}
          </button>
        </p>
      )}
      {ask.numbers === 'seeded' && !readOnly && (
        <p class="q-row">
          <button type="button" class="btn" onClick={() => take(seededNumbers(ask, (of.seed ?? 0) + 1))}>
            {words.another}
          </button>
        </p>
      )}
      <Field
        {...props}
        ask={{ ...ask, type: 'numeric' }}
        answer={answer.typed}
        change={(next) => change((was) => ({ typed: next(was.typed), of: was.of ?? of }))}
      />
    </>
  )
}

interface TableProps {
  of: Numbers
  /** Says the sum of the weights where it is not the 100 one expects. */
  total: boolean
  caption: string
  words: TypeWords
}

function Table({ of: { rows }, total, caption, words }: TableProps) {
  const places = placesOf({ rows })
  const weights = rows.flatMap(([, , , weight]) => weight ?? [])
  const points = sum(weights)
  const isItems = typeof rows[0]?.[0] === 'number'
  return (
    <table class="q-numbers">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{isItems ? words.item : words.dimension}</th>
          {[words.expectation, words.perception, ...(weights.length > 0 ? [words.weight] : [])].map((head) => (
            <th key={head} scope="col" class="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, expectation, perception, weight]) => (
          <tr key={row}>
            <th scope="row">{isItems ? fill(words.itemNumber, { n: row }) : words.dimensions[structure.findIndex(({ id }) => id === row)]}</th>
            <td class="num">{fixed(expectation, places)}</td>
            <td class="num">{fixed(perception, places)}</td>
            {weight !== undefined && <td class="num">{short(weight, 2)}</td>}
          </tr>
        ))}
        {total && Math.abs(points - 100) > 1e-6 && (
          <tr>
            <th scope="row" colSpan={3}>
              {words.total}
            </th>
            <td class="num">{short(points, 2)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
