import type { Locale } from '@/i18n/locale'
import type { Kind } from './model.ts'

/** Words of the satisfaction-loyalty matrix. `{name}` is a blank. */
const zh = {
  title: '满意—忠诚矩阵',
  kinds: { loyalist: '忠诚型', mercenary: '雇佣型', hostage: '人质型', defector: '流失型' } as Record<Kind, string>,
  says: {
    loyalist: '满意，也留下',
    mercenary: '满意，但说走就走',
    hostage: '不满意，走不了',
    defector: '不满意，也不留',
  } as Record<Kind, string>,
  todo: {
    loyalist: ['别把他们当成理所当然：有变动，先告诉他们', '请他们说说凭什么留下，照着去做', '让愿意介绍的人有话可说，不必花钱买'],
    mercenary: ['问他还看过哪几家、凭什么比', '给一个换了别家就没有的好处：省事、懂他、出了问题有人管', '别只靠降价：为价来的，也会为价走'],
    hostage: ['先修他们抱怨最多的那一件，趁还走不了', '问清是什么拴住了他：合同、唯一的线、懒得换', '绳子松开之前告诉他，别等他发现'],
    defector: ['问已经走的人为什么走，问三个就开始有数', '能修好的修好，再决定请谁回来', '接不住的，痛快放手，别拖别吵'],
  } as Record<Kind, string[]>,
  count: '{n}位顾客',
  headlines: {
    hostage: '{n}位里，人质型有{k}位（{share}%）：看上去留下了，有了别家就会走。',
    mercenary: '{n}位里，雇佣型有{k}位（{share}%）：说满意，却不见得留下。',
    loyalist: '{n}位里，忠诚型最多，{k}位（{share}%）。',
    defector: '{n}位里，流失型最多，{k}位（{share}%）。',
  } as Record<Kind, string>,
  both: '满意的{s}位（{sp}%），说会留下的{l}位（{lp}%）；两样都占的只有{b}位（{bp}%）。',
  axes: { satisfaction: '满意度', loyalty: '忠诚度' },
  seen: '横轴满意度，纵轴忠诚度，圆越大人越多。{list}。数字见表。',
  seenOne: '{kind}{n}位',
  figure: '圆的面积表示人数；两条线是分界，由你来定。',
  cuts: { satisfaction: '满意从几分算起', loyalty: '忠诚从几分算起' },
  table: { caption: '四类顾客', kind: '类型', n: '人数', share: '占比', value: '一年带来', each: '每位', valueShare: '占全部' },
  todoTitle: '对每一类，先做什么',
  correlation: '两个分数的相关系数 r = {r}（n = {n}）。相关不等于因果，打算也不等于行动。',
  curve: {
    title: '满意换来多少忠诚，看有没有别处可去',
    about: '示意图，公式是我们定的：y = x 的 {p} 次方。垄断下，不满意的人也留着；竞争激烈，只有很满意的人才留。',
    competition: '竞争有多激烈（0是垄断，100是充分竞争）',
    seen: '竞争{c}时的曲线：满意一半的顾客，忠诚约{half}%；很满意的（九成），约{high}%。圆点是你的数据：{list}。',
    dot: '满意{s}分的{n}位，忠诚平均{l}分',
    low: '不满意',
    top: '很满意',
  },
  warnings: {
    nobody: '还没有顾客。打开“换成我的顾客”，填人数，或者读一个文件。',
    small: '只有{n}位，一个人就能让占比动{step}个百分点以上。',
    line: '有{k}位（{share}%）的分数正好在分界线边上：把线挪一格，他们就换了一类。结论先别说死。',
    'all-satisfied': '九成以上都“满意”。多半是问法、送礼或者只问到了没走的人，先查怎么问的。',
  },
  inputs: {
    panel: '换成我的顾客',
    name: '哪里的顾客',
    scale: '分数从几到几',
    scales: { '1-5': '1到5', '1-7': '1到7', '1-10': '1到10', '0-10': '0到10' },
    grid: '每一格有几位顾客',
    cell: '满意{s}分、忠诚{l}分的人数',
    scaleChanged: '换了分数范围，超出的已去掉。',
    many: '分数有小数，不能在这里一格一格地改。要改，请改文件再读入。',
  },
  rows: {
    about: '一行一位顾客：满意度一列，忠诚度一列（会不会再来、会不会推荐），还可以有一列他一年带来多少。分数从1到5、1到7或0到10都行。',
    example: '满意与忠诚-例子',
    columns: {
      satisfaction: { label: '满意度', expected: '应是0到10之间的数' },
      loyalty: { label: '忠诚度', expected: '应是0到10之间的数' },
      value: { label: '一年带来（可以没有）', expected: '应是一个数' },
    } as Record<string, { label: string; expected: string }>,
    taken: '按{low}到{high}分算，分界先放在{cut}分。',
    id: '顾客',
  },
  said: '人质型{h}位，雇佣型{m}位，忠诚型{l}位，流失型{d}位',
  steps: [
    '满意不低于分界的算满意，忠诚不低于分界的算忠诚；正好在线上的，算高的一边。',
    '两样都高是忠诚型，只满意是雇佣型，只忠诚是人质型，都不是是流失型。占比以全部顾客为底。',
    '“一年带来”只把有数的人加起来；占比以有数的人为底。',
    'r是皮尔逊相关系数，按每位顾客算。',
    '“线边上”的，是分数正好在分界那一级、或者紧挨着下面一级的人。',
  ],
  caveats: [
    '原文没有给分界的分数。分界是你定的，换一条线，结论可能就变，所以要和人数一起报。',
    '“明年还会留下吗”问的是打算。人质型也会说留下；有了别家，看他做什么。',
    '问到的是还在的人。走了的没法答，所以流失型总是偏少。',
    '施乐“非常满意的人再买的可能是满意的人的六倍”，是一家公司的数，不能套在别人身上。',
    '四类是给群体想办法用的，不是给某一位顾客贴标签。',
  ],
  csv: { satisfaction: '满意度', loyalty: '忠诚度', n: '人数', value: '一年带来' },
}

