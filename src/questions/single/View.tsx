import { Options } from '@/questions/Options'
import type { Answer, Ask } from '@/questions/single/schema'
import type { TypeWords } from '@/questions/single/strings'
import type { ViewProps } from '@/questions/types'

/** Radios: the arrow keys choose, as everywhere. */
export default function View({ answer, readOnly, change, ...props }: ViewProps<Ask, Answer, TypeWords>) {
  return <Options {...props} type="radio" chosen={(id) => id === answer} locked={() => readOnly} pick={(id) => change(() => id)} />
}
