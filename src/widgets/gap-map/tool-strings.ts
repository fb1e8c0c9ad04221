import type { Locale } from '@/i18n/locale'
import type { FieldWords } from '@/ui/NumberField'
import type { Label } from './build.ts'

/** Words of the map as a tool: to explore, to build, to add up. `{name}` is a blank. */
export interface ToolWords {
  title: string
  mode: string
  modes: { explore: string; build: string; sum: string }
  noScript: string
  undo: string
  undone: string
  build: {
    how: string
    boxes: string
    gaps: string
    /** Names of the labels, one line each. */
    label: Record<Label, string>
    /** Why a label belongs where it belongs: said of a wrong one. */
    why: Record<Label, string>
    choose: string
    used: string
    describe: string
    placed: string
    moved: string
    back: string
    picked: string
    dropped: string
    check: string
    show: string
    again: string
    right: string
    wrong: string
    first: string
    some: string
    all: string
    shown: string
    cleared: string
  }
  sum: {
    how: string
    illustration: string
    preset: string
    presets: { spring: string; autumn: string; poster: string }
    about: { spring: string; autumn: string; poster: string }
    own: string
    expected: string
    gap: [string, string, string, string]
    moves: { expectation: string; perception: string }
    slider: string
    rows: { expected: string; believed: string; standard: string; delivered: string; raised: string; coloured: string; gap5: string }
    equation: string
    three: string
    cancel: string
    add: string
    none: string
    hidden: string
    four: { over: string; under: string }
    rhyme: string
    beyond: string
    seen: string
    table: { caption: string; what: string; from: string; to: string; change: string }
    reset: string
    wasReset: string
    set: string
    said: string
  }
  field: FieldWords
}

