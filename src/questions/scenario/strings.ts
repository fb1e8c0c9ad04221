import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Instead of the host's: nothing is checked here. */
  check: string
  noted: string
  again: string
  clear: string
  empty: string
  'not-over': string
  /** The variables. */
  calm: string
  trust: string
  time: string
  cost: string
  /** Names the list of choices. */
  choices: string
  /** Said after a choice: what came of it, what changed. */
  became: string
  comma: string
  ended: { good: string; mixed: string; bad: string }
  path: string
  /** `n` is the fork. */
  fork: string
  others: string
  replay: string
  numbers: string
  step: string
  begin: string
}

export const strings = {
  zh: {
    check: '看看我的路线',
    noted: '你走过的路',
    again: '从头再来',
    clear: '从头开始',
    empty: '还没有开始：请选一个做法。',
    'not-over': '还没有走到结局，请接着选。',
    calm: '冷静',
    trust: '信任',
    time: '时间',
    cost: '花费',
    choices: '你怎么做？',
    became: '{name}{from}→{to}',
    comma: '，',
    ended: { good: '结局：好。', mixed: '结局：一半一半。', bad: '结局：不好。' },
    path: '你在每个岔路口的选择',
    fork: '第{n}个岔路口',
    others: '也可以：{text}',
    replay: '从这里重来',
    numbers: '一路上的变化',
    step: '步',
    begin: '开始',
  },
  en: {
    check: 'Look back on my path',
    noted: 'The way you went',
    again: 'Start over',
    clear: 'Back to the start',
    empty: 'Not begun yet: choose what to do.',
    'not-over': 'Not over yet: go on choosing.',
    calm: 'Calm',
    trust: 'Trust',
    time: 'Time',
    cost: 'Cost',
    choices: 'What do you do?',
    became: '{name} {from} → {to}',
    comma: ', ',
    ended: { good: 'It ends well.', mixed: 'It ends half well.', bad: 'It ends badly.' },
    path: 'What you chose at each fork',
    fork: 'Fork {n}',
    others: 'Or: {text}',
    replay: 'Replay from here',
    numbers: 'How it changed on the way',
    step: 'Step',
    begin: 'Start',
  },
} satisfies Record<Locale, TypeWords>
