import type { Locale } from '@/i18n/locale'
import type { ReadRefusal } from '@/models/import/file-reader'
import type { FindingCode } from '@/models/survey'

/** Everything the way in from a survey file says. `{name}` is a blank. */
export interface SurveyWords {
  about: string
  file: string
  drop: string
  open: string
  opened: string
  reading: string
  cancel: string
  cancelled: string
  refused: Record<ReadRefusal, string>
  /** The worker did not come. */
  noWorker: string
  again: string
  /** What was found: rows, separator, encoding. */
  found: string
  delimiters: Record<string, string>
  columns: string
  columnsAll: string
  columnsSome: string
  columnsNone: string
  column: string
  none: string
  settings: string
  scale: string
  points: string
  reversed: string
  reversedNote: string
  reversedWrong: string
  group: string
  noGroup: string
  groupOption: string
  count: string
  taken: string
  noPairs: string
  results: string
  headline: string
  method: string
  kept: string
  dimensions: string
  n: string
  interval: string
  sd: string
  below: string
  alpha: string
  alphaGap: string
  missing: string
  whole: string
  few: string
  items: string
  groups: string
  groupHead: string
  difference: string
  /** After a difference: whether its interval holds 0. */
  apart: string
  same: string
  otherGroups: string
  notCause: string
  worst: string
  worstAbout: string
  ask: string
  upstream: Record<1 | 2 | 3 | 4, string>
  weights: string
  noWeights: string
  problems: string
  problem: Record<FindingCode, string>
  problemCount: string
  moreProblems: string
  noProblems: string
  csv: string
  json: string
  copy: string
  /** In the findings file. */
  findingWhat: string
  evidence: string
}

