import type { Ref } from 'preact'
import { fill } from '@/i18n/fill'
import type { Play as Played } from '@/models/scenario'
import { play } from '@/models/scenario'
import { Heading } from '@/tools/desk/Heading'
import { Path, ValueTable } from '@/ui/play/Path'
import { changes, Play, Said } from '@/ui/play/Play'
import { Curve, TwoCurves } from './Curve.tsx'
import type { LoadedCase } from './case-file.ts'
import { curveOf, openPromises, twoSteps } from './model.ts'
import type { Words } from './strings.ts'

interface Props {
  compact: boolean
  loaded: LoadedCase
  played: Played
  /** Where the simulator has a page of its own. */
  alone: string
  /** A sentence where what was kept cannot be shown. */
  trouble: string | null
  words: Words
  now: Ref<HTMLParagraphElement>
  choose: (id: string) => void
  back: () => void
  again: () => void
  replay: (fork: number) => void
}

const top = ({ case: { variables } }: LoadedCase) => Math.max(variables.calm?.max ?? 5, variables.trust?.max ?? 5)

/** Where a play stands, in a sentence. */
export function headline({ title }: LoadedCase, { steps, node, values }: Played, { headlines }: Words): string {
  const kind = node.end ?? (steps.length === 0 ? 'start' : 'going')
  return fill(headlines[kind], { title, n: steps.length, calm: values.calm ?? 0, trust: values.trust ?? 0 })
}

/** How the play kept to the two steps, and to its promises. */
function verdicts({ case: of }: LoadedCase, played: Played, { twoSteps: own, comma }: Words): string[] {
  const { solving, before, tooSoon } = twoSteps(played)
  const rule = solving ? fill(tooSoon ? own.soon : own.solved, { ...solving, ...before }) : fill(own.never, before)
  if (Object.keys(played.promises).length === 0) return [rule]
  const broken = openPromises(played).map((id) => of.promises?.find((one) => one.id === id)?.text ?? id)
  return [rule, broken.length > 0 ? fill(own.broken, { list: broken.join(comma) }) : own.kept]
}

export function Results({ compact, loaded, played, alone, trouble, words, now, choose, back, again, replay }: Props) {
  const { steps, node } = played
  const role = (
    <>
      <p>{loaded.role}</p>
      <p>
        <b>{words.may}</b>
      </p>
      <ul>
        {loaded.may.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
  return (
    <>
      <p class="soft">
        <b>{loaded.title}</b> {fill(words.invented, { trade: loaded.trade })}
      </p>
      {trouble && <p class="tool-warn">{trouble}</p>}
      <p class="tool-first">{headline(loaded, played, words)}</p>
      {steps.length === 0 ? (
        <div class="sm-role">{role}</div>
      ) : (
        <details class="tool-more">
          <summary>{words.roleTitle}</summary>
          {role}
        </details>
      )}
      <div class="sm-play">
        <Play of={loaded.case} play={played} words={words} now={now} lettered choose={choose} />
        {steps.length > 0 && (
          <p class="tool-acts js-only">
            <button type="button" class="btn" onClick={back}>
              {words.back}
            </button>
            <button type="button" class="btn" onClick={again}>
              {words.again}
            </button>
          </p>
        )}
      </div>
      {steps.length > 0 && <Course compact={compact} loaded={loaded} played={played} words={words} />}
      {node.end && (
        <div class="tool-more">
          <Heading compact={compact}>{words.path}</Heading>
          <Path play={played} words={words} replay={replay} />
          <ValueTable of={loaded.case} play={played} words={words} />
        </div>
      )}
      <Compare compact={compact} alone={alone} loaded={loaded} words={words} />
    </>
  )
}

function Course({ compact, loaded, played, words }: Pick<Props, 'compact' | 'loaded' | 'played' | 'words'>) {
  const { solving } = twoSteps(played)
  const acts = Object.entries(words.actNames)
    .map(([act, name]) => fill(words.curve.act, { act: words.acts[act as keyof typeof words.acts], name }))
    .join(words.comma)
  return (
    <div class="sm-course">
      <Heading compact={compact}>{played.node.end ? words.twoSteps.title : words.curve.title}</Heading>
      {played.node.end && verdicts(loaded, played, words).map((text) => <p key={text}>{text}</p>)}
      <figure class="tool-figure sm-figure">
        <Curve points={curveOf(played)} max={top(loaded)} solving={solving?.step ?? null} words={words} />
        <figcaption class="soft">{fill(words.curve.about, { acts })}</figcaption>
      </figure>
    </div>
  )
}

/** The worked example, readable without JavaScript: the same case played well and played the common way. Their words stand on the tool's page. */
function Compare({ compact, alone, loaded, words }: Pick<Props, 'compact' | 'alone' | 'loaded' | 'words'>) {
  const [good, bad] = [play(loaded.case, loaded.paths.good), play(loaded.case, loaded.paths.bad)]
  return (
    <details class="tool-more sm-compare">
      <summary>{words.compare.title}</summary>
      <figure class="sm-figure">
        <TwoCurves good={curveOf(good)} bad={curveOf(bad)} max={top(loaded)} words={words} />
        <figcaption class="soft">{words.compare.about}</figcaption>
      </figure>
      {compact && (
        <p>
          <a href={alone}>{words.compare.whole}</a>
        </p>
      )}
      {!compact &&
        [
          { title: words.compare.good, way: good },
          { title: words.compare.bad, way: bad },
        ].map(({ title, way }) => (
          <div key={title}>
            <p>
              <b>{title}</b>
            </p>
            <ol class="sm-way">
              {way.steps.map((step, at) => (
                <li key={at}>
                  <Said {...step.node} />
                  <br />
                  <b>→ {step.choice.text}</b>
                  <br />
                  {step.choice.feedback} <small class="soft">{changes(step, words)}</small>
                </li>
              ))}
            </ol>
            <p>
              {way.node.end && <b>{words.ended[way.node.end]} </b>}
              {way.node.text} {way.node.debrief}
            </p>
          </div>
        ))}
    </details>
  )
}
