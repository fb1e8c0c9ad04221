import type { Locale } from '@/i18n/locale'

/** What the host of all types says. Kept short: every question of a page carries its words. `{n}` and the like are filled in. */
export interface HostWords {
  check: string
  hint: string
  show: string
  again: string
  clear: string
  reset: string
  /** Asks before the reset. */
  really: string
  yes: string
  no: string
  gone: string
  right: string
  partly: string
  wrong: string
  shown: string
  /** Of questions without right and wrong. */
  noted: string
  /** `n` right parts of `m`. */
  count: string
  more: string
  left: string
  mine: string
  key: string
  why: string
  sources: string
  others: string
  other: string
  mistake: string
  kept: string
  empty: string
  incomplete: string
  wait: string
  failed: string
  broken: string
  retry: string
  unsaved: string
  /** `text` is the old answer. */
  changed: string
  report: string
  /** The other language by its own name, and its tag. */
  flip: string
  flipLang: string
  /** Said in the language flipped to. */
  flipped: string
  /** The other language could not be fetched. */
  offline: string
  howSure: string
  sure: string
  think: string
  guess: string
}

export const strings = {
  zh: {
    check: '检查',
    hint: '提示（{n}/{m}）',
    show: '看答案',
    again: '再试一次',
    clear: '全部清空',
    reset: '清除这题的记录',
    really: '这道题的作答记录会从这台设备上删除。确定吗？',
    yes: '删除',
    no: '不删',
    gone: '作答记录已删除。',
    right: '答对了',
    partly: '对了一部分',
    wrong: '不对',
    shown: '已显示答案',
    noted: '记下了',
    count: '{m}处中对了{n}处。',
    more: '选的都对，但还没有选全。',
    left: '还可以试{n}次。',
    mine: '你的答案',
    key: '正确答案',
    why: '为什么',
    sources: '出处',
    others: '其他答案为什么不对',
    other: '其余答案',
    mistake: '常见误区：{text}。',
    kept: '对的部分已保留。',
    empty: '还没有作答。',
    incomplete: '还有{n}项没有作答。',
    wait: '正在读取答案……',
    failed: '答案没有读取成功，题目可以照常看。',
    broken: '这道题没能正常显示，只剩文字。请刷新页面再试。',
    retry: '重新读取',
    unsaved: '这台设备没能保存你的作答，离开本页后会丢失。',
    changed: '这道题更正过。你原来的答案：“{text}”。',
    report: '报告错误',
    flip: 'English',
    flipLang: 'en',
    flipped: '已换成中文。',
    offline: '英文没有读取成功，请联网再试。',
    howSure: '有多大把握？（可不选）',
    sure: '有把握',
    think: '大概',
    guess: '猜的',
  },
  en: {
    check: 'Check',
    hint: 'Hint ({n}/{m})',
    show: 'Show answer',
    again: 'Try again',
    clear: 'Clear all',
    reset: 'Delete my record',
    really: 'Your record for this question will be deleted from this device. Go on?',
    yes: 'Delete',
    no: 'Keep',
    gone: 'Your record was deleted.',
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Not right',
    shown: 'Answer shown',
    noted: 'Noted',
    count: '{n} of {m} right.',
    more: 'All you chose is right, but something is missing.',
    left: 'Tries left: {n}.',
    mine: 'Your answer',
    key: 'Right answer',
    why: 'Why',
    sources: 'Sources',
    others: 'Why not the others',
    other: 'Any other answer',
    mistake: 'Common mistake: {text}.',
    kept: 'The right parts are kept.',
    empty: 'Nothing answered yet.',
    incomplete: 'Still to answer: {n}.',
    wait: 'Fetching the answer…',
    failed: 'The answer could not be fetched. You can still read the question.',
    broken: 'This question could not be shown properly; only its text is left. Please reload the page.',
    retry: 'Fetch again',
    unsaved: 'This device could not save your answer; it will be lost when you leave the page.',
    changed: 'This question was corrected. Your old answer: “{text}”.',
    report: 'Report a mistake',
    flip: '中文',
    flipLang: 'zh-CN',
    flipped: 'Now in English.',
    offline: 'The Chinese could not be fetched. Try again when you are online.',
    howSure: 'How sure are you? (optional)',
    sure: 'Sure',
    think: 'Think so',
    guess: 'Guess',
  },
} satisfies Record<Locale, HostWords>

/** What the door says on the server: names the question by its number. */
export const doorWords = {
  zh: { check: '自测{n}' },
  en: { check: 'Check {n}' },
} satisfies Record<Locale, { check: string }>
