import type { Locale } from '@/i18n/locale'
import type { FieldWords } from '@/ui/NumberField'

/** One sentence for each code of `Warning` in model.ts. */
export interface WarningWords {
  heading: string
  empty: string
  weights: string
  'weights-zero': string
  missing: string
  'no-dimension': string
  ceiling: string
  swapped: string
  positive: string
  'one-voice': string
  small: string
  'n-unknown': string
}

/** Words of everything behind a button, and of the warnings. `{name}` is a blank. */
export interface DeskWords {
  warnings: WarningWords
  said: string
  done: {
    cleared: string
    link: string
    aside: string
    noLink: string
    /** After `noLink`: one's own numbers are as they were. */
    stays: string
    /** After `noLink`: there are none, so the example is shown. */
    below: string
  }
  /** What a scenario is called into which one's own numbers went when a link was opened. */
  aside: string
  problems: { unreadable: string; foreign: string; newer: string; damaged: string }
  field: FieldWords
  inputs: {
    mode: string
    items: string
    dimensions: string
    scale: string
    points: string
    name: string
    n: string
    expectation: string
    perception: string
    /** Accessible name of an answer's field. */
    answer: string
    answered: string
    weights: string
    weightOf: string
    sum: string
    sumWrong: string
    evenOut: string
    clear: string
    example: string
    dropped: string
    evened: string
    restored: string
  }
  scenarios: {
    name: string
    save: string
    saved: string
    /** Instead of `saved` where nothing can be stored. */
    unsaved: string
    unnamed: string
    list: string
    none: string
    open: string
    opened: string
    remove: string
    removed: string
    first: string
    second: string
    current: string
    compare: string
    difference: string
    better: string
    otherScale: string
  }
  exports: {
    what: string
    csv: string
    json: string
    link: string
    svg: string
    png: string
    download: string
    copy: string
    copied: string
    notCopied: string
    text: string
    picture: string
    noPicture: string
    hold: string
    print: string
    reopen: string
    file: string
    paste: string
    open: string
    opened: string
    refused: string
    linkNote: string
  }
  csv: { item: string; statement: string; note: string }
  method: {
    item: string
    dimension: string
    unweighted: string
    weighted: string
    itemMean: string
    servperf: string
    rounding: string
    nothing: string
    caveats: string
    caveat: string[]
    sources: string
    source: string[]
  }
}

/** What is cited here, the same in both languages; all from the literature, none quoted. */
const source = [
  'Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL. Journal of Retailing 64(1), 12–40.',
  'Parasuraman, A., Berry, L. L., & Zeithaml, V. A. (1991). Refinement and reassessment of the SERVQUAL scale. Journal of Retailing 67(4), 420–450.',
  'Cronin, J. J., & Taylor, S. A. (1992). Measuring service quality: A reexamination and extension. Journal of Marketing 56(3), 55–68.',
  'Brown, T. J., Churchill, G. A., & Peter, J. P. (1993). Improving the measurement of service quality. Journal of Retailing 69(1), 127–139.',
  'Teas, R. K. (1993). Expectations, performance evaluation, and consumers’ perceptions of quality. Journal of Marketing 57(4), 18–34.',
  'Carman, J. M. (1990). Consumer perceptions of service quality. Journal of Retailing 66(1), 33–55.',
]

