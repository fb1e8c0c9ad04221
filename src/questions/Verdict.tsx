import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Points } from '@/models/attempt'
import type { Stage } from '@/questions/stage'
import type { HostWords } from '@/questions/strings'
import type { AskBase, Feedback, KeyBase, Mark, Scored, Scoring } from '@/questions/types'

/** A source in short, as the page names it; `href` where the page lists it. */
export interface SourceLink {
  id: string
  short: string
  href?: string
}

export interface VerdictProps<Ask extends AskBase, Key extends KeyBase, Answer> {
  ask: Ask
  words: HostWords
  locale: Locale
  name: string
  stage: Stage
  /** The learner asked for the answer: no verdict. */
  revealed: boolean
  /** What `answer` earned; undefined until the key is there. */
  result: Scored | undefined
  /** Part id -> id its feedback must have. */
  told: Record<string, string>
  scoring: Scoring<Ask, Key, Answer>
  requested: Key | null
  answer: Answer
  /** The learner's own answer in words. */
  mine: string[]
  /** Points as saved, for a verdict without the key. */
  earned: Points
  /** Tries left. */
  left: number
  sources?: SourceLink[] | undefined
  reportHref?: string | undefined
}

/** The verdict in words, sign and colour, and as much of the why as the stage allows. Its heading takes the focus. */
export function Verdict<Ask extends AskBase, Key extends KeyBase, Answer>(props: VerdictProps<Ask, Key, Answer>) {
  const { ask, words, locale, name, stage, revealed, result, told, scoring, requested: key, answer, mine, earned, left, sources, reportHref } = props
  const parts = result?.parts ?? []
  const right = parts.filter((part) => part.state === 'right').length
  const wrong = parts.filter((part) => part.state === 'wrong').length
  const all = !revealed && earned.earned === earned.possible
  const verdict = revealed ? 'shown' : ask.unscored ? 'noted' : all ? 'right' : right > 0 || earned.earned > 0 ? 'partly' : 'wrong'
  const lines = scoring.read(answer, ask, locale)
  const final = stage === 'key' && key
  const text = [
    !revealed && !all && right + wrong > 1 && fill(words.count, { n: right, m: right + wrong }),
    stage !== 'key' && right > 0 && wrong === 0 && words.more,
    stage !== 'key' && fill(words.left, { n: left }),
    key?.mistake && stage !== 'count' && !all && !revealed && fill(words.mistake, { text: key.mistake }),
  ]
  // Parts often share a misconception: it is named where it comes up first.
  const named = new Set<string | undefined>()
  const mistake = (of: Feedback | undefined) => {
    if (named.has(of?.mistake)) return
    named.add(of?.mistake)
    return of?.mistake
  }
  const rest = key ? Object.keys(key.feedback).filter((id) => !parts.some((part) => part.feedback === id)) : []
  return (
    <div class="q-result">
      <h3 class={`q-${verdict}`} tabIndex={-1} aria-describedby={final ? `${name}-key` : undefined}>
        <span aria-hidden="true">{signs[verdict]}</span> {words[verdict]}
      </h3>
      <p>{text.filter(Boolean).join(locale === 'zh' ? '' : ' ')}</p>
      {final && (
        <dl>
          {/* Rows and cards above say it themselves, each with its mark. */}
          {!all && mine.length > 0 && (revealed || !scoring.telling) && <Lines term={words.mine} lines={mine} />}
          <Lines term={words.key} lines={scoring.read(scoring.solution(ask, key), ask, locale)} id={`${name}-key`} />
          <Lines term={words.why} lines={[key.explain]} />
        </dl>
      )}
      {key && (
        <ul>
          {parts.map((part, index) => {
            const own = part.id === part.feedback ? scoring.label(part.feedback, ask, key, locale) : lines[index]
            return (
              told[part.id] && (
                <Entry
                  key={part.id}
                  id={told[part.id]}
                  state={part.state}
                  head={`${part.state === 'missed' ? words.key : words[part.state]} · ${own}`}
                  mistake={part.state === 'wrong' && mistake(key.feedback[part.feedback])}
                  why={stage === 'parts' && scoring.telling ? '' : key.feedback[part.feedback]?.why}
                  words={words}
                />
              )
            )
          })}
        </ul>
      )}
      {final && rest.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul>
            {rest.map((id) => (
              <Entry
                key={id}
                state="wrong"
                head={scoring.label(id, ask, key, locale) || words.other}
                mistake={mistake(key.feedback[id])}
                why={key.feedback[id]?.why}
                words={words}
              />
            ))}
          </ul>
        </details>
      )}
      {final && (
        <p class="q-from">
          {sources && sources.length > 0 && <b>{words.sources}</b>}
          {sources?.map(({ id, short, href }) => (
            <a key={id} href={href}>
              {short}
            </a>
          ))}
          {reportHref && <a href={reportHref}>{words.report}</a>}
        </p>
      )}
    </div>
  )
}

const signs = { right: '✓', partly: '◐', wrong: '✗', shown: '→', missed: '→', noted: '✓' }

function Lines({ term, lines, id }: { term: string; lines: string[]; id?: string }) {
  if (lines.length === 0) return null
  return (
    <div id={id}>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}

interface EntryProps {
  id?: string | undefined
  state: Mark
  head: string
  mistake: string | undefined | false
  why: string | undefined
  words: HostWords
}

function Entry({ id, state, head, mistake, why, words }: EntryProps) {
  return (
    <li id={id} class={`q-${state}`}>
      <b>
        <span aria-hidden="true">{signs[state]}</span> {head}
      </b>{' '}
      {mistake && <em>{fill(words.mistake, { text: mistake })}</em>} {why}
    </li>
  )
}
