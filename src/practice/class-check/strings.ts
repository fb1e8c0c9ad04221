import type { Locale } from '@/i18n/locale'

/** What a class check says beyond the words of any check. */
export interface ClassWords {
  /** `seed` is the name of the check. */
  title: string
  /** `n` questions. */
  about: string
  privacy: string
  /** `max` is the highest number. */
  number: string
  numberNote: string
  numberWrong: string
  start: string
  /** The address names a class check that cannot be. */
  badAddress: string
  empty: string
  code: string
  codeAbout: string
  copy: string
  copied: string
  notCopied: string
  changeNumber: string
  change: string
  changed: string
  more: string
  moreAbout: string
  text: string
  copyText: string
  save: string
  another: string
  anotherSure: string
  ordinary: string
}

export const strings = {
  zh: {
    title: '班级测验 {seed}',
    about: '全班同样的{n}题，顺序也一样。做完一起交卷，交卷前可以随便改；每题请选一下有没有把握。',
    privacy: '不用写姓名，填讲师发给你的编号就行。作答只留在这台设备上，最后得到一个代码，由你报给讲师。',
    number: '你的编号（1到{max}）',
    numberNote: '没有编号？问讲师要一个。两个人用同一个编号，后报的会顶掉先报的。',
    numberWrong: '请填讲师发给你的编号，1到{max}之间的整数。',
    start: '开始',
    badAddress: '这个班级测验的地址不对，可能少了或错了一个字符。请重新扫码，或照着讲师屏幕上的地址再输一次。下面是平常的模块自测，做了也不会算进班级结果。',
    empty: '这个模块还没有可以抽的题。',
    code: '你的代码',
    codeAbout: '把这8个字符报给讲师，或复制后发过去。大小写都行；里面没有字母O、I、L、U，只有数字0和1。',
    copy: '复制代码',
    copied: '已复制。',
    notCopied: '没能自动复制。文字已经选中，请长按或用键盘复制。',
    changeNumber: '编号填错了？改成',
    change: '改编号',
    changed: '编号改成{n}，代码也变了，请报新的代码。',
    more: '讲师要详细结果？',
    moreAbout: '代码只说每题对不对、有没有把握；下面的文字还说你选了什么。里面同样没有姓名。微信里不能下载，复制文字最稳妥。',
    text: '详细结果（文字）',
    copyText: '复制文字',
    save: '存成文件',
    another: '换一个人，在这台设备上重新做',
    anotherSure: '再按一次：这次的作答就看不到了',
    ordinary: '做平常的模块自测',
  },
  en: {
    title: 'Class check {seed}',
    about:
      'The same {n} questions for everybody, in the same order. You hand in all of them together and can change anything until then. Please say for each how sure you are.',
    privacy:
      'No name is asked for, only the number your trainer gave you. Your answers stay on this device; at the end you get a code, and it is up to you to pass it on.',
    number: 'Your number (1 to {max})',
    numberNote: 'No number? Ask your trainer for one. If two people use the same number, the later code takes the place of the earlier.',
    numberWrong: 'Enter the number your trainer gave you: a whole number from 1 to {max}.',
    start: 'Start',
    badAddress:
      'The address of this class check is not right; a character is missing or wrong. Scan the code again, or type the address once more as it stands on the trainer’s screen. Below is the ordinary check of the module, which does not count for the class.',
    empty: 'There is nothing to draw from in this module yet.',
    code: 'Your code',
    codeAbout:
      'Read these eight characters out to your trainer, or copy and send them. Capitals do not matter. There is no letter O, I, L or U in it, only the digits 0 and 1.',
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'It could not be copied for you. The text is selected: copy it by a long press or with the keyboard.',
    changeNumber: 'Wrong number? Change it to',
    change: 'Change the number',
    changed: 'Your number is now {n} and your code has changed. Pass on the new one.',
    more: 'Does your trainer want the details?',
    moreAbout:
      'The code only says whether each answer was right and whether you were sure; this text also says what you chose. There is no name in it either. Some apps, WeChat among them, block downloads: copying the text always works.',
    text: 'Detailed result (text)',
    copyText: 'Copy the text',
    save: 'Save as a file',
    another: 'Start again for another person on this device',
    anotherSure: 'Press again: these answers will no longer be shown',
    ordinary: 'Take the ordinary check of the module',
  },
} satisfies Record<Locale, ClassWords>