export const deskStrings = {
  zh: {
    warnings: {
      heading: '先看一眼',
      empty: '还没有能算的回答。同一条的期望和感知都填上，结果就会出来。',
      weights: '权重合计{sum}，不是100。这里先按合计{sum}折算；写进报告之前，把它调成100。',
      'weights-zero': '权重全是0，算不出加权总分。',
      missing: '第{items}条缺期望或感知，没有计入。',
      'no-dimension': '{dimensions}没有一条完整的回答，没有计算，权重也不算它。',
      ceiling: '期望平均{mean}，已经顶到{scale}分制的上限。这时差距几乎只反映感知，看不出顾客更在乎什么。',
      swapped: '多数维度的感知高于期望。先核对：期望和感知两列是不是弄反了？',
      positive: '感知高于期望的有{list}。这种情况少见，先核对录入：反着问的条目要先换算成{recode} − x。',
      'one-voice': '这是一个人的回答。它说出你的看法，代表不了顾客。',
      small: '只有{n}份回答，一两个人就能左右均值。可以当线索，别当结论。',
      'n-unknown': '没有写回答人数n。别人看不出这些均值有多牢靠。',
    },
    said: '加权总分{weighted}，不加权总分{unweighted}',
    done: {
      cleared: '已清空，填你自己的数吧。',
      link: '这是链接带来的数。',
      aside: '你原来的数另存为“{name}”。',
      noLink: '链接里的数打不开：{why}',
      stays: '你自己的数没有动。',
      below: '这里显示的是示例。',
    },
    aside: '打开链接之前的数',
    problems: {
      unreadable: '内容不完整，或者被改动过。',
      foreign: '这不是差距计算器的数据。',
      newer: '它来自更新的版本，请刷新页面再试。',
      damaged: '里面有超出范围的数。',
    },
    field: {
      notNumber: '这不是一个数。',
      range: '请填{min}到{max}之间的数。',
      whole: '请填整数。',
      empty: '这里要有一个数。',
      kept: '暂按{value}计算。',
      less: '减少：{name}',
      more: '增加：{name}',
    },
    inputs: {
      mode: '怎么填',
      items: '逐条填22条',
      dimensions: '只填五个维度的均值',
      scale: '量表',
      points: '{scale}分制',
      name: '名称',
      n: '回答人数n',
      expectation: '期望',
      perception: '感知',
      answer: '{side} {what}',
      answered: '已填{done}/{all}',
      weights: '重要性权重：把100分分给五个维度',
      weightOf: '权重 {dimension}',
      sum: '合计100分',
      sumWrong: '合计{sum}分，不是100分',
      evenOut: '按比例调成100分',
      clear: '清空',
      example: '回到示例',
      dropped: '换成了{scale}分制，{count}个高于{scale}的回答已去掉。',
      evened: '权重已按比例调成100分。',
      restored: '已回到示例。',
    },
    scenarios: {
      name: '给这组数起个名字',
      save: '保存',
      saved: '已保存“{name}”。',
      unsaved: '“{name}”只留到这一页关掉为止，没能存到这台设备上。要长久保存，请先导出。',
      unnamed: '未命名',
      list: '存在这台设备上的数',
      none: '还没有保存过。',
      open: '打开',
      opened: '已打开“{name}”。',
      remove: '删除',
      removed: '已删除“{name}”。',
      first: '先',
      second: '后',
      current: '现在这组',
      compare: '两组数比一比',
      difference: '变化',
      better: '变化 = 后 − 先，正数是改善。',
      otherScale: '两组数用的量表不同，差距不能相减。',
    },
    exports: {
      what: '导出什么',
      csv: '表格（CSV）',
      json: '数据（JSON，可以再打开）',
      link: '链接',
      svg: '图（SVG）',
      png: '图（PNG）',
      download: '下载',
      copy: '复制文字',
      copied: '已复制。',
      notCopied: '没能自动复制。文字已经选中，请按复制键。',
      text: '内容',
      picture: '哪张图',
      noPicture: '这个浏览器画不出PNG，请改用SVG。',
      hold: '不能下载时，长按图片保存。',
      print: '打印本页',
      reopen: '打开以前导出的JSON',
      file: '选文件',
      paste: '或者把内容粘贴到这里',
      open: '打开',
      opened: '已打开。',
      refused: '没有打开：{why}现在的数没有动。',
      linkNote: '数字都在链接里，不经过服务器。拿到链接的人都看得见。',
    },
    csv: { item: '条目', statement: '感知陈述', note: '差距 = 感知 − 期望；负数是不足。不加权总分是五个维度差距的平均。' },
    method: {
      item: '一条的差距 = 感知 − 期望，负数就是不足。第{n}条：',
      dimension: '维度的差距 = 它各条差距的平均：',
      unweighted: '不加权总分 = 五个维度差距的平均（不是22条的平均）：',
      weighted: '加权总分 = 差距×权重加起来，再除以权重合计。不除这一步，结果就不在同一把尺子上了：',
      itemMean: '22条差距直接平均：各维度有4、5、4、4、5条，条数多的维度会多占分量，所以和不加权总分不一样：',
      servperf: '只看感知（SERVPERF）= 同样的平均，只用感知：',
      rounding: '显示保留两位小数；计算用的是没有舍入的数。',
      nothing: '填了数以后，这里会把你的数代进公式。',
      caveats: '用之前要知道',
      caveat: [
        '差距是两个分数相减。期望和感知越相关，这个差就越不稳（Brown、Churchill和Peter，1993）。',
        '只用感知（SERVPERF）往往更能预测总体评价（Cronin和Taylor，1992）；差距更适合找出该改哪里。两种说法都站得住。',
        '“期望”问的是应该怎样、会怎样，还是怎样才理想，答案不同（Teas，1993）。期望7分感知6分，和期望4分感知3分，都是−1，却不是一回事。',
        '五个维度不是处处成立（Carman，1990）。正式报告之前，先用自己的数据做因子分析。',
        '1988年版的第10—13条和第18—22条是反着问的，要先换算（7分制用8 − x）。这里的22条全是正着问的。',
        '这里量的主要是服务过程，结果好不好要另外看。服务质量也不等于满意。',
      ],
      sources: '来源',
      source,
    },
  },
  en: {
    warnings: {
      heading: 'Before you rely on this',
      empty: 'There is nothing to work out yet. Results appear as soon as one item has both an expectation and a perception.',
      weights: 'The weights add up to {sum}, not 100. The score divides by {sum} for now; bring them to 100 before you report it.',
      'weights-zero': 'All weights are zero, so there is no weighted score.',
      missing: 'Left out, because expectation or perception is missing: item {items}.',
      'no-dimension': 'Not worked out, because no item has both answers: {dimensions}. The weight is left out too.',
      ceiling:
        'Expectations average {mean}, the ceiling of a {scale}-point scale. The gaps then mirror perception alone and cannot show what customers care about more.',
      swapped: 'Most dimensions have perception above expectation. Have the two columns been swapped?',
      positive: 'Perception is above expectation for {list}. That is rare, so check the coding first: a negatively worded item is recoded as {recode} − x.',
      'one-voice': 'These are one person’s answers. They show how you see it, not how customers do.',
      small: 'Only {n} respondents: one or two people can move the means. A lead, not a finding.',
      'n-unknown': 'The number of respondents (n) is missing, so nobody can tell how firm these means are.',
    },
    said: 'Weighted score {weighted}, unweighted {unweighted}',
    done: {
      cleared: 'Cleared. Put your own numbers in.',
      link: 'These numbers came with the link.',
      aside: 'Your own are saved as “{name}”.',
      noLink: 'The numbers in the link could not be opened. {why}',
      stays: 'Your own numbers are as they were.',
      below: 'What you see is the example.',
    },
    aside: 'Before the link',
    problems: {
      unreadable: 'They are incomplete or have been altered.',
      foreign: 'They do not belong to the gap calculator.',
      newer: 'They come from a newer version: reload the page and try again.',
      damaged: 'Some of the numbers are out of range.',
    },
    field: {
      notNumber: 'That is not a number.',
      range: 'Enter a number from {min} to {max}.',
      whole: 'Enter a whole number.',
      empty: 'This needs a number.',
      kept: 'Still using {value}.',
      less: 'Less: {name}',
      more: 'More: {name}',
    },
    inputs: {
      mode: 'What to fill in',
      items: 'All 22 items',
      dimensions: 'Dimension means only',
      scale: 'Scale',
      points: '{scale} points',
      name: 'Name',
      n: 'Respondents (n)',
      expectation: 'Expectation',
      perception: 'Perception',
      answer: '{side}: {what}',
      answered: '{done} of {all} filled in',
      weights: 'Importance: share 100 points among the five dimensions',
      weightOf: 'Weight: {dimension}',
      sum: 'Total: 100 points',
      sumWrong: 'Total: {sum} points, not 100',
      evenOut: 'Bring to 100 in proportion',
      clear: 'Clear',
      example: 'Back to the example',
      dropped: 'Now a {scale}-point scale. Answers above {scale} were taken out: {count}.',
      evened: 'Weights brought to 100 in proportion.',
      restored: 'Back to the example.',
    },
    scenarios: {
      name: 'Name for these numbers',
      save: 'Save',
      saved: 'Saved “{name}”.',
      unsaved: '“{name}” is kept only until this page is closed: it could not be stored on this device. Export it to keep it.',
      unnamed: 'Unnamed',
      list: 'Saved on this device',
      none: 'Nothing saved yet.',
      open: 'Open',
      opened: 'Opened “{name}”.',
      remove: 'Delete',
      removed: 'Deleted “{name}”.',
      first: 'First',
      second: 'Second',
      current: 'The numbers shown now',
      compare: 'Compare two',
      difference: 'Change',
      better: 'Change = second − first: positive is an improvement.',
      otherScale: 'The two use different scales, so their gaps cannot be subtracted.',
    },
    exports: {
      what: 'What to take away',
      csv: 'Table (CSV)',
      json: 'Data (JSON, opens again)',
      link: 'Link',
      svg: 'Chart (SVG)',
      png: 'Chart (PNG)',
      download: 'Download',
      copy: 'Copy the text',
      copied: 'Copied.',
      notCopied: 'Could not copy automatically. The text is selected: press your copy keys.',
      text: 'Content',
      picture: 'Which chart',
      noPicture: 'This browser will not draw a PNG; use the SVG.',
      hold: 'If downloads are blocked, press and hold the picture to save it.',
      print: 'Print this page',
      reopen: 'Open a JSON file exported earlier',
      file: 'Choose a file',
      paste: 'Or paste its content here',
      open: 'Open',
      opened: 'Opened.',
      refused: 'Not opened. {why} Your numbers are as they were.',
      linkNote: 'The numbers are in the link itself and reach no server. Whoever has the link can read them.',
    },
    csv: {
      item: 'Item',
      statement: 'Perception statement',
      note: 'Gap = perception minus expectation; negative is a shortfall. The unweighted score is the mean of the five dimension gaps.',
    },
    method: {
      item: 'An item’s gap = perception − expectation, so a shortfall is negative. Item {n}:',
      dimension: 'A dimension’s gap = the mean of its item gaps:',
      unweighted: 'Unweighted score = the mean of the five dimension gaps (not of the 22 items):',
      weighted: 'Weighted score = gap × weight, summed, divided by the sum of the weights. Without the division it is on another scale:',
      itemMean: 'The mean of all 22 item gaps: with 4, 5, 4, 4 and 5 items the longer dimensions count for more, so it differs from the unweighted score:',
      servperf: 'Perception alone (SERVPERF) = the same means, of perception only:',
      rounding: 'Shown to two decimals; worked out with the unrounded numbers.',
      nothing: 'Once there are numbers, they are put into the formula here.',
      caveats: 'Know before you use it',
      caveat: [
        'A gap is one score minus another. The more expectation and perception correlate, the less reliable the difference (Brown, Churchill & Peter 1993).',
        'Perception alone (SERVPERF) often predicts the overall judgement better (Cronin & Taylor 1992); gaps are better at showing what to mend. Both positions stand.',
        '“Expectation” can mean should, will or ideal, and the answers differ (Teas 1993). A perception of 6 against 7, and of 3 against 4, are both −1, but not the same finding.',
        'There are not always five dimensions (Carman 1990). Run a factor analysis on your own data before you report them.',
        'In the 1988 version items 10–13 and 18–22 are worded negatively and must be recoded first (8 − x on a 7-point scale). The 22 here are all positive.',
        'This measures mostly how the service is given, less what comes of it. And service quality is not satisfaction.',
      ],
      sources: 'Sources',
      source,
    },
  },
} as const satisfies Record<Locale, DeskWords>
