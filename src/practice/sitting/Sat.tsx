import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Sure } from '@/models/attempt'
import type { Loaded } from '@/practice/questions'
import { HowSure } from '@/questions/Actions'
import { shuffledAsk } from '@/questions/shuffle'
import type { Mark } from '@/questions/types'
import { Verdict } from '@/questions/Verdict'

interface Props {
  of: Loaded
  seed: number
  locale: Locale
  answer: unknown
  sure: Sure | undefined
  /** It was scored: everything is told, nothing changes any more. */
  told: boolean
  /** The verdict has just come: it takes the focus. */
  fresh?: boolean
  /** Its place, in words. */
  head: string
  change?(answer: unknown): void
  say?(text: string): void
  claim?(sure: Sure): void
}

/** One question of a sitting: its type's own view, and once it is scored the whole verdict. */
export function Sat({ of, seed, locale, answer, sure, told, fresh, head, change, say, claim }: Props) {
  const box = useRef<HTMLElement>(null)
  const { unit, words, sources } = of
  const ask = shuffledAsk(of.ask, seed)
  const name = `s-${ask.id.replaceAll('/', '-')}`
  const given = unit.scoring.adapt(answer, ask)
  const key = unit.scoring.keyFor?.(given, ask, of.key, locale) ?? of.key
  const latest = useRef(given)
  latest.current = given
  const score = told ? unit.scoring.score(given, ask, key, locale) : undefined
  const result = score?.kind === 'scored' ? score : undefined

  const marks: Record<string, Mark> = {}
  const ids: Record<string, string> = {}
  for (const { id, state } of result?.parts ?? []) {
    marks[id] = state
    ids[id] = `${name}-why-${id}`
  }

  useLayoutEffect(() => {
    if (fresh) box.current?.querySelector<HTMLElement>('h3[tabindex]')?.focus()
  }, [fresh])

  const { View } = unit
  return (
    <section class="q" ref={box} aria-label={head}>
      <p class="kick" aria-hidden="true">
        {head}
      </p>
      <form autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{ask.prompt}</legend>
          <View
            {...{ ask, locale, words, name, marks, told: ids }}
            answer={given}
            readOnly={told}
            fixed={[]}
            change={(next) => {
              if (told) return
              latest.current = next(latest.current)
              change?.(latest.current)
            }}
            say={say ?? (() => {})}
          />
        </fieldset>
        {!told && claim && <HowSure now={sure} say={claim} words={words} name={name} />}
        {told && (
          <Verdict
            {...{ ask, words, locale, name, result, sources }}
            stage="key"
            revealed={!result}
            told={ids}
            scoring={unit.scoring}
            requested={key}
            answer={result ? given : unit.scoring.solution(ask, key)}
            mine={unit.scoring.read(given, ask, locale)}
            earned={result ?? { earned: 0, possible: 1 }}
            left={0}
          />
        )}
        {told && sure && <p class="soft">{`${words.howSure} ${words[sure]}`}</p>}
      </form>
    </section>
  )
}

/** Why an answer cannot be scored yet, in the words of its type; empty when it can. */
export function lacking({ unit, ask, words }: Loaded, answer: unknown, locale: Locale): string {
  const reason = unit.scoring.isReady(unit.scoring.adapt(answer, ask), ask, locale)
  if (!reason) return ''
  return fill((words as unknown as Record<string, string>)[reason.code] ?? words.empty, { n: reason.count ?? 0 })
}
