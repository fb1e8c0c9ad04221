import type { Locale } from '@/i18n/locale'

export interface ProgressWords {
  nothing: string
  begin: string
  /** `a` of `n` answered. */
  overall: string
  noneDue: string
  together: string
  shown: string
  lesson: string
  concept: string
  done: string
  first: string
  best: string
  readAgain: string
  concepts: string
  calibration: string
  calibrationNote: string
  howSure: string
  sure: string
  think: string
  guess: string
  times: string
  right: string
  overSure: string
  underSure: string
  wellSure: string
  mixedSure: string
  fewSure: string
  noneSure: string
  ledger: string
  /** `n` times, the misconception; then where to read. */
  slip: string
  slipOnce: string
  slipTwice: string
  settled: string
  read: string
  noSlips: string
  gaps: string
  gapsNote: string
  expected: string
  believed: string
  measured: string
  notRated: string
  scale: string
  wish: string
  insight: string
  mastery: string
  reading: { wish: [string, string, string]; insight: [string, string, string]; mastery: [string, string, string] }
  due: string
  review: string
  exam: string
  pretest: string
  forget: string
  sureTwice: string
  forgetLesson: string
  forgetAll: string
  gone: string
  passport: string
  redo: string
}

export const strings = {
  zh: {
    nothing: '还没有答过题，这里先空着。去学一课，答几道自测，再回来看。',
    begin: '去课程首页',
    noneDue: '今天没有要复习的。',
    together: '合计',
    shown: '{n}题看了答案',
    overall: '一共答了{n}题里的{a}题，第一次作答平均得分{p}%。',
    lesson: '课',
    concept: '概念',
    done: '作答',
    first: '第一次',
    best: '最好一次',
    readAgain: '再读',
    concepts: '各个概念，弱的在前',
    calibration: '把握准不准',
    calibrationNote: '每题检查前你可以点“有把握、大概、猜的”。这里看说有把握的时候，是不是真的对。',
    howSure: '你说',
    sure: '有把握',
    think: '大概',
    guess: '猜的',
    times: '次数',
    right: '平均得分',
    overSure: '你说有把握的时候，只得了{p}%：先别急着下结论，多问一句“凭什么”。',
    underSure: '你说猜的时候，其实得了{p}%：你懂的比你以为的多。',
    wellSure: '有把握的时候多半答对：心里有数。',
    mixedSure: '从你说的把握，还看不出答得对不对。',
    fewSure: '才说过{n}次，多几次才看得出来。',
    noneSure: '还没有点过把握，这里就算不出来。',
    ledger: '常弄错的地方',
    slip: '{n}次：{text}。',
    slipOnce: '1次：{text}。',
    slipTwice: '2次：{text}。',
    settled: '后来答对了',
    read: '再读第{n}节“{title}”',
    noSlips: '还没有发现误区。',
    gaps: '你自己的差距',
    gapsNote: '用这门课的办法量一量自己：想掌握到几分，自己觉得有几分，题目量出来有几分。',
    expected: '想达到',
    believed: '自己觉得',
    measured: '测出来',
    notRated: '未选',
    scale: '1到7分。测出来的分=1+6×各题最近一次第一答的平均得分。',
    wish: '自己觉得−想达到',
    insight: '测出来−自己觉得',
    mastery: '测出来−想达到',
    reading: {
      wish: ['自己也觉得还不够。', '觉得已经够了。', '觉得比想要的还好。'],
      insight: ['掌握得没有自己以为的好：先把错题过一遍。', '自我评价很准。', '比自己以为的好：可以放心一些。'],
      mastery: ['离想达到的还差一段。', '正好达到。', '已经超过了。'],
    },
    due: '今天该复习{n}题。',
    review: '去复习',
    exam: '考试',
    pretest: '摸底',
    forget: '清除记录',
    sureTwice: '再按一次就清除，找不回来',
    forgetLesson: '清除这一课：{title}',
    forgetAll: '清除全部答案和进度',
    gone: '已清除。',
    passport: '带走、合并、逐题删除',
    redo: '只重做没答对的',
  },
  en: {
    nothing: 'Nothing answered yet, so there is nothing to show. Read a lesson, try a few checks, and come back.',
    begin: 'To the course home',
    noneDue: 'Nothing is due for review today.',
    together: 'All together',
    shown: 'Answer shown: {n}',
    overall: '{a} of {n} questions answered; {p}% at the first try, on average.',
    lesson: 'Lesson',
    concept: 'Concept',
    done: 'Done',
    first: 'First try',
    best: 'Best try',
    readAgain: 'Read again',
    concepts: 'By concept, weakest first',
    calibration: 'Sure against right',
    calibrationNote: 'Before each check you may say Sure, Think so or Guess. Here you see how often you were right when you were sure.',
    howSure: 'You said',
    sure: 'Sure',
    think: 'Think so',
    guess: 'Guess',
    times: 'Times',
    right: 'Mean score',
    overSure: 'When you were sure you scored {p}%. Before you settle on an answer, ask once more what it rests on.',
    underSure: 'When you guessed you scored {p}%: you know more than you think.',
    wellSure: 'When you are sure you are mostly right: your judgement of yourself is sound.',
    mixedSure: 'So far, how sure you were says little about how right you were.',
    fewSure: 'Too few so far ({n}) to read anything from.',
    noneSure: 'You have not said yet how sure you were, so there is nothing to compare.',
    ledger: 'What you mix up',
    slip: '{n} times: {text}.',
    slipOnce: 'Once: {text}.',
    slipTwice: 'Twice: {text}.',
    settled: 'right since',
    read: 'Read section {n} again: {title}',
    noSlips: 'No misconceptions found so far.',
    gaps: 'Your own gaps',
    gapsNote: 'The course’s own method, used on yourself: how well you mean to know it, how well you believe you do, and what the questions measure.',
    expected: 'Expected',
    believed: 'Believed',
    measured: 'Measured',
    notRated: 'not said',
    scale: 'From 1 to 7. Measured = 1 + 6 × the mean score of your latest first answers.',
    wish: 'Believed − expected',
    insight: 'Measured − believed',
    mastery: 'Measured − expected',
    reading: {
      wish: ['By your own account it is not enough yet.', 'You believe you are where you want to be.', 'You believe you are better than you need.'],
      insight: ['You know less than you believe: go through what you missed.', 'You judge yourself accurately.', 'You know more than you believe.'],
      mastery: ['Still short of what you are aiming for.', 'Exactly what you were aiming for.', 'Beyond what you were aiming for.'],
    },
    due: 'Due for review today: {n}.',
    review: 'Review',
    exam: 'Exam',
    pretest: 'Pre-test',
    forget: 'Clear records',
    sureTwice: 'Press again to clear; there is no way back',
    forgetLesson: 'Clear this lesson: {title}',
    forgetAll: 'Clear all answers and progress',
    gone: 'Cleared.',
    passport: 'Take along, merge, or delete single answers',
    redo: 'Redo only what I missed',
  },
} satisfies Record<Locale, ProgressWords>
