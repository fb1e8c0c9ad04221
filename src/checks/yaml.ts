import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml'
import { atLine } from '@/checks/findings'
import { short } from '@/checks/text'
import type { Finding, Path, YamlSource, YamlText } from '@/checks/types'

/**
 * Reads YAML and keeps where everything stands. Syntax errors and keys written twice become findings; after a syntax
 * error `broken` is true and `raw` undefined, so that nothing is said about what could not be read.
 *
 * @param skipped lines above the YAML in its file (frontmatter starts below the `---`)
 */
export function readYaml(text: string, file: string, skipped = 0): { yaml: YamlSource; findings: Finding[] } {
  const counter = new LineCounter()
  // The build's reader (js-yaml) makes dates of what looks like one: a title 2026-11-23 must be quoted.
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: ['timestamp'] })
  const lineOf = (offset: number) => counter.linePos(offset).line + skipped
  const findings = doc.errors.map((error) => {
    const twice = error.code === 'DUPLICATE_KEY'
    const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? ''
    return atLine('yaml', file, lineOf(Math.min(error.pos[0], text.length)), {
      what: twice ? `the key \`${key}\` stands twice` : 'this is not YAML',
      expected: twice ? 'each key once among its neighbours' : 'well-formed YAML',
      found: twice ? `a second \`${key}:\`` : error.message,
      cure: twice
        ? 'Take one of the two out; YAML would keep only one.'
        : (syntaxCures[error.code] ?? 'Compare the indentation with the entry above; quote text that holds a colon and a space.'),
    })
  })
  const broken = doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')
  const yaml: YamlSource = {
    file,
    raw: broken ? undefined : toPlain(doc),
    broken,
    lineAt: (path) => lineOf(offsetAt(doc, path)),
    texts: broken ? [] : textsOf(doc, lineOf),
  }
  return { yaml, findings }
}

const syntaxCures: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces, two a level.',
  BAD_INDENT: 'Indent by two spaces a level, in line with the neighbours.',
  MISSING_CHAR: 'Close the quotation mark or bracket that was opened.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks: it holds a colon and a space.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon after the key, and its value on the same line or indented below.',
  BAD_ALIAS: 'Put the text in quotation marks: it begins with * or &.',
  BAD_SCALAR_START: 'Put the text in quotation marks: it begins with a character that means something to YAML.',
  UNEXPECTED_TOKEN: 'Put the text in quotation marks if it holds special characters, or take out what is too much.',
}

function toPlain(doc: Document): unknown {
  try {
    return doc.toJS()
  } catch {
    return undefined
  }
}

/** Offset of the node at a path, or of the nearest thing round it. */
function offsetAt(doc: Document, path: Path): number {
  let node = doc.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(doc) ?? null
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part)
      const start = (pair?.key as Scalar | undefined)?.range?.[0]
      if (!pair || start === undefined) return offset
      offset = start
      node = pair.value as Node | null
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as Node | undefined
      if (item?.range == null) return offset
      offset = item.range[0]
      node = item
    } else return offset
  }
  return offset
}

function textsOf(doc: Document, lineOf: (offset: number) => number): YamlText[] {
  const texts: YamlText[] = []
  visit(doc, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return
      texts.push({
        path: pathOf([...ancestors, node] as unknown[]),
        line: lineOf(node.range?.[0] ?? 0),
        value: node.value,
        remark: node.type === 'PLAIN' ? (node.comment ?? null) : null,
        inFlowMap: ancestors.some((ancestor) => isCollection(ancestor) && isMap(ancestor) && ancestor.flow === true),
      })
    },
  })
  return texts
}

function pathOf(chain: unknown[]): Path {
  const path: Path = []
  chain.forEach((node, index) => {
    const inner = chain[index + 1]
    if (isSeq(node)) path.push(node.items.indexOf(inner))
    else if (isMap(node)) {
      const key = (inner as { key?: unknown }).key
      path.push(isScalar(key) ? String(key.value) : '?')
    }
  })
  return path
}

/** Plain data for a message: text in quotes, lists and groups in a few words. @example inWords(['a', 'b']) // => 'a list of 2' */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'an empty value'
  if (typeof value === 'string') return `"${short(value)}"`
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`
  if (Array.isArray(value)) {
    const ids = value.map((item) => (item as { id?: unknown } | null)?.id ?? item).filter((item) => typeof item === 'string' || typeof item === 'number')
    return ids.length === value.length && value.length > 0 && value.length <= 12
      ? `a list of ${value.length}: ${short(ids.join(', '))}`
      : `a list of ${value.length}`
  }
  if (typeof value === 'object') return `a group of fields: ${short(Object.keys(value).join(', '))}`
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${String(value)}`
}
