import type { ConditionalExpression, Program } from 'estree'
import { SKIP, visit as visitCode } from 'estree-util-visit'
import type { Element, Root as HtmlRoot } from 'hast'
import type { Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/** `## 标题 [#no-complaints]`: the heading's id, the same in both languages. */
export const headingId = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/

/** Takes the id off a heading's text and puts it on the heading. */
export function headingIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1)
      if (last?.type !== 'text') return
      const match = headingId.exec(last.value)
      if (!match) return
      last.value = last.value.slice(0, match.index)
      Object.assign((heading.data ??= {}), { hProperties: { id: match[1] } })
    })
  }
}

/**
 * Underscores are blanks to fill in (`原话：____；改成：____`) and never emphasis: stars are. Markdown would make what stands between
 * two blanks bold and take the blanks away.
 */
export function blanks() {
  return (tree: Root, file: { value: unknown }) => {
    const source = String(file.value)
    visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
      if ((node.type !== 'emphasis' && node.type !== 'strong') || !parent || index === undefined) return
      const start = node.position?.start.offset ?? 0
      if (source[start] !== '_') return
      const mark: Text = { type: 'text', value: node.type === 'strong' ? '__' : '_' }
      parent.children.splice(index, 1, mark, ...(node.children as never[]), { ...mark })
      return index
    })
  }
}

/**
 * Wraps everything outside <Slide> in <ReaderOnly>, so that one lesson file has two faces: the reading page shows
 * both, a deck (`<Content deck />`) leaves <ReaderOnly> out and keeps the slides.
 */
export function readerOnly() {
  return (tree: Root) => {
    const children: RootContent[] = []
    let run: RootContent[] = []
    const close = () => {
      if (run.length > 0) children.push({ type: 'mdxJsxFlowElement', name: 'ReaderOnly', attributes: [], children: run } as unknown as RootContent)
      run = []
    }
    for (const node of tree.children) {
      const name = node.type === ('mdxJsxFlowElement' as string) ? (node as unknown as { name: string | null }).name : null
      if (name === 'Slide' || node.type === 'yaml' || node.type === ('mdxjsEsm' as string)) {
        close()
        children.push(node)
      } else run.push(node)
    }
    close()
    tree.children = children
  }
}

/**
 * Makes <ReaderOnly> a question of its own in the compiled lesson: `props.deck ? null : <ReaderOnly>`. A component that
 * gives its content no output would not do: Astro renders what is inside all the same, and takes the islands' start
 * script for sent.
 */
export function leaveReaderOut() {
  return (program: Program) => {
    visitCode(program, (node, key, index, ancestors) => {
      if (node.type !== 'CallExpression' || node.arguments[0]?.type !== 'Identifier' || node.arguments[0].name !== 'ReaderOnly') return
      const parent = ancestors.at(-1) as unknown as Record<string, unknown>
      const choice: ConditionalExpression = {
        type: 'ConditionalExpression',
        test: {
          type: 'MemberExpression',
          object: { type: 'Identifier', name: 'props' },
          property: { type: 'Identifier', name: 'deck' },
          computed: false,
          optional: false,
        },
        consequent: { type: 'Literal', value: null },
        alternate: node,
      }
      if (typeof index === 'number') (parent[key as string] as unknown[])[index] = choice
      else parent[key as string] = choice
      return SKIP
    })
  }
}

/**
 * A table of a lesson scrolls in a box of its own that keys can reach, and numbers are set to the right by a class: the
 * content policy allows no style attributes.
 */
export function tables() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (node, index, parent) => {
      // The empty corner of a table names nothing.
      if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td'
      const { align } = node.properties
      if (align) node.properties = { ...node.properties, align: undefined, className: align === 'right' ? ['num'] : [] }
      if (node.tagName !== 'table' || !parent || index === undefined || isBox(parent)) return
      const label = cells(node).join(', ')
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label },
        children: [node],
      }
    })
  }
}

function isBox(node: object): boolean {
  return 'properties' in node && (node as Element).properties.role === 'region'
}

/** The words of the first row. */
function cells(table: Element): string[] {
  const words: string[] = []
  visit(table, 'element', (node) => {
    if (node.tagName !== 'th') return
    let text = ''
    visit(node, 'text', (leaf) => {
      text += leaf.value
    })
    if (text.trim()) words.push(text.trim())
  })
  return words
}
