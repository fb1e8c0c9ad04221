import type { Locale } from '@/i18n/locale'

/** Everything a check or an exam says. `{n}` and the like are filled in. */
export interface SittingWords {
  /** What the page is for: a check of a module; an exam; a pre-test. */
  checkAbout: string
  examAbout: string
  pretestAbout: string
  honest: string
  start: string
  startPretest: string
  goOn: string
  /** `n` of `m`. */
  progress: string
  check: string
  next: string
  back: string
  flag: string
  sheet: string
  /** One entry of the sheet: `n`, then its mark. */
  entry: string
  blank: string
  answered: string
  right: string
  partly: string
  wrong: string
  flagged: string
  submit: string
  /** Ends a check before its last question. */
  stop: string
  /** `list` are numbers. */
  blanks: string
  submitAnyway: string
  goBack: string
  result: string
  /** `p` per cent of `n` questions. */
  score: string
  dropped: string
  passed: string
  notYet: string
  beside: string
  pretest: string
  exam: string
  noPretest: string
  /** What was missed, redone: no exam. */
  practice: string
  backToResult: string
  byConcept: string
  concept: string
  rightOf: string
  readAgain: string
  review: string
  question: string
  redo: string
  allRight: string
  anew: string
  past: string
  timer: string
  noTimer: string
  minutes: string
  elapsed: string
  timeUp: string
  fetching: string
  failed: string
  retry: string
  empty: string
  certificate: string
  certificateTitle: string
  certificateText: string
  certificateScore: string
  selfAttested: string
  name: string
  nameNote: string
  print: string
  date: string
}

export const strings = {
  zh: {
    checkAbout: '从这个模块的题库里抽{n}题，每个概念都尽量碰到。每题答完就讲解；随时可以停，回来接着做。',
    examAbout: '一共{n}题，各模块都有，做完一起交卷。{p}%算通过。题目抽一次就定下来，停了可以接着做；交卷前可以随便改。',
    pretestAbout: '还没学，先摸个底：同样的题型，分数不算数，学完和考试的分数摆在一起看。',
    honest: '这是练习，不是正式考核：答案就在网页里，诚实作答才有用。',
    start: '开始',
    startPretest: '先做摸底',
    goOn: '接着做',
    progress: '第{n}题，共{m}题',
    check: '检查',
    next: '下一题',
    back: '上一题',
    flag: '标记，回头再看',
    sheet: '答题卡',
    entry: '第{n}题：{mark}',
    blank: '未答',
    answered: '已答',
    right: '答对',
    partly: '部分对',
    wrong: '答错',
    flagged: '，有标记',
    submit: '交卷',
    stop: '到此为止，看结果',
    blanks: '还有没答的题：{list}。空着算错。',
    submitAnyway: '就这样交卷',
    goBack: '回去再看看',
    result: '结果',
    score: '{n}题，得分{p}%',
    dropped: '有{n}题在你作答之后更正过，不计分。',
    passed: '达到了{p}%的通过线。',
    notYet: '还没到{p}%的通过线。看看下面错在哪里，只重做错的就行。',
    beside: '学前学后',
    pretest: '摸底',
    exam: '考试',
    noPretest: '没有做摸底',
    practice: '重做（练习，不算考试分）',
    backToResult: '回到上次的结果',
    byConcept: '各个概念',
    concept: '概念',
    rightOf: '得分',
    readAgain: '再读：{title}',
    review: '逐题回看',
    question: '第{n}题',
    redo: '只重做没全对的（{n}题）',
    allRight: '全对，没有要重做的。',
    anew: '重新抽题',
    past: '以前的结果',
    timer: '计时提醒',
    noTimer: '不计时',
    minutes: '{n}分钟',
    elapsed: '已用{n}分钟',
    timeUp: '设定的{n}分钟到了。不会自动交卷，可以接着做。',
    fetching: '正在读取题目……',
    failed: '题目没有读取成功，请联网再试。你的作答都还在。',
    retry: '再试一次',
    empty: '这里还没有可以抽的题。',
    certificate: '结业证明',
    certificateTitle: '结业证明',
    certificateText: '{name}学完了《{course}》，并通过了课程自测考试。',
    certificateScore: '{n}题，得分{p}%（通过线{q}%）',
    selfAttested: '本证明由学员自行打印：姓名由本人填写，考试在本人设备上完成，无人监考，分数未经核实。',
    name: '姓名（只印在证明上，不保存）',
    nameNote: '请先填姓名。',
    print: '打印',
    date: '日期：{date}',
  },
  en: {
    checkAbout:
      '{n} questions drawn from this module, as far as possible one for every concept. Each is explained as you answer; stop whenever you like and carry on later.',
    examAbout:
      '{n} questions from all modules, handed in together. The pass mark is {p}%. They are drawn once and kept, so you can stop and carry on, and change anything until you hand in.',
    pretestAbout: 'Before you learn: the same kind of questions. The score does not count; afterwards it stands beside that of the exam.',
    honest: 'This is practice, not an examination: the answers are in the page. It only helps if you answer honestly.',
    start: 'Start',
    startPretest: 'Take the pre-test',
    goOn: 'Carry on',
    progress: 'Question {n} of {m}',
    check: 'Check',
    next: 'Next',
    back: 'Back',
    flag: 'Flag to look at again',
    sheet: 'Answer sheet',
    entry: 'Question {n}: {mark}',
    blank: 'blank',
    answered: 'answered',
    right: 'right',
    partly: 'partly right',
    wrong: 'wrong',
    flagged: ', flagged',
    submit: 'Hand in',
    stop: 'Stop here and see the result',
    blanks: 'Still blank: {list}. A blank counts as wrong.',
    submitAnyway: 'Hand in as it is',
    goBack: 'Go back',
    result: 'Result',
    score: '{p}% over {n} questions',
    dropped: 'Questions corrected since you answered, and not counted: {n}.',
    passed: 'You have reached the pass mark of {p}%.',
    notYet: 'Not yet at the pass mark of {p}%. See below what went wrong; you need only redo those.',
    beside: 'Before and after',
    pretest: 'Pre-test',
    exam: 'Exam',
    noPretest: 'no pre-test taken',
    practice: 'Redoing what was missed (practice; no exam score)',
    backToResult: 'Back to the result',
    byConcept: 'By concept',
    concept: 'Concept',
    rightOf: 'Score',
    readAgain: 'Read again: {title}',
    review: 'Question by question',
    question: 'Question {n}',
    redo: 'Redo only what I missed ({n})',
    allRight: 'All right; nothing to redo.',
    anew: 'Draw new questions',
    past: 'Earlier results',
    timer: 'Timer',
    noTimer: 'No timer',
    minutes: '{n} minutes',
    elapsed: '{n} min so far',
    timeUp: 'The {n} minutes you set are over. Nothing is handed in for you; carry on if you like.',
    fetching: 'Fetching the questions…',
    failed: 'The questions could not be fetched. Try again when you are online; your answers are all here.',
    retry: 'Try again',
    empty: 'There is nothing to draw from here yet.',
    certificate: 'Certificate',
    certificateTitle: 'Certificate of completion',
    certificateText: '{name} has completed the course “{course}” and passed its self-check exam.',
    certificateScore: '{p}% over {n} questions (pass mark {q}%)',
    selfAttested:
      'Self-attested: the learner typed this name, took the exam on their own device without supervision, and printed this page. The score has not been verified.',
    name: 'Name (printed only, not saved)',
    nameNote: 'Please type your name first.',
    print: 'Print',
    date: 'Date: {date}',
  },
} satisfies Record<Locale, SittingWords>
