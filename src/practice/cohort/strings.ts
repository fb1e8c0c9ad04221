import type { Locale } from '@/i18n/locale'
import type { FileRefusal } from '@/models/class-result'
import type { CodeRefusal } from '@/models/result-code'

/** Everything the trainer's class page says. `{n}` and the like are filled in. */
export interface CohortWords {
  inviteTitle: string
  inviteAbout: string
  module: string
  seed: string
  seedNote: string
  seedWrong: string
  newSeed: string
  empty: string
  qr: string
  address: string
  /** How to hand numbers out. */
  numbers: string
  localhost: string
  phoneAddress: string
  phoneWrong: string
  collectTitle: string
  collectAbout: string
  paste: string
  read: string
  files: string
  drop: string
  /** What came of what was read. */
  tally: string
  nothingRead: string
  replaced: string
  atLine: string
  codeRefused: Record<CodeRefusal | 'other', string>
  fileRefused: Record<FileRefusal, string>
  refusedTitle: string
  resultTitle: string
  nobody: string
  headline: string
  headlineFew: string
  few: string
  none: string
  filesOnly: string
  fetching: string
  failed: string
  retry: string
  questions: string
  question: string
  right: string
  discrimination: string
  sure: string
  unsure: string
  distractor: string
  /** A share of so many people. */
  share: string
  /** Of those who were sure: right, wrong. */
  sureShare: string
  mostWrong: string
  reversed: string
  method: string
  smallClass: string
  calibrationNote: string
  fewNote: string
  concepts: string
  concept: string
  whole: string
  prompts: string
  matrix: string
  matrixAbout: string
  matrixCaption: string
  number: string
  score: string
  rightSure: string
  rightUnsure: string
  wrongSure: string
  wrongUnsure: string
  from: string
  fromWords: Record<'code' | 'file' | 'passport', string>
  remove: string
  removeSure: string
  /** Names whose row it is. */
  row: string
  removed: string
  saveTitle: string
  saveAbout: string
  saveClass: string
  saveSummary: string
  saveMatrix: string
  copyText: string
  clear: string
  clearSure: string
  cleared: string
}

