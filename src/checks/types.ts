import type { Root } from 'mdast'
import type { Locale } from '@/i18n/locale'
import type { Concept, Misconception } from '@/schemas/concepts'
import type { Instrument } from '@/schemas/instrument'
import type { Question } from '@/schemas/questions'
import type { ScenarioFile } from '@/schemas/scenario'
import type { Source } from '@/schemas/sources'

/** An error stops the build; a warning is printed; info is a number to keep an eye on. */
export type Severity = 'error' | 'warning' | 'info'

/** One mistake of an author: where it is, and what to do about it. */
export interface Finding {
  /** Name of the rule: its file in `src/checks/rules`, or `yaml`, `mdx`, `shape` for what did not read. */
  rule: string
  severity: Severity
  /** Relative to the project, forward slashes. */
  file: string
  /** From 1, where known. */
  line?: number
  /** Path of the field, such as `questions[3].options[1].why`. */
  field?: string
  /** The mistake in a few words. */
  what: string
  expected: string
  found: string
  /** What to do, a sentence. */
  cure: string
}

/** Looks at a course that has been read and says what is wrong. Pure: no disk, no clock. */
export type Rule = (course: CourseSource) => Finding[]

/** Path relative to the project (`content/course.yaml`) -> text of the file. */
export type FileMap = Record<string, string>

/** A place in a YAML file: keys and list positions from the top. */
export type Path = (string | number)[]

/** What lessons may name that is not content: it is code. */
export interface Known {
  /** Ids `<Figure>` takes. */
  figures: readonly string[]
  /** Ids `<Tool>` takes. */
  tools: readonly string[]
  /** Where the site lives, if known: links to it are written with `<Ref>`. */
  site?: string
}

/** A string of a YAML file. */
export interface YamlText {
  path: Path
  line: number
  value: string
  /** A remark after the value on its line; `# 1` in unquoted text ends up here, cut off. */
  remark: string | null
  /** It stands in `{…}`. */
  inFlowMap: boolean
}

/** A YAML file, or the frontmatter of a lesson, with its positions. */
export interface YamlSource {
  file: string
  /** Plain data; undefined when the file is broken. */
  raw: unknown
  /** It did not read: rules stay silent about what they cannot know. */
  broken: boolean
  /** Line of a field; of what stands round it when the field is missing. */
  lineAt(path: Path): number
  texts: YamlText[]
}

/** One entry of a list in a YAML file. */
export interface Entry<T> {
  /** As written, valid or not; empty when missing. */
  id: string
  /** Null when the entry breaks the schema: that has been reported. */
  data: T | null
  path: Path
  yaml: YamlSource
}

export interface CourseLesson {
  id: string
  module: string
  /** `module/lesson`. */
  scope: string
  /** Minutes to teach; null when missing or not a number. */
  teach: number | null
  path: Path
}

export interface CourseModule {
  id: string
  path: Path
  lessons: CourseLesson[]
}

export interface CourseFile {
  yaml: YamlSource
  modules: CourseModule[]
  moved: { from: string; to: string; path: Path }[]
}

/** `content/questions/<module>/<lesson>.yaml`. */
export interface Bank {
  yaml: YamlSource
  scope: string
  questions: Entry<Question>[]
}

export interface ConceptsFile {
  yaml: YamlSource
  module: string
  concepts: Entry<Concept>[]
  misconceptions: Entry<Misconception>[]
}

export interface InstrumentFile {
  yaml: YamlSource
  id: string
  data: Instrument | null
}

/** `content/scenarios/<id>.yaml`. */
export interface ScenarioSource {
  yaml: YamlSource
  id: string
  data: ScenarioFile | null
}

/** A heading of a lesson. `id` is null when it carries none that can be used. */
export interface Heading {
  depth: number
  text: string
  id: string | null
  line: number
  /** Names of the components round it, outermost first. */
  within: string[]
}

/** The value of a prop: text, number, a bare name (true), or an expression nobody may write. */
export type PropValue = string | number | true | { expression: string }

/** `<Name prop="…">` in a lesson. */
export interface Component {
  /** Empty for `<>`. */
  name: string
  line: number
  props: Record<string, PropValue>
  /** Props as they are spelled out, for messages and for the quotes. */
  written: Record<string, string>
  /** It spreads an object: `{...props}`. */
  spread: boolean
  /** Names of the components round it, outermost first. */
  within: string[]
  /** Runs within a sentence, a heading or a table cell. */
  inSentence: boolean
  /** Direct child of the lesson, in no list and no quotation. */
  atTop: boolean
  /** Nothing but tags in its paragraph, and not in a list item. */
  alone: boolean
  /** Has text or components inside. */
  filled: boolean
  /** Id of the slide it stands in, itself included; null outside slides. */
  slide: string | null
  /** Seen by the room alone: inside `<Slide only="deck">`. */
  deckOnly: boolean
  node: MdxNode
}

/** As much of an mdast node as the checks look at. */
export interface MdxNode {
  type: string
  name?: string | null
  value?: string
  url?: string
  depth?: number
  children?: MdxNode[]
  position?: { start: { line: number; offset?: number }; end: { line: number; offset?: number } }
}

/** `content/lessons/<locale>/<module>/<lesson>.mdx`. */
export interface LessonFile {
  file: string
  locale: Locale
  /** `module/lesson`. */
  scope: string
  front: YamlSource
  /** Frontmatter as far as it could be understood. */
  meta: { goals: string[]; concepts: string[]; revision: number | null; translates: number | null; status: string }
  /** Null when the MDX did not parse. */
  tree: Root | null
  headings: Heading[]
  components: Component[]
  /** The whole file, so that offsets of nodes point into it. */
  text: string
}

/** Everything in `content/`, read once, with what could not be read as findings. */
export interface CourseSource {
  files: FileMap
  known: Known
  course: CourseFile | null
  sources: { yaml: YamlSource; sources: Entry<Source>[] } | null
  concepts: ConceptsFile[]
  banks: Bank[]
  instruments: InstrumentFile[]
  scenarios: ScenarioSource[]
  lessons: LessonFile[]
  /** What went wrong while reading. */
  findings: Finding[]
  /** Files nothing reads. */
  stray: string[]
}
