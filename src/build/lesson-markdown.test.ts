import { toString as plain } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { blanks } from '@/build/lesson-markdown'

async function read(text: string) {
  const processor = unified().use(remarkParse).use(blanks)
  const tree = await processor.run(processor.parse(text), { value: text } as never)
  const bold: string[] = []
  visit(tree as never, ['strong', 'emphasis'], (node) => {
    bold.push(plain(node))
  })
  return { text: plain(tree), bold }
}

it.each(['改成：____；没做到，就____。', 'One who left: ____; the reason: ____.', '____，____位，每位____元', '“____”和“__”'])(
  'blanks to fill in stay as they are: %s',
  async (text) => {
    expect(await read(text)).toEqual({ text, bold: [] })
  },
)

it('stars make emphasis, also beside a blank', async () => {
  expect(await read('先补____，**再**补____。')).toEqual({ text: '先补____，再补____。', bold: ['再'] })
})
