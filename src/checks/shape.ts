import type { z } from 'astro/zod'
import { atField } from '@/checks/findings'
import { didYouMean, listed, nearest, oneOf } from '@/checks/text'
import type { Finding, Path, YamlSource } from '@/checks/types'
import { inWords } from '@/checks/yaml'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/**
 * What a schema of `src/schemas` refuses in a file, as findings an author can act on: line, field, what was
 * expected, what was found, what to write instead.
 */
export function checkShape(schema: z.ZodType, yaml: YamlSource): Finding[] {
  if (yaml.broken) return []
  const result = schema.safeParse(yaml.raw)
  return result.success ? [] : result.error.issues.flatMap((issue) => toFindings(issue, schema, yaml))
}

function toFindings(issue: Issue, schema: Schema, yaml: YamlSource): Finding[] {
  const path = issue.path as Path
  const found = valueAt(yaml.raw, path)
  const here = schemaAt(schema, path, yaml.raw)
  const name = path.at(-1)
  const field = typeof name === 'number' ? entryName(name, found) : name === undefined ? 'the file' : `\`${name}\``

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, here, found, yaml))
  if (issue.code === 'invalid_union' && 'discriminator' in issue && issue.discriminator !== undefined) {
    const kind = String(issue.discriminator)
    const entry = path.at(-1) === kind ? path.slice(0, -1) : path
    return [unknownKind(kind, entry, schemaAt(schema, entry, yaml.raw), valueAt(yaml.raw, entry), yaml)]
  }

  const expected = describe(here) ?? 'something else'
  if (found === undefined || found === null) {
    return [
      atField('shape', yaml, path, {
        what: found === null ? `${field} is empty` : `${field} is missing`,
        expected,
        found: inWords(found),
        cure:
          found === null
            ? `Write a value after \`${String(name)}:\`, or take the line out if it may be left out.`
            : `Add \`${String(name)}:\` here, with ${expected}.`,
      }),
    ]
  }
  const words = refusal(issue, here, found, expected)
  return [atField('shape', yaml, path, { what: `${field} ${words.what}`, expected: words.expected, found: inWords(found), cure: words.cure })]
}

function entryName(index: number, entry: unknown): string {
  const id = (entry as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? `entry ${id}` : `entry ${index + 1}`
}

function unknownKey(key: string, path: Path, here: Schema | null, found: unknown, yaml: YamlSource): Finding {
  const known = here ? Object.keys(shapeOf(here, found) ?? {}) : []
  const near = nearest(key, known)
  const flow = /[^\w-]/.test(key)
  return atField('shape', yaml, [...path, key], {
    what: `unknown key \`${key}\`${near ? `; did you mean \`${near}\`?` : ''}`,
    expected: `only ${listed(known)}`,
    found: `\`${key}\``,
    cure: flow
      ? 'Write each language on a line of its own, in quotation marks: a comma in {…} cuts the text.'
      : near
        ? `Write \`${near}\` instead of \`${key}\`, or take it out.`
        : `Take \`${key}\` out; nothing reads it.`,
  })
}

function unknownKind(key: string, path: Path, here: Schema | null, found: unknown, yaml: YamlSource): Finding {
  const options = here ? discriminatorValues(here, key) : []
  const value = (found as Record<string, unknown> | null)?.[key]
  return atField('shape', yaml, [...path, key], {
    what: value === undefined ? `\`${key}\` is missing` : `no such ${key}: ${inWords(value)}`,
    expected: oneOf(options),
    found: inWords(value),
    cure: didYouMean(String(value ?? ''), options, `Write \`${key}:\` with ${oneOf(options)}.`),
  })
}

interface Refusal {
  what: string
  expected: string
  cure: string
}

function refusal(issue: Issue, here: Schema | null, found: unknown, expected: string): Refusal {
  switch (issue.code) {
    case 'invalid_type':
      return { what: 'has the wrong kind of value', expected, cure: cureForType(here, found, expected) }
    case 'invalid_value':
    case 'invalid_union':
      return { what: 'is none of the values it may have', expected, cure: didYouMean(String(found), valuesOf(here), `Write ${expected}.`) }
    case 'too_small':
    case 'too_big':
      return tooFew(issue, found)
    case 'invalid_format':
      return {
        what: 'is not written as it should be',
        expected: issue.format === 'regex' ? issue.message : `a valid ${issue.format}`,
        cure: `Write ${issue.format === 'regex' ? issue.message : `a valid ${issue.format}`}.`,
      }
    default:
      return { what: 'does not hold together', expected: issue.message, cure: `Change it so that it reads: ${issue.message}.` }
  }
}