export const strings = {
  zh: {
    inviteTitle: '一、请大家扫码',
    inviteAbout: '选一个模块，学员扫码后做的是同样的{n}题，顺序也一样。',
    module: '模块',
    seed: '测验编号',
    seedNote: '同一个编号总是抽出同样的题。记下它，下次还能接着收代码。',
    seedWrong: '这个编号不对，可能少了或错了一个字符。这里仍用{seed}。',
    newSeed: '换一套题',
    empty: '这个模块还没有可以抽的题。',
    qr: '班级测验的二维码',
    address: '扫不了的，在浏览器里输入：',
    numbers: '先给每人发一个编号，1到63，比如按座位。不收姓名；谁是几号，只有你知道。学员做完会得到一个8位代码，报给你或发给你。',
    localhost: '这个地址只有这台电脑能打开，手机打不开。请填手机能打开的课程地址：用npm start -- --host启动时，屏幕上会显示。',
    phoneAddress: '手机能打开的课程首页地址',
    phoneWrong: '这不像一个网址。请照这个样子填：http://192.168.1.20:4321',
    collectTitle: '二、收代码',
    collectAbout: '一次可以贴很多：一行一个，或用空格、逗号隔开都行，大小写、O和0、I和1都认。学员发来的详细结果（文字），也贴在这里。',
    paste: '代码或详细结果',
    read: '收下',
    files: '或选文件（可以多选）：学员的结果、“我的记录”，或以前存下的班级',
    drop: '也可以把文件拖到这里。',
    tally: '新收{a}份，替换{b}份，重复{c}份，没收下{d}份。全班现有{n}份。',
    nothingRead: '没有读到代码。请把代码贴进框里，或选文件。',
    replaced: '{where}：{n}号交过，已换成后来的这份。若是两人用了同一个编号，请给其中一人换一个，让他在结果页改编号后重报。',
    atLine: '第{n}行',
    codeRefused: {
      length: '{where}：“{text}”不是8个字符。请对照学员屏幕，看看漏了还是多了。',
      letter: '{where}：“{text}”里有代码不会用到的字符（例如U）。请再对照一遍。',
      check: '{where}：“{text}”对不上。要么有字符抄错，要么不是这套题的代码。请让学员再念一遍，并核对他屏幕上的测验编号是不是{seed}。',
      other: '{where}：“{text}”是另一套题的代码（{other}）。请换到那套题再贴，或让学员重新扫码。',
    },
    fileRefused: {
      large: '{where}：文件太大，不是这里存的结果。请选学员存的那个.json文件。',
      cut: '{where}：断在半路，没有复制全。请让学员重新复制或存一次。',
      json: '{where}：读不出来，里面既没有代码，也不是这里存的文件。请选学员存的.json文件。',
      foreign: '{where}：不是这门课的结果。请选班级测验的结果、“我的记录”存的文件，或这里存下的班级。',
      newer: '{where}：是更新的版本存的。请刷新这一页再试。',
      other: '{where}：是另一套题的结果（{other}）。请换到那套题再收，或让学员重新扫码。',
      questions: '{where}：测验编号一样，题目却不一样：课程更新过。请大家刷新页面，换一套题重做。',
      broken: '{where}：内容自相矛盾，可能被改过。请让学员重新存一次，或直接报代码。',
      absent: '{where}：这份记录里没有这次班级测验。请核对测验编号{seed}，或请学员直接报代码。',
      open: '{where}：这份记录里的班级测验还没交卷。请学员先交卷。',
    },
    refusedTitle: '没收下的',
    resultTitle: '三、全班结果',
    nobody: '还没有收到结果。',
    headline: '{n}人，平均答对{p}%。其中{m}人交了文件。',
    headlineFew: '收到{n}份。不到5人，不显示统计。',
    few: '不足5人',
    none: '—',
    filesOnly: '没有文件',
    fetching: '正在读取题目……',
    failed: '题目没有读取成功，先用编号显示。',
    retry: '再试一次',
    questions: '每题',
    question: '题',
    right: '答对',
    discrimination: '区分度',
    sure: '有把握的人',
    unsure: '其余的人',
    distractor: '错得最多的一处',
    share: '{p}%（{n}人）',
    sureShare: '{n}人：对{p}%，错{q}%',
    mostWrong: '{text}：{p}%（{n}份文件）',
    reversed: '整体答得好的人反而错，看看题目是否有歧义',
    method: '区分度是题总相关（点二列相关，总分里去掉本题；Henrysson，1963）：越接近1，越能分出谁懂谁不懂；接近0或是负数，要看看这道题。',
    smallClass: '只有{n}人：区分度主要是碰巧，上下{e}之内都不算数。30人以上再看。',
    calibrationNote: '“有把握的人”里错得多的题最该讲：他们不会自己回头查。“其余的人”指选了“大概”“猜的”和没选的。',
    fewNote: '凡是不足5人的数都不显示；能由别的数减出来的，也不显示。代码里没有学员选了什么，所以“错得最多的一处”只从文件里数。',
    concepts: '每个概念',
    concept: '概念',
    whole: '全部',
    prompts: '题目全文',
    matrix: '按编号看（只给你自己看，不要投到屏幕上）',
    matrixAbout: '✓对，✗错；带●的是有把握的。部分对、没答都算错。',
    matrixCaption: '编号和题目',
    number: '编号',
    score: '答对',
    rightSure: '对，有把握',
    rightUnsure: '对，没把握',
    wrongSure: '错，有把握',
    wrongUnsure: '错，没把握',
    from: '来自',
    fromWords: { code: '代码', file: '文件', passport: '记录' },
    remove: '删去',
    removeSure: '再按一次',
    row: '{n}号',
    removed: '{n}号已删去。',
    saveTitle: '存下来',
    saveAbout: '收到的结果不上传，也不留在浏览器里：关掉这一页就没有了，除非存下来。存下的班级以后可以再打开。',
    saveClass: '存下班级（JSON）',
    saveSummary: '统计表（CSV）',
    saveMatrix: '按编号的表（CSV）',
    copyText: '不能下载？复制下面的文字：',
    clear: '清空这个班',
    clearSure: '再按一次就清空',
    cleared: '已清空。',
  },
  en: {
    inviteTitle: '1. Invite the class',
    inviteAbout: 'Choose a module. Everyone who scans the code gets the same {n} questions in the same order.',
    module: 'Module',
    seed: 'Check',
    seedNote: 'The same name always draws the same questions. Keep it, and you can go on collecting another day.',
    seedWrong: 'There is no check of that name; a character is missing or wrong. This is still {seed}.',
    newSeed: 'Draw another set',
    empty: 'There is nothing to draw from in this module yet.',
    qr: 'QR code of the class check',
    address: 'Cannot scan? Type this into a browser:',
    numbers:
      'First give everyone a number from 1 to 63, by seat for instance. No names are collected; only you know who has which number. At the end each participant gets an eight-character code to read out or send to you.',
    localhost: 'Only this computer can open this address; phones cannot. Enter the address at which phones reach the course: npm start -- --host prints it.',
    phoneAddress: 'Address of the course home, as phones open it',
    phoneWrong: 'That is not an address. It should look like this: http://192.168.1.20:4321',
    collectTitle: '2. Collect the codes',
    collectAbout:
      'Paste as many as you like at once, one a line or with blanks or commas between them. Capitals do not matter, and O counts as 0, I as 1. Detailed results that participants sent as text go here too.',
    paste: 'Codes or detailed results',
    read: 'Take them in',
    files: 'Or choose files, several at once: results of participants, their “My records”, or a class saved earlier',
    drop: 'You can also drop files here.',
    tally: 'New: {a}. Replaced: {b}. Already there: {c}. Refused: {d}. In the class now: {n}.',
    nothingRead: 'No code was found. Paste codes into the box, or choose files.',
    replaced:
      '{where}: number {n} had handed in before; the later result has taken its place. If two people share a number, give one of them another: it can be changed on the result page, which then shows a new code.',
    atLine: 'Line {n}',
    codeRefused: {
      length: '{where}: “{text}” does not have eight characters. Compare it with the participant’s screen.',
      letter: '{where}: “{text}” has a character that no code contains, such as U. Compare it with the participant’s screen.',
      check:
        '{where}: “{text}” does not fit. A character is wrong, or the code is of another set of questions. Have it read out again, and see that the participant’s screen says {seed}.',
      other: '{where}: “{text}” is a code of another set of questions ({other}). Go to that set and paste it there, or have the participant scan again.',
    },
    fileRefused: {
      large: '{where}: this file is too large to be a result. Choose the .json file the participant saved.',
      cut: '{where}: it breaks off in the middle and was not copied whole. Have it copied or saved again.',
      json: '{where}: there is no code in it, and it is not a file saved here. Choose the .json file the participant saved.',
      foreign: '{where}: this is not a result of this course. Choose the result of a class check, a file from “My records”, or a class saved here.',
      newer: '{where}: it was saved by a newer version of the course. Reload this page and try again.',
      other: '{where}: it is of another set of questions ({other}). Go to that set to take it in, or have the participant scan again.',
      questions: '{where}: the check has the same name but other questions, as the course has changed. Have everyone reload the page, and draw another set.',
      broken: '{where}: it contradicts itself and may have been changed. Have it saved again, or take the code instead.',
      absent: '{where}: this class check is not among these records. See that the name of the check is {seed}, or take the code instead.',
      open: '{where}: the class check in these records has not been handed in yet. Have the participant hand it in first.',
    },
    refusedTitle: 'Not taken in',
    resultTitle: '3. What the class knows',
    nobody: 'No results yet.',
    headline: '{n} people, {p}% right on average; {m} of them with a file.',
    headlineFew: 'Results: {n}. Nothing is summed up for fewer than 5 people.',
    few: 'fewer than 5',
    none: '–',
    filesOnly: 'no files',
    fetching: 'Fetching the questions…',
    failed: 'The questions could not be fetched; their names stand in for them.',
    retry: 'Try again',
    questions: 'By question',
    question: 'Question',
    right: 'Right',
    discrimination: 'Discrimination',
    sure: 'Those who were sure',
    unsure: 'The others',
    distractor: 'Most often wrong',
    share: '{p}% of {n}',
    sureShare: '{n}: {p}% right, {q}% wrong',
    mostWrong: '{text}: {p}% of {n} files',
    reversed: 'those strong elsewhere fail here: is the question ambiguous?',
    method:
      'Discrimination is the item-rest correlation (point-biserial, with the question itself left out of the score; Henrysson, 1963). The closer to 1, the better the question tells those who know from those who do not; near 0 or below, look at the question.',
    smallClass: 'With {n} people discrimination is mostly chance: anything within ±{e} means nothing. Look again from 30 people on.',
    calibrationNote:
      'Teach first where those who were sure were wrong: they will not check by themselves. “The others” chose “Think so” or “Guess”, or did not say.',
    fewNote:
      'A number that rests on fewer than 5 people is withheld, and so is one from which it could be worked out. Codes do not say what was chosen, so “most often wrong” is counted from files alone.',
    concepts: 'By concept',
    concept: 'Concept',
    whole: 'All',
    prompts: 'The questions in full',
    matrix: 'By number (for your eyes, not for the screen)',
    matrixAbout: '✓ right, ✗ wrong; ● means sure. Partly right and blank count as wrong.',
    matrixCaption: 'Numbers and questions',
    number: 'Number',
    score: 'Right',
    rightSure: 'right, sure',
    rightUnsure: 'right, not sure',
    wrongSure: 'wrong, sure',
    wrongUnsure: 'wrong, not sure',
    from: 'From',
    fromWords: { code: 'code', file: 'file', passport: 'records' },
    remove: 'Remove',
    removeSure: 'Press again',
    row: 'number {n}',
    removed: 'Number {n} has been removed.',
    saveTitle: 'Keep it',
    saveAbout:
      'What you collect is sent nowhere and does not stay in the browser: it is gone when you leave this page, unless you save it. A saved class can be opened here again.',
    saveClass: 'Save the class (JSON)',
    saveSummary: 'Summary (CSV)',
    saveMatrix: 'Table by number (CSV)',
    copyText: 'No download? Copy this text:',
    clear: 'Clear this class',
    clearSure: 'Press again to clear',
    cleared: 'Cleared.',
  },
} satisfies Record<Locale, CohortWords>
