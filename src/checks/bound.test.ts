import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { findingsOf, itIsFound } from '@/checks/fixtures/broken'
import { paths } from '@/checks/fixtures/good-course'
import type { FileMap } from '@/checks/types'

const both = (text: string) => ({ zh: `中文${text}`, en: `English ${text}` })
const mistake = (error: string) => ({ error, misconception: 'mixed-up', why: both(`why ${error}`) })
const good = {
  tool: 'gap-calculator',
  preset: 'shop',
  ask: 'weighted',
  numbers: 'own',
  why: both('why right'),
  errors: [mistake('sign-flipped'), mistake('weights-not-divided')],
}

/** The good course, its second numeric question bound to the calculator. */
const bind =
  (change: object = {}, besides: object = {}) =>
  (files: FileMap): FileMap => {
    const bank = parse(files[paths.bank] ?? '')
    const { answer: _, wrong: __, ...rest } = bank.questions[8]
    bank.questions[8] = { ...rest, bound: { ...good, ...change }, ...besides }
    return { ...files, [paths.bank]: stringify(bank, { aliasDuplicateObjects: false, lineWidth: 0 }) }
  }

it.each([
  ['the weighted score', {}],
  ['drawn numbers', { numbers: 'seeded' }],
  ['an item', { ask: 'item-gap', of: 22, errors: [mistake('sign-flipped')] }],
  ['a dimension', { ask: 'dimension-gap', of: 'empathy', errors: [mistake('sign-flipped'), mistake('sum-for-mean')] }],
])('a bound question about %s that is well made goes through', (_, change) => {
  expect(findingsOf({ edit: bind(change) }).findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

const inBank = { file: paths.bank }
const field = (name: string) => `questions[8].bound.${name}`

itIsFound('questions bound to a tool that are not well made', [
  {
    ...inBank,
    name: 'a survey that does not exist',
    edit: bind({ preset: 'shoop' }),
    rule: 'bound',
    field: field('preset'),
    at: 'preset: shoop',
    says: 'shop',
  },
  { ...inBank, name: 'a tool that does not exist', edit: bind({ tool: 'abacus' }), rule: 'shape', field: field('tool'), at: 'tool: abacus' },
  {
    ...inBank,
    name: 'a dimension that does not exist',
    edit: bind({ ask: 'dimension-gap', of: 'empaty', errors: good.errors.slice(0, 1) }),
    rule: 'shape',
    field: field('of'),
    at: 'of: empaty',
    says: 'empathy',
  },
  {
    ...inBank,
    name: 'an item above 22',
    edit: bind({ ask: 'item-gap', of: 23, errors: good.errors.slice(0, 1) }),
    rule: 'shape',
    field: field('of'),
    at: 'of: 23',
  },
  {
    ...inBank,
    name: 'an item asked for by a dimension',
    edit: bind({ ask: 'item-gap', of: 'empathy', errors: good.errors.slice(0, 1) }),
    rule: 'shape',
    field: field('of'),
    at: 'of: empathy',
    says: 'number of an item, 1 to 22',
  },
  {
    ...inBank,
    name: 'a dimension gap of no dimension',
    edit: bind({ ask: 'dimension-gap', errors: good.errors.slice(0, 1) }),
    rule: 'shape',
    field: field('of'),
    says: '`of` is missing',
  },
  {
    ...inBank,
    name: 'one dimension where it is about all',
    edit: bind({ of: 'empathy' }),
    rule: 'shape',
    field: field('of'),
    at: 'of: empathy',
    says: 'left out',
  },
  {
    ...inBank,
    name: 'a mistake nobody knows',
    edit: bind({ errors: [mistake('sing-flipped')] }),
    rule: 'shape',
    field: field('errors[0].error'),
    says: 'sign-flipped',
  },
  {
    ...inBank,
    name: 'a mistake that cannot happen there',
    edit: bind({ errors: [mistake('sign-flipped'), mistake('sum-for-mean')] }),
    rule: 'shape',
    field: field('errors[1].error'),
    at: 'error: sum-for-mean',
    says: 'can happen with ask: weighted (sign-flipped,',
  },
  {
    ...inBank,
    name: 'a mistake twice',
    edit: bind({ errors: [mistake('sign-flipped'), mistake('sign-flipped')] }),
    rule: 'shape',
    field: field('errors[1].error'),
    says: 'each mistake once',
  },
  {
    ...inBank,
    name: 'a mistake without a misconception',
    edit: bind({ errors: [mistake('sign-flipped'), { error: 'weights-not-divided', why: both('why') }] }),
    rule: 'feedback',
    field: field('errors[1].misconception'),
    at: 'error: weights-not-divided',
  },
  {
    ...inBank,
    name: 'a mistake behind which stands no misconception of the course',
    edit: bind({ errors: [mistake('sign-flipped'), { ...mistake('weights-not-divided'), misconception: 'mixed-in' }] }),
    rule: 'unknown-misconception',
    field: field('errors[1].misconception'),
    at: 'misconception: mixed-in',
  },
  { ...inBank, name: 'only one mistake', edit: bind({ errors: good.errors.slice(0, 1) }), rule: 'feedback', field: field('errors'), severity: 'warning' },
  {
    ...inBank,
    // In the shop every gap is −1: with any weights the mean is −1 as well.
    name: 'a mistake that the worked example cannot tell',
    edit: bind({ errors: [...good.errors, mistake('unweighted-for-weighted')] }),
    rule: 'bound',
    field: field('errors[2].error'),
    at: 'error: unweighted-for-weighted',
    severity: 'warning',
  },
  {
    ...inBank,
    name: 'an answer besides the tool’s',
    edit: bind({}, { answer: { value: 1, tolerance: 0, why: both('why') } }),
    rule: 'shape',
    field: 'questions[8].answer',
    at: 'answer:\n      value: 1\n',
    says: 'bound to a tool',
  },
  {
    ...inBank,
    name: 'neither an answer nor a tool',
    edit: (files) => {
      const bank = parse(bind()(files)[paths.bank] ?? '')
      delete bank.questions[8].bound
      return { ...files, [paths.bank]: stringify(bank, { aliasDuplicateObjects: false, lineWidth: 0 }) }
    },
    rule: 'shape',
    field: 'questions[8].answer',
    says: '`answer` is missing',
  },
])