export const surveyStrings = {
  zh: {
    about:
      '有一份真的问卷？选CSV或TSV文件：一行一位顾客，期望是E1到E22（或“期望1”），感知是P1到P22（或“感知1”），权重W1到W5可有可无。文件只在这台设备上读，不上传。Excel请先另存为CSV。',
    file: '选问卷文件',
    drop: '也可以把文件拖到这里。',
    open: '打开城西店的120份问卷（虚构）',
    opened: '城西店的问卷是为教学编的：店、顾客和分数都不是真的。',
    reading: '正在读……{p}%',
    cancel: '停下',
    cancelled: '停下了，什么都没改。',
    refused: {
      empty: '这个文件是空的。请选另一个。',
      workbook: '这是Excel工作簿。请在Excel或WPS里“另存为”，类型选“CSV UTF-8”，再选那个文件。',
      binary: '这不是文字文件（也许是图片或压缩包）。请选CSV或TSV文件。',
      encoding: '看不懂这个文件的文字编码。请在Excel或WPS里另存为“CSV UTF-8”再试。',
      'no-rows': '文件里没有数据：第一行要是列名，从第二行起一行一位顾客。',
      'long-line': '文件里有一行超过10万个字符，不像问卷。请检查是不是选错了文件。',
      'too-wide': '第{row}行超过300列，不像问卷。请只留下答案、权重和分组的列。',
      quote: '第{row}行的引号不成对，后面的格子分不清。请在Excel或WPS里打开，改好这一行，再另存为CSV。',
      'too-large': '文件超过64MB。请只留下答案、权重和分组的列，再另存一次。',
    },
    noWorker: '读文件的程序没能打开。请检查网络，再试一次。',
    again: '换一个文件',
    found: '读到{rows}行，{delimiter}分隔，编码{encoding}。',
    delimiters: { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线' },
    columns: '哪一列是哪一条',
    columnsAll: '44列答案都认出来了。',
    columnsSome: '认出{n}列答案，还有{m}列没有认出。请在下面指给它；问卷里没有的，就留“没有”。',
    columnsNone: '没有认出答案的列。请在下面指给它，或把列名改成E1到E22、P1到P22。',
    column: '{side}，第{n}条',
    none: '没有',
    settings: '怎么读',
    scale: '分制',
    points: '{n}分制',
    reversed: '反着问的条目',
    reversedNote: '例如10-13,18-22（SERVQUAL 1988年版）。没有就空着。它们按“{top}减原分”换算。',
    reversedWrong: '请写条目号，1到22，用逗号隔开，例如10-13,18-22。',
    group: '分组比较',
    noGroup: '不分组',
    groupOption: '{name}（{n}种）',
    count: '算出来',
    taken: '已用{n}份问卷的平均分换掉计算器里的数。',
    noPairs: '没有一位顾客同时答了期望和感知，算不出差距。请检查列对没对上、分制对不对。',
    results: '问卷结果',
    headline: '{n}份问卷，不加权差距{gap}，95%区间{interval}。',
    method: '先算每位顾客自己的差距，再求平均；区间用t分布。样本多大，都要先看是怎么抽来的：只有肯答的人，区间再窄也没用。',
    kept: '计算器里存的只是平均分。区间、分组和问题清单不保存，离开这一页就没有了，需要的先导出。',
    dimensions: '五个维度',
    n: '人数',
    interval: '95%区间',
    sd: '标准差',
    below: '低于期望',
    alpha: 'α（感知）',
    alphaGap: 'α（差距）',
    missing: '缺答',
    whole: '全部',
    few: '–',
    items: '22条',
    groups: '分组比较：差距',
    groupHead: '{name}（{n}人）',
    difference: '后一组减前一组',
    apart: '有差别',
    same: '看不出差别',
    otherGroups: '另有{n}行不在这几组里，没有比较。',
    notCause: '“看不出差别”是区间含0，不等于没有差别；“有差别”也不等于是它造成的。一次比五个维度，偶然有一个显得不同，并不稀奇。',
    worst: '差得最多的三条，先去哪里问',
    worstAbout: '问卷只看得见顾客那一头。下面是动手查的起点，不是诊断：从上游问起，每一问都要拿出东西来看。',
    ask: '先问：',
    upstream: { 1: '差距1，我们弄准了吗', 2: '差距2，写进标准了吗', 3: '差距3，照标准做到了吗', 4: '差距4，说过头了吗' },
    weights: '权重：{n}位顾客的100分有效，平均为{list}。',
    noWeights: '没有可用的权重，计算器里的权重不变。',
    problems: '没用上的格子',
    problem: {
      empty: '第{row}行第{column}列（{name}）：空着',
      text: '第{row}行第{column}列（{name}）：“{value}”不是数',
      range: '第{row}行第{column}列（{name}）：{value}不在1到{scale}之间',
      comma: '第{row}行第{column}列（{name}）：“{value}”里的小数点写成了逗号，请改成点',
      weights: '第{row}行：五个权重合计{value}，不是100，这位顾客的权重没有用',
    },
    problemCount: '共{n}处，按缺答处理，其余照算。',
    moreProblems: '只列出前50处。',
    noProblems: '每个格子都用上了。',
    csv: '存成CSV',
    json: '存成发现（JSON，给行动计划用）',
    copy: '不能下载？复制下面的文字：',
    findingWhat: '{label}：感知比期望低{gap}',
    evidence: '{n}份问卷，95%区间{interval}，{below}的顾客低于期望；原因要到企业里查',
  },
  en: {
    about:
      'Have you a real survey? Choose a CSV or TSV file with one customer a row: expectation in E1 to E22 (or “expectation 1”), perception in P1 to P22, and points in W1 to W5 if you have them. It is read on this device and sent nowhere. Save an Excel workbook as CSV first.',
    file: 'Choose a survey file',
    drop: 'You can also drop it here.',
    open: 'Open the 120 questionnaires of West Gate (invented)',
    opened: 'The West Gate survey was made for teaching: the shop, its customers and their scores are invented.',
    reading: 'Reading… {p}%',
    cancel: 'Stop',
    cancelled: 'Stopped. Nothing has changed.',
    refused: {
      empty: 'This file is empty. Choose another.',
      workbook: 'This is an Excel workbook. Save it from Excel or WPS as “CSV UTF-8” and choose that file.',
      binary: 'This is no text file, a picture or an archive perhaps. Choose a CSV or TSV file.',
      encoding: 'The encoding of this file cannot be made out. Save it from Excel or WPS as “CSV UTF-8” and try again.',
      'no-rows': 'There is nothing in it: the first row should hold the names of the columns, and each row after it one customer.',
      'long-line': 'A line of this file has more than 100,000 characters, which no survey has. Is it the right file?',
      'too-wide': 'Row {row} has more than 300 columns, which no survey has. Keep the columns with answers, points and groups only.',
      quote:
        'A quotation mark in row {row} is not closed, so that the cells after it cannot be told apart. Mend that row in Excel or WPS and save it as CSV again.',
      'too-large': 'The file is larger than 64 MB. Keep the columns with answers, points and groups only, and save it again.',
    },
    noWorker: 'What reads files did not come. Check the network and try again.',
    again: 'Another file',
    found: '{rows} rows, separated by {delimiter}, encoded as {encoding}.',
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
    columns: 'Which column is which item',
    columnsAll: 'All 44 columns of answers were recognised.',
    columnsSome: '{n} columns of answers were recognised and {m} were not. Point them out below; what the survey does not have stays at “none”.',
    columnsNone: 'No column of answers was recognised. Point them out below, or call them E1 to E22 and P1 to P22 in the file.',
    column: '{side}, item {n}',
    none: 'none',
    settings: 'How to read it',
    scale: 'Scale',
    points: '{n} points',
    reversed: 'Items worded the other way round',
    reversedNote: 'For instance 10-13,18-22 (SERVQUAL of 1988). Leave it empty if there are none. They count as {top} minus the answer.',
    reversedWrong: 'Write numbers of items from 1 to 22 with commas between them, such as 10-13,18-22.',
    group: 'Compare groups',
    noGroup: 'no groups',
    groupOption: '{name} ({n} values)',
    count: 'Work it out',
    taken: 'The means of {n} questionnaires have taken the place of the calculator’s numbers.',
    noPairs: 'Nobody answered both expectation and perception, so there is no gap to work out. Check the columns and the scale.',
    results: 'What the survey says',
    headline: '{n} questionnaires, unweighted gap {gap}, 95% interval {interval}.',
    method:
      'Each customer’s own gap comes first and is then averaged; intervals use the t distribution. However many answers there are, ask first how they were come by: if only the willing answered, a narrow interval helps nobody.',
    kept: 'The calculator keeps the means alone. Intervals, groups and problems are not kept and go when you leave this page; save what you need.',
    dimensions: 'Five dimensions',
    n: 'People',
    interval: '95% interval',
    sd: 'SD',
    below: 'Below expectation',
    alpha: 'α (perception)',
    alphaGap: 'α (gap)',
    missing: 'Missing',
    whole: 'All',
    few: '–',
    items: '22 items',
    groups: 'Groups compared: gaps',
    groupHead: '{name} ({n})',
    difference: 'Second minus first',
    apart: 'differ',
    same: 'no difference seen',
    otherGroups: '{n} more rows are in none of these groups and were not compared.',
    notCause:
      '“No difference seen” means that the interval holds 0, not that there is none; and “differ” does not say what made the difference. With five dimensions compared at once, one may well stand out by chance.',
    worst: 'The three largest shortfalls, and where to ask first',
    worstAbout:
      'A survey sees the customer’s end only. These are places to begin, not a diagnosis: ask upstream first, and have something shown for every answer.',
    ask: 'Ask first:',
    upstream: {
      1: 'gap 1, do we know what they want',
      2: 'gap 2, is it in the standards',
      3: 'gap 3, is it done to the standards',
      4: 'gap 4, did we promise too much',
    },
    weights: 'Weights: the 100 points of {n} customers could be used; on average {list}.',
    noWeights: 'There are no points that could be used; the calculator’s weights stay as they are.',
    problems: 'Cells that were left out',
    problem: {
      empty: 'Row {row}, column {column} ({name}): empty',
      text: 'Row {row}, column {column} ({name}): “{value}” is no number',
      range: 'Row {row}, column {column} ({name}): {value} is not between 1 and {scale}',
      comma: 'Row {row}, column {column} ({name}): “{value}” has a decimal comma; make it a point',
      weights: 'Row {row}: the five weights sum to {value}, not 100, and were not used',
    },
    problemCount: '{n} in all, taken as missing; the rest counts.',
    moreProblems: 'The first 50 are listed.',
    noProblems: 'Every cell could be used.',
    csv: 'Save as CSV',
    json: 'Save the findings (JSON, for an action plan)',
    copy: 'No download? Copy this text:',
    findingWhat: '{label}: perception falls {gap} short of expectation',
    evidence: '{n} questionnaires, 95% interval {interval}, {below} of customers below expectation; the cause has to be looked for inside the firm',
  },
} satisfies Record<Locale, SurveyWords>
