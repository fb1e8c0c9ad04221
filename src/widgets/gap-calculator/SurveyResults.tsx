import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { fixed } from '@/models/numbers'
import { gapsToAsk, type Survey, type SurveyPlan } from '@/models/survey'
import { DataTable } from '@/ui/DataTable'
import { fileName, saveFile, today } from '@/ui/files'
import { Report } from './Report.tsx'
import type { SurveyPlace } from './Survey.tsx'
import { between, gapText, surveyFindings, surveyRows, weightList, worstOf } from './survey-export.ts'
import type { SurveyWords } from './survey-strings.ts'
import type { PanelProps } from './View.tsx'

interface Props extends Omit<PanelProps, 'survey'> {
  say: SurveyWords
  place: SurveyPlace
  survey: Survey
  plan: SurveyPlan
  file: string
  header: readonly string[]
}

const dash = '–'
const two = (value: number | null) => (value === null ? dash : fixed(value, 2))
const percent = (share: number | null) => (share === null ? dash : `${Math.round(100 * share)}%`)

/** What many respondents say beyond their means: how sure, how many, how alike, where to ask. */
export function SurveyResults({ say, survey, plan, file, header, words, labels, place }: Props) {
  const { lessons } = place
  const [text, setText] = useState('')
  const names = { dimensions: words.dimensions, labels, expectation: words.expectation, perception: words.perception, gap: words.gap }
  const keep = (ending: string, type: string, content: string) => {
    saveFile(fileName(file, ending), type, content)
    setText(content)
  }
  const all = Object.values(survey.counts).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <h3 class="gc-h">{say.results}</h3>
      <p>
        <b>{fill(say.headline, { n: survey.n, gap: gapText(survey.overall.mean), interval: between(survey.overall.interval) })}</b>
      </p>
      <p>{survey.weights ? fill(say.weights, { n: survey.weighted, list: weightList(survey.weights, words.dimensions, words.and) }) : say.noWeights}</p>
      <DataTable
        caption={say.dimensions}
        head={[words.dimension, say.n, words.gap, say.interval, say.sd, say.below, say.alpha, say.alphaGap]}
        rows={survey.dimensions.map(({ gap, below, alpha }, at) => ({
          key: `${at}`,
          head: words.dimensions[at],
          cells: [gap.n, gapText(gap.mean), between(gap.interval), two(gap.sd), percent(below), two(alpha.perception), two(alpha.gap)],
        }))}
      />
      <Worst {...{ say, survey, labels, lessons }} />
      {survey.groups.length > 1 && <Groups {...{ say, survey, words }} />}
      <details>
        <summary>{say.items}</summary>
        <DataTable
          caption={say.items}
          head={['', say.n, words.gap, say.interval, say.below, say.missing]}
          rows={survey.items.map(({ number, gap, below, missing }) => ({
            key: `${number}`,
            head: `${number} ${labels[number - 1]}`,
            cells: [gap.n, gapText(gap.mean), between(gap.interval), percent(below), missing],
          }))}
        />
      </details>
      <details>
        <summary>{say.problems}</summary>
        {all === 0 ? (
          <p>{say.noProblems}</p>
        ) : (
          <>
            <p>
              {fill(say.problemCount, { n: all })} {all > survey.findings.length && say.moreProblems}
            </p>
            <ul>
              {survey.findings.map(({ code, row, column, value }) => (
                <li key={`${row} ${column} ${code}`}>{fill(say.problem[code], { row, column, value, name: header[column - 1] ?? '', scale: plan.scale })}</li>
              ))}
            </ul>
          </>
        )}
      </details>
      <p class="soft">{say.method}</p>
      <p class="soft">{say.kept}</p>
      <p class="gc-actions">
        <Report {...{ say, words, labels, survey }} scale={plan.scale} file={file.replace(/\.[^.]+$/, '')} day={today()} />
        <button type="button" class="btn" onClick={() => keep('csv', 'text/csv;charset=utf-8', toCsv(surveyRows(survey, say, names)))}>
          {say.csv}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => keep('findings.json', 'application/json', surveyFindings(survey, say, names, { place: file, day: today(), language: place.language }))}
        >
          {say.json}
        </button>
      </p>
      {text && (
        <label>
          {say.copy}
          <textarea rows={5} readOnly value={text} />
        </label>
      )}
    </>
  )
}

/** The three largest shortfalls, each with the lessons of the gaps to ask for first. */
function Worst({ say, survey, labels, lessons }: { say: SurveyWords; survey: Survey; labels: readonly string[]; lessons: SurveyPlace['lessons'] }) {
  const worst = worstOf(survey)
  if (worst.length === 0) return null
  return (
    <>
      <h4>{say.worst}</h4>
      <p>{say.worstAbout}</p>
      <ol>
        {worst.map(({ number, gap }) => (
          <li key={number}>
            <b>
              {number} {labels[number - 1]} {gapText(gap.mean)}
            </b>{' '}
            ({between(gap.interval)})<br />
            {say.ask}{' '}
            {gapsToAsk(number).map((of, at) => {
              const lesson = lessons[`${of}`]
              return (
                <span key={of}>
                  {at > 0 && ' → '}
                  {lesson ? <a href={lesson.href}>{say.upstream[of]}</a> : say.upstream[of]}
                </span>
              )
            })}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Groups side by side; of the two largest also the difference. */
function Groups({ say, survey, words }: { say: SurveyWords; survey: Survey; words: PanelProps['words'] }) {
  const { groups, difference } = survey
  const cell = (found: { value: number; lo: number; hi: number } | null | undefined) =>
    found ? (
      <>
        {gapText(found.value)} ({between(found)}) <small>{found.lo > 0 || found.hi < 0 ? say.apart : say.same}</small>
      </>
    ) : (
      dash
    )
  return (
    <>
      <DataTable
        caption={say.groups}
        head={[words.dimension, ...groups.map(({ name, n }) => fill(say.groupHead, { name, n })), say.difference]}
        rows={[
          ...words.dimensions.map((name, at) => ({
            key: `${at}`,
            head: name,
            cells: [...groups.map(({ dimensions }) => gapText(dimensions[at]?.mean ?? null)), cell(difference?.dimensions[at])],
          })),
          { key: 'all', head: say.whole, cells: [...groups.map(({ overall }) => gapText(overall.mean)), cell(difference?.overall)] },
        ]}
      />
      {survey.otherGroups > 0 && <p>{fill(say.otherGroups, { n: survey.otherGroups })}</p>}
      <p class="soft">{say.notCause}</p>
    </>
  )
}