function tooFew(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, found: unknown): Refusal {
  const small = issue.code === 'too_small'
  const limit = Number(small ? issue.minimum : issue.maximum)
  if (typeof found === 'string' && small && limit === 1)
    return { what: 'is empty', expected: 'some text', cure: 'Write the text, or take the field out if it may be left out.' }
  const unit = Array.isArray(found) ? ' entries' : typeof found === 'string' ? ' characters' : ''
  const expected = issue.exact ? `exactly ${limit}${unit}` : `${small ? 'at least' : 'at most'} ${limit}${unit}`
  const what = Array.isArray(found) || typeof found === 'string' ? (small ? 'is too short' : 'is too long') : small ? 'is too small' : 'is too large'
  return { what, expected, cure: `Make it ${expected}${typeof found === 'number' ? '' : `; it has ${(found as string | unknown[]).length}`}.` }
}

function cureForType(here: Schema | null, found: unknown, expected: string): string {
  const type = here ? def(bare(here)).type : ''
  if (type === 'string' && (found instanceof Date || typeof found !== 'object')) {
    return `Put it in quotation marks: '${found instanceof Date ? found.toISOString().slice(0, 10) : String(found)}'.`
  }
  if (type === 'number' && typeof found === 'string') return 'Write the bare number, without quotation marks or units.'
  if (type === 'array') return 'Write a list: one entry a line, each beginning with a hyphen.'
  if (type === 'object' && typeof found === 'string') {
    const keys = Object.keys(shapeOf(here as Schema, found) ?? {})
    return `Write ${listed(keys.map((key) => `\`${key}:\``))} on lines of their own below it.`
  }
  return `Write ${expected}.`
}

// What a schema says about itself. Zod keeps this under `_zod.def`, its documented interface for libraries.

interface Def {
  type: string
  shape?: Record<string, Schema>
  element?: Schema
  innerType?: Schema
  in?: Schema
  valueType?: Schema
  options?: Schema[]
  discriminator?: string
  values?: unknown[]
  entries?: Record<string, string>
}

const def = (schema: Schema) => schema._zod.def as unknown as Def

/** Without optional, default and the like. */
function bare(schema: Schema): Schema {
  const inner = def(schema).innerType ?? def(schema).in
  return inner ? bare(inner) : schema
}

/** The fields a group may have; for a question, those of its type. */
function shapeOf(schema: Schema, value: unknown): Record<string, Schema> | null {
  const inside = bare(schema)
  const { shape, options, discriminator } = def(inside)
  if (shape) return shape
  if (!options || !discriminator) return null
  const wanted = (value as Record<string, unknown> | null | undefined)?.[discriminator]
  const option = options.find((candidate) => literalsOf(shapeOf(candidate, value)?.[discriminator]).includes(wanted))
  return option ? shapeOf(option, value) : null
}

function literalsOf(schema: Schema | undefined): unknown[] {
  return schema ? (def(bare(schema)).values ?? []) : []
}

function discriminatorValues(schema: Schema, key: string): string[] {
  return (def(bare(schema)).options ?? []).flatMap((option) => literalsOf(shapeOf(option, null)?.[key])).map(String)
}

function schemaAt(schema: Schema, path: Path, value: unknown): Schema | null {
  let here: Schema | undefined = schema
  let inside = value
  for (const part of path) {
    if (!here) return null
    const { element, valueType } = def(bare(here))
    here = element ?? valueType ?? shapeOf(here, inside)?.[String(part)]
    inside = (inside as Record<string | number, unknown> | null | undefined)?.[part]
  }
  return here ?? null
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part], raw)
}

function valuesOf(schema: Schema | null): string[] {
  if (!schema) return []
  const { type, values, entries, options } = def(bare(schema))
  if (type === 'enum') return Object.values(entries ?? {})
  return [...(values ?? []).map(String), ...(options ?? []).flatMap(valuesOf)]
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  date: 'a date such as 2026-11-30',
  record: 'a group of fields',
}

/** What belongs here, in words: the kind, and what the schema says it is for. */
function describe(schema: Schema | null): string | null {
  if (!schema) return null
  const inside = bare(schema)
  const { type } = def(inside)
  const values = valuesOf(inside)
  const fields = type === 'object' ? Object.keys(shapeOf(inside, null) ?? {}) : []
  const kind = values.length > 0 ? oneOf(values) : type === 'object' ? `the fields ${listed(fields)}` : (kinds[type] ?? type)
  const note = (schema as z.ZodType).description ?? (inside as z.ZodType).description
  return note ? `${kind} (${note})` : kind
}
