import type { Locale } from '@/i18n/locale'

/** What a played case says, in a question and in the simulator. `{name}` is a blank. */
export interface PlayWords {
  /** The variables. */
  calm: string
  trust: string
  time: string
  cost: string
  /** A value of a variable with a unit. */
  measured: string
  /** Names the list of choices. */
  choices: string
  /** Said after a choice: what changed. */
  became: string
  comma: string
  promised: string
  kept: string
  ended: { good: string; mixed: string; bad: string }
  path: string
  /** `n` is the fork. */
  fork: string
  others: string
  why: string
  replay: string
  numbers: string
  step: string
  begin: string
}

export const playStrings = {
  zh: {
    calm: '冷静',
    trust: '信任',
    time: '时间',
    cost: '花费',
    measured: '{n}{unit}',
    choices: '你怎么做？',
    became: '{name}{from}→{to}',
    comma: '，',
    promised: '答应过：{text}',
    kept: '做到了：{text}',
    ended: { good: '结局：好。', mixed: '结局：一半一半。', bad: '结局：不好。' },
    path: '你在每个岔路口的选择',
    fork: '第{n}个岔路口',
    others: '也可以：{text}',
    why: '为什么：{text}',
    replay: '从这里重来',
    numbers: '一路上的变化',
    step: '步',
    begin: '开始',
  },
  en: {
    calm: 'Calm',
    trust: 'Trust',
    time: 'Time',
    cost: 'Cost',
    measured: '{n} {unit}',
    choices: 'What do you do?',
    became: '{name} {from} → {to}',
    comma: ', ',
    promised: 'Promised: {text}',
    kept: 'Kept: {text}',
    ended: { good: 'It ends well.', mixed: 'It ends half well.', bad: 'It ends badly.' },
    path: 'What you chose at each fork',
    fork: 'Fork {n}',
    others: 'Or: {text}',
    why: 'Why: {text}',
    replay: 'Replay from here',
    numbers: 'How it changed on the way',
    step: 'Step',
    begin: 'Start',
  },
} satisfies Record<Locale, PlayWords>
