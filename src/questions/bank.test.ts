import { describe, expect, it } from 'vitest'
import { fill } from '@/i18n/fill'
import { toAsk } from '@/questions/authored'
import { answerInWords, bankOf } from '@/questions/bank'
import { examples, misconceptions } from '@/questions/examples'
import { scoringOf } from '@/questions/scoring'
import { wordsFor } from '@/questions/words'
import { question } from '@/schemas/questions'

const all = Object.values(examples).flatMap((of) => Object.values(of))

describe('the bank file of a lesson', () => {
  it('holds the key of each question under the id its ask has, misconceptions in words', () => {
    const bank = bankOf([examples.single['plain']!], 'gaps/gap-5', 'zh', misconceptions)
    expect(bank).toEqual({
      'gaps/gap-5/single-plain': {
        correct: 'b',
        explain: '差距等于感知减期望：5.1 − 6.4 = −1.3。',
        hints: ['先想想：顾客得到的比他等着的多，还是少？', '从得到的里面减去等着的。'],
        sources: ['example-source'],
        feedback: {
          a: { why: '方向反了，你算的是期望减感知。', misconception: 'example-flipped', mistake: '把方向算反了' },
          b: { why: '感知减期望，负数是欠着顾客的。' },
          c: { why: '平均值说的是高低，不是距离。', misconception: 'example-mean', mistake: '把平均当成了答案' },
        },
      },
    })
  })

  it('says what stands behind a wrong order once for the whole question', () => {
    const bank = bankOf([examples.order['plain']!], 'm/l', 'en', misconceptions)
    expect(bank['m/l/order-plain']).toMatchObject({ misconception: 'example-steps', mistake: 'acts before finding out' })
  })

  it('stops at a misconception that does not exist, and names the question', () => {
    expect(() => bankOf([examples.single['plain']!], 'm/l', 'en', {})).toThrow(
      'requires a misconception "example-flipped" in content/concepts: question m/l/single-plain',
    )
  })

  it('stays plain data', () => {
    const bank = bankOf(all, 'm/l', 'en', misconceptions)
    expect(JSON.parse(JSON.stringify(bank))).toEqual(bank)
    expect(Object.keys(bank)).toHaveLength(all.length)
  })
})

it.each(all.map((one) => [one.id, one] as const))('%s: the ask gives nothing away, and the key solves it in both languages', (_, one) => {
  expect(question.parse(one)).toEqual(one)
  for (const locale of ['zh', 'en'] as const) {
    const ask = toAsk(one, 'm/l', locale)
    const key = bankOf([one], 'm/l', locale, misconceptions)[ask.id]!
    const scoring = scoringOf(ask.type)
    const shown = JSON.stringify(ask)
    expect(shown).not.toContain('correct')
    expect(shown).not.toContain(one.explain[locale])
    for (const entry of Object.values(key.feedback)) expect(shown).not.toContain(entry.why)
    expect(scoring.emptyAnswer(ask)).toEqual(scoring.adapt(undefined, ask))
    // A survey or a case has no right answer to be solved by.
    if (ask.unscored) continue
    const result = scoring.score(scoring.solution(ask, key), ask, key, locale)
    expect(result).toMatchObject({ kind: 'scored' })
    if (result.kind === 'scored') expect(result.earned).toBe(result.possible)
    // Every part has something to say about it.
    if (result.kind === 'scored') for (const part of result.parts) expect(key.feedback[part.feedback]?.why).toBeTruthy()
  }
})

it('a right answer can be told in words, one line a part, with its why', () => {
  expect(answerInWords(examples.classify['plain']!, 'm/l', 'en')).toEqual({
    lines: [
      'Staff look neat → Tangibles',
      'Friday means Friday → Reliability',
      'Cheaper than across the road → None of these',
      'The bill is never wrong → Reliability',
    ],
    explain: 'What can be seen is tangibles; promises kept are reliability.',
  })
  expect(answerInWords(examples.numeric['plain']!, 'm/l', 'zh').lines).toEqual(['−0.88分'])
  expect(answerInWords(examples.order['plain']!, 'm/l', 'zh').lines).toEqual(['1. 听完', '2. 道歉', '3. 解决', '4. 回访'])
})

describe('the words of a question', () => {
  it('are those of the host and of its type, in one language', () => {
    const words = wordsFor('order', 'zh')
    expect(words.check).toBe('检查')
    expect(fill(words.moved, { text: '道歉', n: 1, m: 4 })).toBe('道歉，移到第1位，共4位。')
    expect(JSON.stringify(words)).not.toMatch(/Check|Move/)
  })

  it('may be replaced by the type', () => {
    expect(wordsFor('order', 'en').empty).not.toBe(wordsFor('single', 'en').empty)
  })

  it('have the same gaps in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const type of ['single', 'multi', 'numeric', 'classify', 'order'] as const) {
      const [zh, en] = [wordsFor(type, 'zh'), wordsFor(type, 'en')] as unknown as Record<string, string>[]
      expect(Object.keys(zh!)).toEqual(Object.keys(en!))
      for (const name of Object.keys(zh!)) expect([name, gaps(zh![name]!)]).toEqual([name, gaps(en![name]!)])
    }
  })
})
