import type { z } from 'astro/zod'
import { Document, isScalar, stringify, visit } from 'yaml'
import { toRewrite } from '@/checks/scaffold'
import type { Locale } from '@/i18n/locale'
import type { question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** What a lesson is made of when it begins: its place, its minutes, what it teaches. */
export interface LessonStart {
  module: string
  lesson: string
  title: Bilingual
  /** Minutes to read, 8 to 18. */
  read: number
  /** Minutes to teach, 30 to 45. */
  teach: number
  /** At least one; the term is what the text calls it. */
  concepts: { id: string; term: Bilingual }[]
  /** Two misconceptions for the wrong answers. */
  misconceptions: [string, string]
}

const words = (zh: string, en: string): Bilingual => ({ zh: `${toRewrite.zh}${zh}`, en: `${toRewrite.en} ${en}` })

/** Ids of the checks that stand in the text, the last on a slide; the bank has three more. */
const checkIds = ['question-1', 'question-2', 'question-3', 'question-4', 'question-5', 'question-6', 'question-7', 'question-8'] as const

/** A lesson that keeps every rule and says at each place what to write there; a draft in both languages. */
export function lessonText(locale: Locale, start: LessonStart): string {
  const say = (zh: string, en: string) => words(zh, en)[locale]
  const [first, ...others] = start.concepts
  const term = (concept: LessonStart['concepts'][number] | undefined) => `<Term id="${concept?.id}">${concept?.term[locale]}</Term>`
  const others$ = others
    .map((concept) => `${say('第一次用到一个概念时，给它打上标记：', 'Mark a concept where it is first used: ')}${term(concept)}\n\n`)
    .join('')
  const check = (index: number) => `<Check id="${checkIds[index]}" />`
  const slide = (id: string, layout: string, title: string, inside: string, only = '') =>
    `<Slide id="${id}" layout="${layout}"${only} title="${title}" minutes={${minutesOf(id, start.teach)}}>\n\n${inside}\n\n</Slide>`
  const notes = (zh: string, en: string) => `<Notes>\n<Say>${say(zh, en)}</Say>\n</Notes>`
  const onlyDeck = ' only="deck"'

  return `---
summary: ${stringify(say('用一句话说出这一课讲什么。', 'Say in one sentence what this lesson is about.')).trim()}
goals:
  - ${say('学员学完能做的第一件事', 'the first thing a learner can do afterwards')}
  - ${say('学员学完能做的第二件事', 'the second thing a learner can do afterwards')}
concepts: [${start.concepts.map((concept) => concept.id).join(', ')}]
${locale === 'zh' ? 'revision' : 'translates'}: 1
status: draft
---

<Opening>

${say('从一个场面、一个问题或一个数字写起，让读者想知道下文。', 'Begin with a scene, a question or a number that makes the reader want to know.')}

</Opening>

${slide('opening-question', 'title', say('开场的问题', 'The opening question'), `- ${say('把开头的场面变成一个问题', 'Turn the scene into a question')}\n\n${notes('说开场白，再让大家举手。', 'Set the scene, then ask for a show of hands.')}`, onlyDeck)}

## ${say('第一个想法', 'The first idea')} [#first-idea]

${say('说清这个概念是什么：', 'Say plainly what this concept is: ')}${term(first)}${locale === 'zh' ? '。' : '.'}

${others$}${check(0)}

${check(1)}

${slide('first-idea-figure', 'content', say('第一个想法', 'The first idea'), `- ${say('一行话，不超过七行', 'One line; seven lines at most')}\n\n${notes('说出图或列表想让大家看到什么。', 'Say what the figure or the list is meant to show.')}`)}

## ${say('一个例子', 'A worked example')} [#worked-example]

<Case kind="invented" title="${say('谁，在哪里', 'Who, and where')}">

${say('讲一个例子，说明它是发表过的、流传的，还是为教学虚构的。', 'Tell an example, and say whether it was published, is an anecdote, or is invented for teaching.')}

</Case>

${check(2)}

${check(3)}

${slide('steps', 'content', say('一步一步来', 'Step by step'), `<Steps>\n\n- ${say('第一步', 'The first step')}\n- ${say('第二步', 'The second step')}\n\n</Steps>\n\n${notes('一步一步亮出来。', 'Show one step at a time.')}`, onlyDeck)}

## ${say('它不是什么', 'What it is not')} [#what-it-is-not]

${say('说清最常见的误解，和它在哪里不管用。', 'Name the usual misunderstanding, and where the idea fails.')}

${check(4)}

${check(5)}

${slide('question-for-the-room', 'quiz', say('举手表决', 'Show of hands'), `${check(6)}\n\n<Answer>${say('答案，和投票之后要说的话。', 'The answer, and what to say after the vote.')}</Answer>\n\n${notes('先各自举手，再两人讨论，再举一次。', 'Vote alone, talk in pairs, vote again.')}`)}

## ${say('动手做', 'Do it')} [#do-it]

${slide('activity', 'activity', say('动手做', 'Do it'), `${say('让每个人做出一样东西：一张表、一句话、一个数字。', 'Have everyone make something: a table, a sentence, a number.')}\n\n<Notes>\n<Do>${say('说清分组、时间和要交出什么。', 'Say how to group, how long it takes and what to bring back.')}</Do>\n</Notes>`)}

${check(7)}

${slide('tomorrow-slide', 'content', say('明天先做一件事', 'One thing for tomorrow'), `- ${say('每个人选一件事', 'Everyone chooses one thing')}\n\n${notes('请两个人说出口。', 'Ask two people to say theirs aloud.')}`, onlyDeck)}

<Tomorrow>

- **${locale === 'zh' ? '一线' : 'Front line'}**${locale === 'zh' ? '：' : ': '}${say('明天就能做的一件事。', 'one thing to do tomorrow.')}
- **${locale === 'zh' ? '班组长' : 'Team lead'}**${locale === 'zh' ? '：' : ': '}${say('例会上能做的一件事。', 'one thing to do at the next meeting.')}

</Tomorrow>

<InShort>

- ${say('第一行：是什么。', 'Line one: what it is.')}
- ${say('第二行：怎么算，怎么看。', 'Line two: how to tell.')}
- ${say('第三行：不是什么。', 'Line three: what it is not.')}
- ${say('第四行：先做什么。', 'Line four: what to do first.')}

</InShort>
`
}

const slideIds = ['opening-question', 'first-idea-figure', 'steps', 'question-for-the-room', 'activity', 'tomorrow-slide']

/** The teaching time shared out evenly; the activity gets what is left over. */
function minutesOf(id: string, teach: number): number {
  const share = Math.floor(teach / slideIds.length)
  return id === 'activity' ? teach - share * (slideIds.length - 1) : share
}

type Authored = z.input<typeof question>
type Single = Extract<Authored, { type: 'single' }>

/** Eleven questions of all five types that keep every rule; each says what to write in its place. */
export function bankText(start: LessonStart): string {
  const [mixedUp, halfRight] = start.misconceptions
  const base = <Type extends Authored['type']>(number: number, type: Type) => ({
    id: `question-${number}`,
    type,
    rev: 1,
    concepts: start.concepts.map((concept) => concept.id),
    goals: [(number % 2) + 1],
    difficulty: (((number - 1) % 3) + 1) as 1 | 2 | 3,
  })
  const after = {
    explain: words('用一到三句话说清正确答案为什么对。', 'Say in one to three sentences why the right answer is right.'),
    hints: [words('提醒一个角度，不说出答案。', 'Point to an angle without giving the answer away.')],
  }
  const right = { correct: true, text: words('说得通的那一种', 'the one that holds'), why: words('说清它为什么对。', 'Say why it is right.') }
  const wrong = [
    {
      text: words('听起来有道理、其实弄反了的说法', 'one that sounds plausible but has it the wrong way round'),
      why: words('说清它反在哪里。', 'Say what it has the wrong way round.'),
      misconception: mixedUp,
    },
    {
      text: words('只对了一半的说法，漏了最要紧的条件', 'one that is half right and leaves out what matters most'),
      why: words('说清它漏了什么。', 'Say what it leaves out.'),
      misconception: halfRight,
    },
    {
      text: words('另一种常见的误会，许多人会这样想', 'another common mistake, one that many people make'),
      why: words('说清错在哪一步。', 'Say at which step it goes wrong.'),
      misconception: mixedUp,
    },
  ]
  const options = (place: number): Single['options'] => {
    const list = [...wrong.slice(0, place), right, ...wrong.slice(place)]
    return list.map((option, index) => ({ id: 'abcd'[index] ?? '', ...option }))
  }
  const single = (number: number, place: number, prompt: Bilingual): Authored => ({ ...base(number, 'single'), prompt, ...after, options: options(place) })
  const multi = (number: number, prompt: Bilingual): Authored => ({
    ...base(number, 'multi'),
    prompt,
    ...after,
    choose: 2,
    options: [wrong[0], right, wrong[1], right].map((option, index) => ({ id: 'abcd'[index] ?? '', ...(option ?? right) })),
  })
  const numeric = (number: number, prompt: Bilingual): Authored => ({
    ...base(number, 'numeric'),
    prompt,
    ...after,
    decimals: 1,
    answer: { value: -1.5, tolerance: 0.05, why: words('说清这个数说明什么。', 'Say what the number means.') },
    wrong: [
      { value: 1.5, tolerance: 0.05, misconception: mixedUp, why: words('减反了：说清顺序。', 'The sign is turned round: say which comes first.') },
      { value: -15, tolerance: 0.5, misconception: halfRight, why: words('小数点错了一位：说清单位。', 'A decimal place is off: say which unit is meant.') },
    ],
    otherwise: words('提醒从哪一步重新算。', 'Say from which step to start again.'),
  })

  const list: Authored[] = [
    single(1, 1, words('给一个新的情境，问哪一种说法对。', 'Give a new situation and ask which statement holds.')),
    multi(2, words('给一份清单，问哪两条属于这个概念。', 'Give a list and ask which two belong to the concept.')),
    single(3, 3, words('给一段对话，问下一句怎么说。', 'Give a dialogue and ask what to say next.')),
    numeric(4, words('给两个数，请学员算出第三个。', 'Give two numbers and ask for the third.')),
    single(5, 0, words('给一个常见的误会，问它错在哪里。', 'Give a common mistake and ask where it goes wrong.')),
    {
      ...base(6, 'order'),
      prompt: words('给四个步骤，请学员排好顺序。', 'Give four steps to be put in order.'),
      ...after,
      misconception: mixedUp,
      items: ['one', 'two', 'three', 'four'].map((id, index) => ({
        id,
        text: words(`第${'一二三四'[index]}步`, `step ${id}`),
        why: words('说清它为什么在这个位置。', 'Say why it stands here.'),
      })),
      start: ['three', 'one', 'four', 'two'],
    },
    single(7, 2, words('给两种做法，问先做哪一种。', 'Give two courses of action and ask which comes first.')),
    {
      ...base(8, 'classify'),
      prompt: words('给几件事，请学员分成两类。', 'Give some cases to be sorted into two kinds.'),
      ...after,
      buckets: [
        { id: 'first-kind', text: words('第一类', 'the first kind') },
        { id: 'second-kind', text: words('第二类', 'the second kind') },
      ],
      cards: ['first-kind', 'second-kind', 'first-kind', 'second-kind', 'none'].map((bucket, index) => ({
        id: `card-${index + 1}`,
        text: words(`第${'一二三四五'[index]}件事`, `case ${index + 1}`),
        bucket,
        why: words('说清它为什么属于这一类。', 'Say why it belongs there.'),
        misconception: halfRight,
      })),
    },
    single(9, 1, words('给一张小表，问从中能得出什么。', 'Give a small table and ask what follows from it.')),
    multi(10, words('给一个场面，问哪两处出了问题。', 'Give a scene and ask which two things went wrong.')),
    numeric(11, words('换一个行业，再算一次。', 'Take another business and calculate again.')),
  ]
  return toYaml({ questions: list })
}

/** YAML as authors write it here: block style, ids and numbers in one line, each text spelled out. */
export function toYaml(data: unknown): string {
  const doc = new Document(data, { aliasDuplicateObjects: false })
  visit(doc, {
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item))
    },
  })
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** A concept of the lesson's own, to be defined. */
export function conceptStub(id: string): { id: string; term: Bilingual; definition: Bilingual } {
  return { id, term: words(id, id), definition: words('用一两句话给它下定义。', 'Define it in one or two sentences.') }
}

/** What stands behind the wrong answers of a new lesson, to be worded. */
export function misconceptionStub(id: string, concept: string): { id: string; concept: string } & Bilingual {
  return { id, concept, ...words('用一句话写出学员的误解。', 'Put the mistaken belief into one sentence.') }
}
