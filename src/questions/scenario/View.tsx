import { useLayoutEffect, useRef } from 'preact/hooks'
import { play } from '@/models/scenario'
import type { Answer, Ask } from '@/questions/scenario/schema'
import type { TypeWords } from '@/questions/scenario/strings'
import type { ViewProps } from '@/questions/types'
import { changes, Play } from '@/ui/play/Play'

/** The case so far, and what can be chosen now. */
export default function View({ ask, answer, words, locale, readOnly, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const now = useRef<HTMLParagraphElement>(null)
  const moved = useRef(false)

  // What comes next is read from its beginning.
  useLayoutEffect(() => {
    if (moved.current) now.current?.focus()
    moved.current = false
  }, [answer.length])

  function choose(id: string) {
    moved.current = true
    change((path) => {
      const next = play(ask.case, [...path, id])
      const step = next.steps.at(-1)
      if (step) say([step.choice.feedback, changes(step, words)].filter(Boolean).join(locale === 'zh' ? '' : ' '))
      return next.steps.map(({ choice }) => choice.id)
    })
  }

  return <Play of={ask.case} play={play(ask.case, answer)} words={words} now={now} choose={readOnly ? undefined : choose} />
}
