import type { Locale } from '@/i18n/locale'

export interface ReviewWords {
  due: string
  order: string
  five: string
  all: string
  nothing: string
  nothingYet: string
  /** `day` it is due. */
  nextOn: string
  practise: string
  progress: string
  next: string
  finish: string
  /** `r` of `n` right at the first try. */
  done: string
  noneDone: string
  back: string
  /** `n` questions on a `day`. */
  backOn: string
  left: string
  fetching: string
  failed: string
  retry: string
  /** What is to be redone: `n` questions of `title`. */
  missed: string
  noneMissed: string
  redo: string
  remind: string
  remindNote: string
  time: string
  repeat: string
  once: string
  workdays: string
  days: string
  save: string
  copy: string
  eventTitle: string
  eventText: string
}

export const strings = {
  zh: {
    due: '今天该复习{n}题，约{m}分钟。',
    order: '先来答错却很有把握的，再来猜对的，然后是最可能忘的。',
    five: '只做五分钟（{n}题）',
    all: '全部做完（{n}题）',
    nothing: '今天没有要复习的。',
    nothingYet: '还没有答过题。先去学一课，做几道自测，过几天它们会回到这里。',
    nextOn: '下一次：{day}。',
    practise: '现在也想练几题',
    progress: '第{n}题，共{m}题',
    next: '下一题',
    finish: '完成',
    done: '这一轮做完了：{n}题，一次答对{r}题。',
    noneDone: '这一轮没有作答。',
    back: '做过的题，这些日子再回来：',
    backOn: '{day}：{n}题',
    left: '今天还剩{n}题。',
    fetching: '正在读取题目……',
    failed: '题目没有读取成功，请联网再试。你的记录都还在。',
    retry: '再试一次',
    missed: '“{title}”里有{n}题上次没有全对。',
    noneMissed: '“{title}”里没有要重做的题。',
    redo: '只重做这{n}题',
    remind: '提醒我来复习',
    remindNote: '存成日历文件（.ics），用手机或电脑的日历打开，到时它会提醒你。本站不会给你发任何消息。',
    time: '几点',
    repeat: '重复',
    once: '只提醒一次',
    workdays: '工作日，十次',
    days: '每天，十次',
    save: '存成日历文件',
    copy: '不能下载？复制下面的文字，存成review.ics：',
    eventTitle: '复习五分钟：{course}',
    eventText: '做今天该复习的题，五分钟就够。',
  },
  en: {
    due: 'Due today: {n}, about {m} min.',
    order: 'First what you got wrong and were sure of, then what you guessed right, then what you are most likely to have forgotten.',
    five: 'Five minutes only ({n})',
    all: 'All of them ({n})',
    nothing: 'Nothing is due today.',
    nothingYet: 'You have not answered anything yet. Read a lesson and try its checks; after some days they come back here.',
    nextOn: 'Next: {day}.',
    practise: 'Practise a few anyway',
    progress: 'Question {n} of {m}',
    next: 'Next',
    finish: 'Finish',
    done: 'That round is done: {r} of {n} right at the first try.',
    noneDone: 'Nothing was answered in that round.',
    back: 'What you did comes back on these days:',
    backOn: '{day}: {n}',
    left: 'Still due today: {n}.',
    fetching: 'Fetching the questions…',
    failed: 'The questions could not be fetched. Try again when you are online; your records are all here.',
    retry: 'Try again',
    missed: 'Not all right last time, in “{title}”: {n} questions.',
    noneMissed: 'Nothing to redo in “{title}”.',
    redo: 'Redo only these {n}',
    remind: 'Remind me',
    remindNote: 'Save a calendar file (.ics) and open it with the calendar of your phone or PC, which will remind you. This site sends you nothing.',
    time: 'At',
    repeat: 'Repeat',
    once: 'Once',
    workdays: 'On workdays, ten times',
    days: 'Every day, ten times',
    save: 'Save the calendar file',
    copy: 'No download? Copy this text and save it as review.ics:',
    eventTitle: 'Five minutes of review: {course}',
    eventText: 'The questions that are due today; five minutes will do.',
  },
} satisfies Record<Locale, ReviewWords>