export type Words = typeof zh

const en: Words = {
  title: 'Satisfaction-loyalty matrix',
  kinds: { loyalist: 'Loyalists', mercenary: 'Mercenaries', hostage: 'Hostages', defector: 'Defectors' },
  says: { loyalist: 'satisfied, and staying', mercenary: 'satisfied, ready to go', hostage: 'dissatisfied, unable to go', defector: 'neither' },
  todo: {
    loyalist: [
      'Do not take them for granted: tell them of changes first',
      'Ask what keeps them, and do more of it',
      'Give those who recommend you something to say; do not pay for it',
    ],
    mercenary: [
      'Ask where else they have looked, and what they compare',
      'Give what they would lose elsewhere: ease, being known, someone who sorts things out',
      'Do not rely on price: who comes for a price goes for one',
    ],
    hostage: [
      'Mend what they complain of most, while they still cannot go',
      'Find out what holds them: a contract, the only line, the bother',
      'Tell them before the rope is cut; do not wait until they notice',
    ],
    defector: [
      'Ask those who left why; three answers are a beginning',
      'Mend what can be mended, then decide whom to ask back',
      'Let the others go promptly and civilly',
    ],
  },
  count: '{n} customers',
  headlines: {
    hostage: 'Of {n}, {k} ({share} %) are hostages: they seem to stay, and will go when there is somewhere to go.',
    mercenary: 'Of {n}, {k} ({share} %) are mercenaries: they say they are satisfied and may leave all the same.',
    loyalist: 'Of {n}, most are loyalists: {k} ({share} %).',
    defector: 'Of {n}, most are defectors: {k} ({share} %).',
  },
  both: '{s} are satisfied ({sp} %), {l} say they will stay ({lp} %); only {b} are both ({bp} %).',
  axes: { satisfaction: 'Satisfaction', loyalty: 'Loyalty' },
  seen: 'Satisfaction across, loyalty up; the larger a circle, the more customers. {list}. The table has the numbers.',
  seenOne: '{kind}: {n}',
  figure: 'The area of a circle is the number of customers; the two lines are the cut points, which are yours.',
  cuts: { satisfaction: 'Satisfied from', loyalty: 'Loyal from' },
  table: { caption: 'The four kinds', kind: 'Kind', n: 'n', share: 'Share', value: 'Bring a year', each: 'Each', valueShare: 'Of all' },
  todoTitle: 'What to do first for each kind',
  correlation: 'The two answers correlate at r = {r} (n = {n}). That is no cause, and meaning to is not doing.',
  curve: {
    title: 'How much loyalty satisfaction buys depends on where else there is to go',
    about:
      'A drawing of the idea; the formula is ours: y = x to the power {p}. In a monopoly the dissatisfied stay too; under competition only the very satisfied do.',
    competition: 'Competition (0 a monopoly, 100 full)',
    seen: 'The curve at competition {c}: half satisfied, about {half} % loyal; nine tenths satisfied, about {high} %. Dots are your data: {list}.',
    dot: '{n} customers at satisfaction {s}, mean loyalty {l}',
    low: 'dissatisfied',
    top: 'very satisfied',
  },
  warnings: {
    nobody: 'There are no customers yet. Open “Put in my customers”: fill in the counts, or read a file.',
    small: 'Only {n} customers: one of them moves a share by more than {step} points.',
    line: '{k} of them ({share} %) stand right at a cut point: move it one level and they become another kind. Do not lean on the result too hard.',
    'all-satisfied': 'More than nine in ten are “satisfied”. Look at how they were asked first: wording, gifts, or only those who had not left.',
  },
  inputs: {
    panel: 'Put in my customers',
    name: 'Whose customers',
    scale: 'Answers run',
    scales: { '1-5': '1 to 5', '1-7': '1 to 7', '1-10': '1 to 10', '0-10': '0 to 10' },
    grid: 'How many customers in each cell',
    cell: 'Number with satisfaction {s} and loyalty {l}',
    scaleChanged: 'The scale was changed; answers beyond it were taken out.',
    many: 'The answers have decimals, so they cannot be changed cell by cell here. Change the file and read it again.',
  },
  rows: {
    about:
      'One customer a row: a column for satisfaction, one for loyalty (will they come again, recommend you), and if you like one for what they bring in a year. Answers may run from 1 to 5, 1 to 7 or 0 to 10.',
    example: 'satisfaction-loyalty-example',
    columns: {
      satisfaction: { label: 'Satisfaction', expected: 'expected a number from 0 to 10' },
      loyalty: { label: 'Loyalty', expected: 'expected a number from 0 to 10' },
      value: { label: 'Brings a year (optional)', expected: 'expected a number' },
    },
    taken: 'Answers taken as {low} to {high}; the cut points begin at {cut}.',
    id: 'customer',
  },
  said: '{h} hostages, {m} mercenaries, {l} loyalists, {d} defectors',
  steps: [
    'At or above the cut of satisfaction counts as satisfied, at or above that of loyalty as loyal; exactly on the line is high.',
    'Both: loyalists. Only satisfied: mercenaries. Only loyal: hostages. Neither: defectors. Shares are of all customers.',
    '“Bring a year” adds up those for whom it is known, and its shares are of that.',
    'r is Pearson’s correlation, over customers.',
    'Those “at a cut point” answered at its level or the one just below.',
  ],
  caveats: [
    'The article gives no cut points. They are yours; another line may give another result, so report them with the numbers.',
    '“Will you stay next year?” asks for an intention. Hostages say yes too; see what they do when there is somewhere to go.',
    'Only those who are still there were asked. Those who left cannot answer, so defectors are always too few.',
    'That “totally satisfied” customers of Xerox were six times likelier to buy again than satisfied ones is one firm’s figure.',
    'The kinds are for finding something to do for a group, not for labelling a person.',
  ],
  csv: { satisfaction: 'satisfaction', loyalty: 'loyalty', n: 'n', value: 'brings a year' },
}

export const strings = { zh, en } satisfies Record<Locale, Words>

export const sources = [
  'Jones, T. O., & Sasser, W. E., Jr. (1995). Why satisfied customers defect. Harvard Business Review 73(6), 88–99.',
  'Dick, A. S., & Basu, K. (1994). Customer loyalty: Toward an integrated conceptual framework. Journal of the Academy of Marketing Science 22(2), 99–113.',
  'Szymanski, D. M., & Henard, D. H. (2001). Customer satisfaction: A meta-analysis of the empirical evidence. Journal of the Academy of Marketing Science 29(1), 16–35.',
]
