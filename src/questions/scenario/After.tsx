import { pathOf, play } from '@/models/scenario'
import type { Answer, Ask, Key } from '@/questions/scenario/schema'
import type { TypeWords } from '@/questions/scenario/strings'
import type { AfterProps } from '@/questions/types'
import { Path, ValueTable } from '@/ui/play/Path'

/** The path looked back on, each fork to be tried again, and how the values went. */
export default function After({ ask, answer, words, restart }: AfterProps<Ask, Key, Answer, TypeWords>) {
  const way = play(ask.case, answer)
  return (
    <>
      <h4>{words.path}</h4>
      <Path play={way} words={words} replay={(fork) => restart(pathOf(way).slice(0, fork))} />
      <ValueTable of={ask.case} play={way} words={words} />
    </>
  )
}
