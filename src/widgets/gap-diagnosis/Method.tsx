import { fill } from '@/i18n/fill'
import { fixed } from '@/models/numbers'
import { Heading } from './Results.tsx'
import type { PanelProps } from './View.tsx'

/** The rules in words, the reader's own numbers in them, what to beware of, and where it comes from. */
export function Method({ summary, wording, compact }: PanelProps) {
  const { words, gaps, sources } = wording
  const own = words.method
  const { roles } = summary
  return (
    <>
      <ol>
        {own.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {summary.gaps.some(({ mean }) => mean !== null) && <p>{own.own}</p>}
      <ul>
        {summary.gaps.map(({ n, mean }, gap) => {
          if (mean === null) return null
          const [m, f] = [roles?.manager.gaps[gap], roles?.front.gaps[gap]]
          // Only where everybody with a score has a role do the two groups add up to the whole.
          const whole = roles && m != null && f != null && roles.manager.n + roles.front.n === n
          const values = { gap: gaps[gap]?.name ?? '', n, score: fixed(mean, 2) }
          return (
            <li key={gaps[gap]?.name} class="gd-formula">
              {whole
                ? fill(own.scoreRoles, { ...values, m: roles.manager.n, manager: fixed(m, 2), f: roles.front.n, front: fixed(f, 2) })
                : fill(own.score, values)}
            </li>
          )
        })}
      </ul>
      <Heading compact={compact}>{own.caveats}</Heading>
      <ul>
        {own.caveat.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Heading compact={compact}>{own.sources}</Heading>
      <ul lang="en" class="soft">
        {sources.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
