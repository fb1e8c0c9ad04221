import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, stringify, type YAMLSeq } from 'yaml'

/**
 * Adds an entry to a list of a YAML file by inserting lines: every other line stays as its author wrote it,
 * comments, quotation marks and empty lines included.
 *
 * @param path keys and positions from the top to the list
 * @param after position of the entry it goes below; the last one unless said otherwise
 * @throws when there is no such list, or it is written in brackets: `insertEntry requires a block list at <path>`
 */
export function insertEntry(text: string, path: (string | number)[], entry: unknown, after?: number): string {
  const doc = parseDocument(text)
  const list = doc.getIn(path, true)
  if (!isSeq(list) || list.flow || list.items.length === 0) throw new Error(`insertEntry requires a block list at ${path.join('.')}`)
  const above = list.items[after ?? list.items.length - 1] as Node
  const dash = dashOf(text, list)
  const lines = stringify([entry], { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n')
  const end = endOfLine(text, endOf(above))
  return `${text.slice(0, end)}${lines.map((line) => (line === '' ? '' : `${dash}${line}`)).join('\n')}\n${text.slice(end)}`
}

/**
 * Adds an entry to a list at the top of a file: one that has entries, one that is empty, one that is not there yet.
 *
 * @example appendEntry('a: []\n', 'a', { id: 'x' }) // => 'a:\n  - id: x\n'
 */
export function appendEntry(text: string, key: string, entry: unknown): string {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const doc = parseDocument(ended)
  const pair = isMap(doc.contents)
    ? (doc.contents.items.find((item) => isScalar(item.key) && item.key.value === key) as Pair<Node, Node | null> | undefined)
    : undefined
  if (isSeq(pair?.value) && pair.value.items.length > 0) return insertEntry(ended, [key], entry)
  const block = stringify({ [key]: [entry] }, { lineWidth: 0, aliasDuplicateObjects: false })
  if (!pair) return `${ended}${block}`
  const from = pair.key.range?.[0] ?? 0
  return `${ended.slice(0, from)}${block.trimEnd()}${ended.slice(pair.value?.range?.[1] ?? from)}`
}

/** The indentation of a list's hyphens. */
function dashOf(text: string, list: YAMLSeq): string {
  const offset = (list.items[0] as Node).range?.[0] ?? 0
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^\s*/.exec(line)?.[0] ?? ''
}

/** Where the last value inside a node ends. */
function endOf(node: Node): number {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined
  if (isMap(node) && last) {
    const { key, value } = last as { key: Node; value: Node | null }
    return isScalar(value) && value.range && value.range[1] === value.range[0] ? (key.range?.[1] ?? 0) : value ? endOf(value) : (key.range?.[1] ?? 0)
  }
  if (isSeq(node) && last) return endOf(last as Node)
  return node.range?.[1] ?? 0
}

/** Start of the next line. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const next = text.indexOf('\n', offset)
  return next < 0 ? text.length : next + 1
}