export const toolStrings = {
  zh: {
    title: '差距图',
    mode: '怎么用这张图',
    modes: { explore: '看懂它', build: '拼出来', sum: '加起来' },
    noScript: '浏览器开启JavaScript后，可以在这里拼图、改数。',
    undo: '撤销',
    undone: '已恢复。',
    build: {
      how: '给每个名称选一个字母，就是它在图上的位置。也可以先点名称，再点图上的位置。',
      boxes: '六个框',
      gaps: '五个差距',
      label: {
        expected: '期望的服务',
        perceived: '感知的服务',
        delivery: '服务传递',
        standards: '服务设计与标准',
        management: '管理者对期望的认知',
        communication: '对外沟通',
        'gap-1': '差距1',
        'gap-2': '差距2',
        'gap-3': '差距3',
        'gap-4': '差距4',
        'gap-5': '差距5',
      },
      why: {
        expected: '口碑、需要和经历的箭头都指向它，它在顾客这一半的上面。',
        perceived: '它在顾客这一半，服务传递的箭头从下面指上来：得到了什么，才感知到什么。',
        delivery: '它紧挨着虚线，在企业这一半的最上面：企业里只有它直接碰到顾客。',
        standards: '它在中间：照着管理者的认知来定，再照着它去做。',
        management: '它是企业这一串的起点，在最下面：先有认知，才有标准。',
        communication: '它在旁边，两支箭头越过虚线：对外说的话，既抬高期望，也影响感知。',
        'gap-1': '一头是顾客的期望，一头是管理者的认知：跨过虚线的那条长线。',
        'gap-2': '在管理者的认知和服务标准之间。',
        'gap-3': '在服务标准和服务传递之间。',
        'gap-4': '在服务传递和对外沟通之间，是横着的那条。',
        'gap-5': '在期望的服务和感知的服务之间，两头都在顾客那里。',
      },
      choose: '选位置',
      used: '{letter}（现在是{label}）',
      describe: '待拼的五差距图。{list}。',
      placed: '{label}放到了{letter}。还剩{n}个。',
      moved: '{other}又空出来了。',
      back: '{label}拿回来了。还剩{n}个。',
      picked: '拿起了{label}，再点图上的位置。',
      dropped: '放下了{label}。',
      check: '检查',
      show: '看答案',
      again: '重来',
      right: '放对了',
      wrong: '不在这里',
      first: '先放一个名称。',
      some: '{n}个放对了，{m}个不在这里，{k}个还没放。',
      all: '11个全放对了。合上书再画一遍，就记住了。',
      shown: '答案在图上。',
      cleared: '已清空，从头来。',
    },
    sum: {
      how: '拖动滑块，或者直接填数：负数是不足，正数是有余。看看到了顾客那头，还剩多少。',
      illustration: '这是示意，不是测量。真实的差距1到4很少量在同一把尺上；差距5的数，要用问卷去问顾客。',
      preset: '从哪里开始',
      presets: { spring: '春天', autumn: '秋天', poster: '秋天，贴上广告' },
      about: {
        spring: '城西店（虚构）的春天：100台手机里，几台到点能取。老郑天天加班，比标准多做13台。',
        autumn: '城西店（虚构）的秋天：上游没变，单子多了三成，加班也赶不完，比标准少4台。',
        poster: '城西店（虚构）的秋天，墙上又贴出“一小时修好”，等于许诺100台都准时。',
      },
      own: '这是你自己的数。',
      expected: '顾客期望（没有人许诺之前）',
      gap: ['差距1：总部以为的 − 期望', '差距2：标准 − 总部以为的', '差距3：实际做到 − 标准', '差距4：实际做到 − 对外承诺'],
      moves: { expectation: '差距4让期望变动', perception: '差距4让感知变动' },
      slider: '{name}，滑块',
      rows: {
        expected: '顾客期望',
        believed: '总部以为',
        standard: '照标准做',
        delivered: '实际做到',
        raised: '承诺之后的期望',
        coloured: '承诺之下的感知',
        gap5: '差距5',
      },
      equation: '差距5 = {perception} − {expectation} = {gap5}',
      three: '差距1到3合计{three}。',
      cancel: '方向有反有正：不足合计{short}，有余合计{over}，互相抵消。',
      add: '方向相同，一路累加。',
      none: '三段都没有差距。',
      hidden: '顾客挑不出毛病，可上游的不足还在，是有人在下游垫着。',
      four: {
        over: '差距4是{four}：对外许诺{promised}，实际{delivered}。它从两头进来，期望从{expected}抬到{expectation}，感知从{delivered}压到{perception}。',
        under: '差距4是{four}：对外只许诺{promised}，实际{delivered}。期望从{expected}落到{expectation}，感知从{delivered}升到{perception}。',
      },
      rhyme: '照口诀四个相加，是{rhyme}，和{gap5}不一样：口诀帮你记，不帮你算。',
      beyond: '有的数超出了0到100，这个例子就说不通了。',
      seen: '从期望到感知，一段接一段。{equation}。数字见表。',
      table: { caption: '一段一段加起来', what: '环节', from: '从', to: '到', change: '变化' },
      reset: '回到例子',
      wasReset: '已回到例子。',
      set: '已换成“{name}”。',
      said: '差距5是{gap5}',
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
  },
  en: {
    title: 'Gap map',
    mode: 'What to do with the figure',
    modes: { explore: 'Explore', build: 'Build', sum: 'Add up' },
    noScript: 'With JavaScript switched on, you can put the figure together and change the numbers here.',
    undo: 'Undo',
    undone: 'Restored.',
    build: {
      how: 'Choose a letter for each label: its place in the figure. Or press a label, then its place in the figure.',
      boxes: 'Six boxes',
      gaps: 'Five gaps',
      label: {
        expected: 'Expected service',
        perceived: 'Perceived service',
        delivery: 'Service delivery',
        standards: 'Service design and standards',
        management: 'Management’s view of expectations',
        communication: 'External messages',
        'gap-1': 'Gap 1',
        'gap-2': 'Gap 2',
        'gap-3': 'Gap 3',
        'gap-4': 'Gap 4',
        'gap-5': 'Gap 5',
      },
      why: {
        expected: 'The arrows from word of mouth, needs and experience all lead to it, at the top of the customer’s half.',
        perceived: 'It is in the customer’s half, with an arrow coming up from delivery: what people perceive is what they were given.',
        delivery: 'It is the topmost of the firm’s half, next to the line: of all the firm does, this alone touches the customer.',
        standards: 'It is in the middle: made from management’s view, and followed by delivery.',
        management: 'It is where the firm’s chain begins, at the bottom: the view comes first, the standards after it.',
        communication: 'It is at the side, with two arrows across the line: what is said outside raises expectation and colours perception.',
        'gap-1': 'One end is what customers expect, the other management’s view: the long line that crosses from one half into the other.',
        'gap-2': 'It lies between management’s view and the standards.',
        'gap-3': 'It lies between the standards and delivery.',
        'gap-4': 'It lies between delivery and external messages, the one drawn across.',
        'gap-5': 'It lies between expected and perceived service, with both ends in the customer’s half.',
      },
      choose: 'choose',
      used: '{letter} (now {label})',
      describe: 'The five-gap figure, to be put together. {list}.',
      placed: '{label} put at {letter}. {n} to go.',
      moved: '{other} is free again.',
      back: '{label} taken back. {n} to go.',
      picked: '{label} picked up. Press its place in the figure.',
      dropped: '{label} put down.',
      check: 'Check',
      show: 'Show the figure',
      again: 'Start over',
      right: 'in its place',
      wrong: 'not here',
      first: 'Place a label first.',
      some: '{n} in their place, {m} not, {k} still to be placed.',
      all: 'All 11 are in their place. Close the page and draw it once more, and you will remember it.',
      shown: 'The figure is complete.',
      cleared: 'Cleared. Start from the beginning.',
    },
    sum: {
      how: 'Move a slider or type a number: minus is a shortfall, plus a surplus. See what is left at the customer’s end.',
      illustration: 'An illustration, not a measurement. Real gaps 1 to 4 are seldom on one scale; for a figure of gap 5, ask customers with a questionnaire.',
      preset: 'Where to begin',
      presets: { spring: 'Spring', autumn: 'Autumn', poster: 'Autumn, with the poster' },
      about: {
        spring:
          'West Gate (invented) in spring: of 100 phones, how many are ready at the hour agreed. Lao Zheng stays late night after night, 13 more than the standard yields.',
        autumn: 'West Gate (invented) in autumn: nothing upstream has changed, but there is a third more work, and 4 fewer are ready than the standard yields.',
        poster: 'West Gate (invented) in autumn, with “Fixed in one hour” on the wall: a promise that all 100 will be ready.',
      },
      own: 'These are your own numbers.',
      expected: 'Expected, before any promise',
      gap: [
        'Gap 1: what head office believes − expected',
        'Gap 2: what the standard yields − believed',
        'Gap 3: delivered − standard',
        'Gap 4: delivered − promised outside',
      ],
      moves: { expectation: 'Gap 4 moves expectation by', perception: 'Gap 4 moves perception by' },
      slider: '{name}, slider',
      rows: {
        expected: 'Expected',
        believed: 'Believed',
        standard: 'Standard',
        delivered: 'Delivered',
        raised: 'Expected, after the promise',
        coloured: 'Perceived, under the promise',
        gap5: 'Gap 5',
      },
      equation: 'Gap 5 = {perception} − {expectation} = {gap5}',
      three: 'Gaps 1 to 3 come to {three}.',
      cancel: 'They pull both ways: shortfalls of {short} and surpluses of {over} offset each other.',
      add: 'They all pull the same way, and add up.',
      none: 'None of the three is a gap.',
      hidden: 'Customers notice nothing amiss, yet the shortfall upstream is there: somebody downstream is making up for it.',
      four: {
        over: 'Gap 4 is {four}: {promised} promised, {delivered} delivered. It comes in at both ends: expectation goes from {expected} to {expectation}, perception from {delivered} to {perception}.',
        under:
          'Gap 4 is {four}: only {promised} promised, {delivered} delivered. Expectation goes from {expected} to {expectation}, perception from {delivered} to {perception}.',
      },
      rhyme: 'The rule of thumb, all four added, gives {rhyme} and not {gap5}: it is there to be remembered, not to be computed.',
      beyond: 'Some numbers are off the scale of 0 to 100, so the example no longer makes sense.',
      seen: 'From expectation to perception, link by link. {equation}. The table has the numbers.',
      table: { caption: 'Added up, link by link', what: 'Link', from: 'From', to: 'To', change: 'Change' },
      reset: 'Back to the example',
      wasReset: 'Back to the example.',
      set: 'Now showing “{name}”.',
      said: 'Gap 5 is {gap5}',
    },
    field: {
      notNumber: 'That is not a number.',
      range: 'Enter a number from {min} to {max}.',
      whole: 'Enter a whole number.',
      empty: 'A number is needed here.',
      kept: 'Calculating with {value} for now.',
      less: 'Less: {name}',
      more: 'More: {name}',
    },
  },
} satisfies Record<Locale, ToolWords>
