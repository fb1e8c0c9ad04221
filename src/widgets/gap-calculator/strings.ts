import type { Locale } from '@/i18n/locale'

/** Words the calculator shows before anybody has pressed anything. `{name}` is a blank. */
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
  /** Instead of `short` where several dimensions have the largest share. */
  shared: string
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
  own: string
  edit: string
  survey: string
  scenarios: string
  exports: string
  method: string
  undo: string
  undone: string
  loading: string
  failed: string
  retry: string
}

/** Words of the page around the calculator, which never travel to a script. */
export interface DoorWords {
  noScript: string
  statements: string
  statementNumber: string
}

export const strings = {
  zh: {
    title: '差距计算器',
    dimensions: ['有形性', '可靠性', '响应性', '保证性', '移情性'],
    n: 'n\u00a0=\u00a0{n}',
    nUnknown: 'n未知',
    scale: '{scale}分制',
    dimension: '维度',
    expectation: '期望E',
    perception: '感知P',
    gap: '差距P−E',
    weight: '权重',
    share: '占比',
    contribution: '差距×权重÷合计',
    quadrant: '先后',
    quadrants: { fix: '先补', keep: '守住', wait: '往后排', rest: '先不动' },
    unweighted: '不加权总分',
    weighted: '加权总分',
    itemMean: '22条差距的平均',
    servperf: '只看感知（SERVPERF）',
    servperfBoth: '{unweighted}，加权{weighted}',
    short: '按权重算，感知比期望低{size}分，其中{share}来自{dimension}。',
    shared: '按权重算，感知比期望低{size}分，其中{dimension}占得一样多，各占{share}。',
    above: '按权重算，感知不低于期望（{size}）。这种结果少见，先核对录入。',
    charts: { profile: '差距', plane: '期望对感知', priority: '权重对差距' },
    pictures: '看哪张图',
    seen: {
      profile: '五个维度的期望与感知，{scale}分制。差距最大的是{worst}（{worstGap}），最小的是{best}（{bestGap}）。数字见表。',
      plane: '横轴期望，纵轴感知。{below}个维度落在对角线下方，也就是感知低于期望。数字见表。',
      priority: '横轴权重，纵轴差距。落在“先补”的有：{fix}。数字见表。',
      nothing: '还没有可以画的数。',
    },
    tables: { profile: '五个维度的期望、感知、差距和权重', priority: '五个维度的先后次序' },
    legend: { expectation: '期望', perception: '感知' },
    noGap: '没有差距',
    cuts: '竖线是平均权重{weight}，横线是不加权总分{gap}',
    ranking: '加权后的不足从哪里来',
    worst: '差距最大的三条',
    item: '第{n}条',
    and: '、',
    own: '用我自己的数',
    edit: '改这些数',
    survey: '从问卷文件来',
    scenarios: '保存与比较',
    exports: '导出与分享',
    method: '怎么算出来的',
    undo: '撤销',
    undone: '已恢复。',
    loading: '正在打开……',
    failed: '没有打开，可能是网络断了。',
    retry: '再试一次',
  },
  en: {
    title: 'Gap calculator',
    dimensions: ['Tangibles', 'Reliability', 'Responsiveness', 'Assurance', 'Empathy'],
    n: 'n\u00a0=\u00a0{n}',
    nUnknown: 'n unknown',
    scale: '{scale}-point scale',
    dimension: 'Dimension',
    expectation: 'E',
    perception: 'P',
    gap: 'Gap P − E',
    weight: 'Weight',
    share: 'Share',
    contribution: 'Gap × weight ÷ total',
    quadrant: 'Priority',
    quadrants: { fix: 'Close first', keep: 'Keep it up', wait: 'Can wait', rest: 'Leave alone' },
    unweighted: 'Unweighted score',
    weighted: 'Weighted score',
    itemMean: 'Mean of the 22 item gaps',
    servperf: 'Perception alone (SERVPERF)',
    servperfBoth: '{unweighted}, weighted {weighted}',
    short: 'Weighted by importance, perception falls {size} points short of expectation; {share} of the shortfall comes from {dimension}.',
    shared: 'Weighted by importance, perception falls {size} points short of expectation; the largest part is shared equally by {dimension}, {share} each.',
    above: 'Weighted by importance, perception is not below expectation ({size}). That is rare: check the figures first.',
    charts: { profile: 'Gaps', plane: 'E against P', priority: 'Priorities' },
    pictures: 'Chart',
    seen: {
      profile:
        'Expectation and perception on five dimensions, {scale}-point scale. Largest shortfall: {worst} ({worstGap}); smallest: {best} ({bestGap}). The table has the numbers.',
      plane:
        'Expectation across, perception up. {below} of the dimensions lie below the diagonal: perception is lower than expectation. The table has the numbers.',
      priority: 'Weight across, gap up. To close first: {fix}. The table has the numbers.',
      nothing: 'Nothing to draw yet.',
    },
    tables: { profile: 'Expectation (E), perception (P), gap and weight of the five dimensions', priority: 'Priority of the five dimensions' },
    legend: { expectation: 'expectation', perception: 'perception' },
    noGap: 'no gap',
    cuts: 'Vertical line: mean weight {weight}; horizontal line: unweighted score {gap}',
    ranking: 'Where the weighted shortfall comes from',
    worst: 'The three largest item gaps',
    item: 'Item {n}',
    and: ', ',
    own: 'Use my own numbers',
    edit: 'Change the numbers',
    survey: 'From a survey file',
    scenarios: 'Save and compare',
    exports: 'Export and share',
    method: 'How this is worked out',
    undo: 'Undo',
    undone: 'Restored.',
    loading: 'Opening …',
    failed: 'That did not open. The network may be down.',
    retry: 'Try again',
  },
} as const satisfies Record<Locale, Words>

export const doorStrings = {
  zh: {
    noScript: '浏览器开启JavaScript后，可以在这里填自己的数。',
    statements: '问卷的22条陈述',
    statementNumber: '条',
  },
  en: {
    noScript: 'With JavaScript switched on, you can put your own numbers in here.',
    statements: 'The 22 statements of the questionnaire',
    statementNumber: 'Item',
  },
} as const satisfies Record<Locale, DoorWords>
