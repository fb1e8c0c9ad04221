import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { headingId } from '@/build/lesson-markdown'
import { atLine } from '@/checks/findings'
import type { Component, Finding, Heading, MdxNode, PropValue } from '@/checks/types'

// The same plugins, in the same order, as the build uses.
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze()

/** The frontmatter of a lesson and its body; the body keeps its line numbers and offsets, for what stands above is blank. */
export interface Split {
  frontmatter: string | null
  body: string
}

/** Takes the frontmatter off. `frontmatter` is null when the file does not begin with `---`. */
export function splitFrontmatter(text: string): Split {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?=\r?\n|$)/m.exec(text)
  if (!match || match.index > 0) return { frontmatter: null, body: text }
  const blank = match[0].replace(/[^\r\n]/g, ' ')
  return { frontmatter: match[1] ?? '', body: blank + text.slice(match[0].length) }
}

/** Parses a body as the build does. A syntax error becomes a finding, and there is no tree. */
export function parseMdx(body: string, file: string): { tree: Root | null; findings: Finding[] } {
  try {
    const tree = processor.parse(body) as Root
    unravel(tree)
    return { tree, findings: [] }
  } catch (error) {
    const { line, place, reason, message } = error as { line?: number; place?: { line?: number; start?: { line?: number } }; reason?: string; message: string }
    const why = (reason ?? message).split('\n')[0] ?? ''
    return {
      tree: null,
      findings: [
        atLine('mdx', file, line ?? place?.line ?? place?.start?.line, {
          what: 'the lesson does not parse from here on',
          expected: 'Markdown and the tags of a lesson, each opened and closed',
          found: why.replace(/\s+/g, ' '),
          cure: cureFor(why),
        }),
      ],
    }
  }
}

function cureFor(reason: string): string {
  if (/clos/i.test(reason) && /tag/i.test(reason))
    return 'Close the tag that is named, on a line of its own with a blank line before it; a tag may not end inside another.'
  if (/expression|acorn/i.test(reason))
    return 'Braces are special: write the words without { }, and a heading id as [#id]. Numbers in props are fine: minutes={4}.'
  if (/before name|in name|character `/i.test(reason)) return 'A < in text starts a tag: write “less than”, or &lt;.'
  return 'Compare with a lesson that works; check quotation marks and > of the tags on this line and above.'
}

/** A paragraph of nothing but tags is those tags: MDX does this before any plugin runs, so positions in the page follow from it. */
function unravel(tree: Root): void {
  visit(tree as unknown as { type: string; children: MdxNode[] }, 'paragraph', (node, index, parent) => {
    const { children = [] } = node as unknown as MdxNode
    const isTag = (child: MdxNode) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression'
    const isBlank = (child: MdxNode) => child.type === 'text' && (child.value ?? '').trim() === ''
    if (!parent || index === undefined || !children.some(isTag) || !children.every((child) => isTag(child) || isBlank(child))) return
    const flow = children.filter(isTag)
    for (const child of flow) child.type = child.type.replace('Text', 'Flow')
    ;(parent as unknown as MdxNode).children?.splice(index, 1, ...flow)
    return index
  })
}

const sentenceTypes = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])
const isElement = (node: MdxNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** All tags and headings of a lesson, in the order of the text. */
export function outline(tree: Root, text: string): { components: Component[]; headings: Heading[] } {
  const components: Component[] = []
  const headings: Heading[] = []

  const walk = (node: MdxNode, within: Component[], inSentence: boolean, parent: MdxNode | null) => {
    let inside = within
    if (isElement(node)) {
      const component = toComponent(node, within, inSentence, parent, text)
      components.push(component)
      inside = [...within, component]
    }
    if (node.type === 'heading') headings.push(toHeading(node, within))
    for (const child of node.children ?? []) walk(child, inside, inSentence || sentenceTypes.has(node.type), node)
  }
  walk(tree as unknown as MdxNode, [], false, null)
  return { components, headings }
}

function toComponent(node: MdxNode, within: Component[], inSentence: boolean, parent: MdxNode | null, text: string): Component {
  const attributes = (node as { attributes?: { type: string; name?: string; value?: string | null | { value: string } }[] }).attributes ?? []
  const named = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name !== undefined)
  const props = Object.fromEntries(named.map(({ name, value }) => [name ?? '', toValue(value)]))
  const outer = within.find((component) => component.name === 'Slide')
  const isSlide = node.name === 'Slide'
  const slide = outer ? outer.slide : isSlide && typeof props['id'] === 'string' ? props['id'] : null
  return {
    name: node.name ?? '',
    line: node.position?.start.line ?? 1,
    props,
    written: Object.fromEntries(named.map((attribute) => [attribute.name ?? '', writtenOf(attribute as { position?: MdxNode['position'] }, text)])),
    spread: attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute'),
    within: within.map((component) => component.name),
    inSentence,
    atTop: parent?.type === 'root',
    alone: node.type === 'mdxJsxFlowElement' && parent?.type !== 'listItem',
    filled: (node.children ?? []).length > 0,
    slide,
    deckOnly: (outer?.props ?? (isSlide ? props : {}))['only'] === 'deck',
    node,
  }
}

function writtenOf(attribute: { position?: MdxNode['position'] }, text: string): string {
  const { start, end } = attribute.position ?? {}
  return text.slice(start?.offset ?? 0, end?.offset ?? 0)
}

function toValue(value: string | null | undefined | { value: string }): PropValue {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value
  return /^-?\d+(\.\d+)?$/.test(value.value.trim()) ? Number(value.value) : { expression: value.value }
}

function toHeading(node: MdxNode, within: Component[]): Heading {
  const last = node.children?.at(-1)
  const match = last?.type === 'text' ? headingId.exec(last.value ?? '') : null
  const text = textOf(node)
  return {
    depth: node.depth ?? 1,
    text: match ? text.slice(0, text.length - match[0].length).trim() : text.trim(),
    id: match?.[1] ?? null,
    line: node.position?.start.line ?? 1,
    within: within.map((component) => component.name),
  }
}

/** The words of a node and of all that stands in it; `skip` leaves some out. */
export function textOf(node: MdxNode, skip: (node: MdxNode) => boolean = () => false): string {
  if (skip(node)) return ''
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value ?? ''
  if (node.type === 'break') return '\n'
  return (node.children ?? []).map((child) => textOf(child, skip)).join('')
}
