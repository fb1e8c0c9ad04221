import type { Locale } from '@/i18n/locale'

/** Words the calculator shows before anybody has pressed anything: one language of them travels with the page. `{name}` is a blank. */
export interface Words {
  title: string
  /** In the order of the questionnaire. */
  dimensions: string[]
  n: string
  nUnknown: string
  scale: string
  dimension: string
  expectation: string
  perception: string
  gap: string
  weight: string
  share: string
  contribution: string
  quadrant: string
  quadrants: { fix: string; keep: string; wait: string; rest: string }
  unweighted: string
  weighted: string
  itemMean: string
  servperf: string
  servperfBoth: string
  short: string
  above: string
  charts: { profile: string; plane: string; priority: string }
  pictures: string
  seen: { profile: string; plane: string; priority: string; nothing: string }
  tables: { profile: string; priority: string }
  legend: { expectation: string; perception: string }
  noGap: string
  cuts: string
  ranking: string
  worst: string
  item: string
  /** Between the parts of a list in a sentence. */
  and: string
  warnings: {
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
  own: string
  edit: string
  scenarios: string
  exports: string
  method: string
  undo: string
  loading: string
  failed: string
  retry: string
  said: string
  done: { cleared: string; undone: string; link: string; aside: string; noLink: string }
  /** What a scenario is called into which one's own numbers went when a link was opened. */
  aside: string
  problems: { unreadable: string; foreign: string; newer: string; damaged: string }
  noScript: string
  statements: string
  statementNumber: string
}

export const strings = {
  zh: {
    title: '差距计算器',
    dimensions: ['有形性', '可靠性', '响应性', '保证性', '移情性'],
    n: 'n = {n}',
    nUnknown: 'n未知',
    scale: '{scale}点量表',
    dimension: '维度',
    expectation: '期望E',
    perception: '感知P',
    gap: '差距P−E',
    weight: '权重',
    share: '占比',
    contribution: '权重×差距',
    quadrant: '先后',
    quadrants: { fix: '先改进', keep: '保持住', wait: '稍后改', rest: '不着急' },
    unweighted: '未加权得分',
    weighted: '加权得分',
    itemMean: '22条差距的平均',
    servperf: '只看感知（SERVPERF）',
    servperfBoth: '{unweighted}，加权{weighted}',
    short: '按权重算，感知比期望低{size}分，其中{share}来自{dimension}。',
    above: '按权重算，感知不低于期望（{size}）。这种结果少见，先核对录入。',
    charts: { profile: '期望与感知', plane: '期望对感知', priority: '权重对差距' },
    pictures: '看哪张图',
    seen: {
      profile: '五个维度的期望与感知，{scale}点量表。差距最大的是{worst}（{worstGap}），最小的是{best}（{bestGap}）。数字见表。',
      plane: '横轴期望，纵轴感知。{below}个维度落在对角线下方，也就是感知低于期望。数字见表。',
      priority: '横轴权重，纵轴差距。落在“先改进”的有：{fix}。数字见表。',
      nothing: '还没有可以画的数。',
    },
    tables: { profile: '五个维度的期望、感知、差距和权重', priority: '五个维度的先后次序' },
    legend: { expectation: '期望', perception: '感知' },
    noGap: '没有差距',
    cuts: '竖线是平均权重{weight}，横线是未加权得分{gap}',
    ranking: '加权后的不足从哪里来',
    worst: '差距最大的三条',
    item: '第{n}条',
    and: '、',
    warnings: {
      heading: '先看一眼',
      empty: '还没有能算的回答。同一条的期望和感知都填上，结果就会出来。',
      weights: '权重合计{sum}，不是100。这里先按合计{sum}折算；写进报告之前，把它调成100。',
      'weights-zero': '权重全是0，算不出加权得分。',
      missing: '第{items}条缺期望或感知，没有计入。',
      'no-dimension': '{dimensions}没有一条完整的回答，没有计算，权重也不算它。',
      ceiling: '期望平均{mean}，已经顶到{scale}点量表的上限。这时差距几乎只反映感知，看不出顾客更在乎什么。',
      swapped: '多数维度的感知高于期望。先核对：期望和感知两列是不是弄反了？',
      positive: '感知高于期望的有{list}。这种情况少见，先核对录入：反向题要先换算成{recode} − x。',
      'one-voice': '这是一个人的回答。它说出你的看法，代表不了顾客。',
      small: '只有{n}份回答，一两个人就能左右均值。可以当线索，别当结论。',
      'n-unknown': '没有写回答人数n。别人看不出这些均值有多牢靠。',
    },
    own: '用我自己的数',
    edit: '改这些数',
    scenarios: '保存与比较',
    exports: '导出与分享',
    method: '怎么算出来的',
    undo: '撤销',
    loading: '正在打开……',
    failed: '没有打开，可能是网络断了。',
    retry: '再试一次',
    said: '加权得分{weighted}，未加权得分{unweighted}',
    done: {
      cleared: '已清空，填你自己的数吧。',
      undone: '已恢复。',
      link: '这是链接带来的数。',
      aside: '你原来的数另存为“{name}”。',
      noLink: '链接里的数打不开：{why}下面是示例。',
    },
    aside: '打开链接之前的数',
    problems: {
      unreadable: '内容不完整，或者被改动过。',
      foreign: '这不是差距计算器的数据。',
      newer: '它来自更新的版本，请刷新页面再试。',
      damaged: '里面有超出范围的数。',
    },
    noScript: '浏览器开启JavaScript后，可以在这里填自己的数。',
    statements: '问卷的22条陈述',
    statementNumber: '条',
  },
  en: {
    title: 'Gap calculator',
    dimensions: ['Tangibles', 'Reliability', 'Responsiveness', 'Assurance', 'Empathy'],
    n: 'n = {n}',
    nUnknown: 'n unknown',
    scale: '{scale}-point scale',
    dimension: 'Dimension',
    expectation: 'E',
    perception: 'P',
    gap: 'Gap P − E',
    weight: 'Weight',
    share: 'Share',
    contribution: 'Weight × gap',
    quadrant: 'Priority',
    quadrants: { fix: 'Fix first', keep: 'Keep up', wait: 'Fix later', rest: 'No hurry' },
    unweighted: 'Unweighted score',
    weighted: 'Weighted score',
    itemMean: 'Mean of the 22 item gaps',
    servperf: 'Perception alone (SERVPERF)',
    servperfBoth: '{unweighted}, weighted {weighted}',
    short: 'Weighted by importance, perception falls {size} points short of expectation; {share} of the shortfall comes from {dimension}.',
    above: 'Weighted by importance, perception is not below expectation ({size}). That is rare: check the figures first.',
    charts: { profile: 'Expectation and perception', plane: 'Expectation against perception', priority: 'Weight against gap' },
    pictures: 'Chart',
    seen: {
      profile:
        'Expectation and perception on five dimensions, {scale}-point scale. Largest shortfall: {worst} ({worstGap}); smallest: {best} ({bestGap}). The table has the numbers.',
      plane: 'Expectation across, perception up. {below} of the dimensions lie below the diagonal: perception is lower than expectation. The table has the numbers.',
      priority: 'Weight across, gap up. To fix first: {fix}. The table has the numbers.',
      nothing: 'Nothing to draw yet.',
    },
    tables: { profile: 'Expectation (E), perception (P), gap and weight of the five dimensions', priority: 'Priority of the five dimensions' },
    legend: { expectation: 'expectation', perception: 'perception' },
    noGap: 'no gap',
    cuts: 'Upright line: mean weight {weight}; level line: unweighted score {gap}',
    ranking: 'Where the weighted shortfall comes from',
    worst: 'The three largest item gaps',
    item: 'Item {n}',
    and: ', ',
    warnings: {
      heading: 'Before you rely on this',
      empty: 'There is nothing to work out yet. Results appear as soon as one item has both an expectation and a perception.',
      weights: 'The weights add up to {sum}, not 100. The score divides by {sum} for now; bring them to 100 before you report it.',
      'weights-zero': 'All weights are zero, so there is no weighted score.',
      missing: 'Left out, because expectation or perception is missing: item {items}.',
      'no-dimension': 'Not worked out, because no item has both answers: {dimensions}. The weight is left out too.',
      ceiling: 'Expectations average {mean}, the ceiling of a {scale}-point scale. The gaps then mirror perception alone and cannot show what customers care about more.',
      swapped: 'Most dimensions have perception above expectation. Have the two columns been swapped?',
      positive: 'Perception is above expectation for {list}. That is rare, so check the coding first: a negatively worded item is recoded as {recode} − x.',
      'one-voice': 'These are one person’s answers. They show how you see it, not how customers do.',
      small: 'Only {n} answers: one or two people can move the means. A lead, not a finding.',
      'n-unknown': 'The number of respondents (n) is missing, so nobody can tell how firm these means are.',
    },
    own: 'Use my own numbers',
    edit: 'Change these numbers',
    scenarios: 'Save and compare',
    exports: 'Export and share',
    method: 'How this is worked out',
    undo: 'Undo',
    loading: 'Opening …',
    failed: 'That did not open. The network may be down.',
    retry: 'Try again',
    said: 'Weighted score {weighted}, unweighted {unweighted}',
    done: {
      cleared: 'Cleared. Put your own numbers in.',
      undone: 'Brought back.',
      link: 'These numbers came with the link.',
      aside: 'Your own are saved as “{name}”.',
      noLink: 'The numbers in the link could not be opened. {why} Below is the example.',
    },
    aside: 'Before the link',
    problems: {
      unreadable: 'They are incomplete or have been altered.',
      foreign: 'They do not belong to the gap calculator.',
      newer: 'They come from a newer version: reload the page and try again.',
      damaged: 'Some of the numbers are out of range.',
    },
    noScript: 'With JavaScript switched on, you can put your own numbers in here.',
    statements: 'The 22 statements of the questionnaire',
    statementNumber: 'Item',
  },
} as const satisfies Record<Locale, Words>
