import { fill } from '@/i18n/fill'
import { fixed } from '@/models/numbers'
import { Method as Open } from '@/tools/desk/Method'
import type { PanelProps } from './View.tsx'

/** The rules in words, the reader's own numbers in them, what to beware of, and where it comes from. */
export function Method({ summary, wording, words, compact }: PanelProps) {
  const { gaps, sources } = wording
  const own = wording.words.method
  const { roles } = summary
  return (
    <Open compact={compact} words={words.method} steps={own.steps} caveats={own.caveat} sources={sources}>
      {summary.gaps.some(({ mean }) => mean !== null) && <p>{own.own}</p>}
      <ul>
        {summary.gaps.map(({ n, mean }, gap) => {
          if (mean === null) return null
          const [m, f] = [roles?.manager.gaps[gap], roles?.front.gaps[gap]]
          // Only where everybody with a score has a role do the two groups add up to the whole.
          const whole = roles && m != null && f != null && roles.manager.n + roles.front.n === n
          const values = { gap: gaps[gap]?.name ?? '', n, score: fixed(mean, 2) }
          return (
            <li key={gaps[gap]?.name} class="tool-formula">
              {whole
                ? fill(own.scoreRoles, { ...values, m: roles.manager.n, manager: fixed(m, 2), f: roles.front.n, front: fixed(f, 2) })
                : fill(own.score, values)}
            </li>
          )
        })}
      </ul>
    </Open>
  )
}
