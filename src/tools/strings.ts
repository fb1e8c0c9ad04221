import type { Locale } from '@/i18n/locale'

/** The tools that have a page of their own, in the order of the index. */
export const toolIds = [
  'gap-map',
  'gap-calculator',
  'gap-diagnosis',
  'loyalty-matrix',
  'retention-economics',
  'profit-chain',
  'relationship-planner',
  'journey-map',
  'convenience-scorecard',
  'complaint-simulator',
] as const
export type ToolId = (typeof toolIds)[number]

/** Words of the index of tools, and of what is saved across them. `{name}` is a blank. */
export interface ToolsWords {
  title: string
  description: string
  intro: string
  /** `says` and `picture` stand in the index, `description` and `intro` on the tool's own page. */
  tools: Record<ToolId, { title: string; says: string; picture: string; description: string; intro: string }>
  saved: string
  savedAbout: string
  none: string
  /** In a list: tool and day. */
  when: string
  open: string
  rename: string
  newName: string
  keep: string
  cancel: string
  renamed: string
  take: string
  taken: string
  text: string
  remove: string
  removed: string
  undo: string
  undone: string
  records: string
}

export const strings = {
  zh: {
    title: '工具',
    description: '课程里的模型，也是能用的工具：量出差距，诊断来源，给顾客分类，算老顾客的价值，拨动服务利润链。数据只留在你的设备上。',
    intro: '课程里的模型，都能换上你自己的数来用。打开时是一个算好的例子；一切只留在这台设备上。',
    tools: {
      'gap-map': {
        title: '差距图',
        says: '看懂五个差距，凭记忆把图拼出来，再看差距1到4怎样累加、怎样抵消。',
        picture: '五差距图的一角：期望、感知和中间的差距5',
        description: '五差距图：每个差距是什么、从哪里来、怎么补；把图拼出来；把差距1到4加起来，看到了顾客那头还剩多少。',
        intro: '顾客的失望从哪里来？先看懂每个差距，再凭记忆把图拼出来，最后拨动差距1到4，看它们怎样累加、怎样抵消。',
      },
      'gap-calculator': {
        title: '差距计算器',
        says: '用22个问题量期望和感知，算出五个维度的差距，看先补哪里。',
        picture: '五条线，一头是期望，一头是感知',
        description: '用SERVQUAL的22个问题量出服务差距：逐项、五个维度、加权与不加权，并看出先补哪里。数据只留在你的设备上。',
        intro: '把期望和感知填进去，看差距在哪里、先补哪里。打开时是一个算好的例子；换上你自己的数字，结果当场更新，一切只留在这台设备上。',
      },
      'gap-diagnosis': {
        title: '差距诊断',
        says: '请管理者和一线各评27句话，看差距从哪里来，先查哪一个。',
        picture: '四条横线，差距1最长',
        description: '我们的问题出在差距1到4的哪一个？27句话，一个人或一个团队来评，看先从哪里查起、原因和对策。数据只留在你的设备上。',
        intro:
          '差距5说明顾客失望了多少，不说明为什么。请管理者和一线各评一遍27句话，看四个差距里哪一个最像源头，两边的看法差在哪里。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'loyalty-matrix': {
        title: '满意—忠诚矩阵',
        says: '把顾客按满意和忠诚分成四类，看谁是真忠诚、谁只是走不了，先做什么。',
        picture: '一个方框，两条虚线分成四格，右上的圆最大',
        description: '把顾客按满意和忠诚分成忠诚型、雇佣型、人质型、流失型：分界自己定，人数、占比、每一类先做什么。可以从文件读入。数据只留在你的设备上。',
        intro: '说会留下的，不一定是满意的。把两个分数摆在一起，看四类顾客各有多少，分界由你来定。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'retention-economics': {
        title: '客户保留的经济学',
        says: '算一位顾客值多少，留存率高5个百分点值多少，最多该花多少。',
        picture: '一根向下的空柱，后面几根越来越矮的实柱',
        description:
          '顾客终身价值：利润、留存率、折现率、争取成本，头一笔利润的两种算法，按月或按年；留存率提高几个百分点值多少、最多花多少。数据只留在你的设备上。',
        intro:
          '留住一位老顾客值多少？填上你的利润、留存率和争取成本，看各年带来多少，留存率高几个点值多少，最多花多少还划算。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'profit-chain': {
        title: '服务利润链',
        says: '砍一季培训，看它几季以后变成少赚的钱。每一环多强、多慢，由你来设。',
        picture: '一串方框，箭头一个接一个，通向最后一个',
        description:
          '服务利润链变成能拨动的系统：培训、工资、工具等八个杠杆，每一环的强度和时滞自己设，一季一季看员工、顾客和利润怎样变。系数都是假设。数据只留在你的设备上。',
        intro:
          '省下的培训费，当季就看得见；代价要走过员工、顾客，几季以后才到账上。拨动杠杆和每一环，看钱几时来、几时去。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'relationship-planner': {
        title: '关系规划',
        says: '每一类顾客用哪一级关系，时间够不够，一张表排清楚。',
        picture: '三条横线，第一条最长，越过一条竖线',
        description: '按顾客人数和利润选关系的级别：基本、被动、负责、主动、伙伴；一年要多少小时、多少成本，排不排得下。可以从文件读入。数据只留在你的设备上。',
        intro:
          '对谁只要答应得到，对谁要常去问，对谁要一起做？填上各类顾客的人数和利润，选好级别，看时间够不够、钱花得值不值。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'journey-map': {
        title: '客户旅程图',
        says: '把顾客一趟遇到的接触点排成一线，看哪些时刻失守、先改哪里，再画成服务蓝图。',
        picture: '一条虚线是期望，一条实线是体验，中间一处跌得最深',
        description: '客户旅程图和服务蓝图：接触点的重要性、期望、体验和等的分钟，情绪曲线，关键时刻，失误点；可以从文件读入。数据只留在你的设备上。',
        intro:
          '照顾客走的路，一个接触点一个接触点地看：哪里要紧，期望几分，实际几分，等了多久。图上看得出哪些时刻失守；换成服务蓝图，看原因在前台还是后台。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'convenience-scorecard': {
        title: '服务便利打分',
        says: '给顾客走过的五段各打一分，看哪一段最不方便，先看哪里。',
        picture: '竖着一条线连起五个圆点，每点一条横柱，第四条最短',
        description:
          '五种服务便利：决策、渠道、交易、获益、购后，21句话，1到7分；最弱的一段、最低的三句、先看哪里。可以从文件读入每位顾客的答案，算出区间。数据只留在你的设备上。',
        intro:
          '拿主意、够得着、付钱、得到要的、用过之后，顾客在哪一段最费时间和力气？给21句话打分，或者读入问卷，看最弱的一段和先看哪里。打开时是一个编好的例子；一切只留在这台设备上。',
      },
      'complaint-simulator': {
        title: '投诉模拟器',
        says: '有人冲你发火，你来接：一句一句选，看他的冷静和信任怎么走，再回到岔路口重来。',
        picture: '一条路分成三条，一条走到叉，两条走到圆',
        description: '投诉受理的分支案例：门诊、维修、物业、酒店；一句一句选，冷静、信任、时间和承诺跟着变；走完看转折、从岔路口重来。数据只留在你的设备上。',
        intro:
          '你在柜台后面，有人发火了。先听还是先解释，答应什么、请谁来，都由你选；冷静和信任一路的变化看得见，走完可以回到任何一个岔路口重来。案例都是编的；一切只留在这台设备上。',
      },
    },
    saved: '存下的',
    savedAbout: '在各个工具里存下的，都在这里：打开、改名、导出或删除。',
    none: '还没有存过。在工具里按“保存”，就会出现在这里。',
    when: '{tool}，{day}',
    open: '打开',
    rename: '改名',
    newName: '新名字',
    keep: '确定',
    cancel: '取消',
    renamed: '已改名为“{name}”。',
    take: '导出',
    taken: '已导出“{name}”。下载不了，就复制下面的文字。',
    text: '“{name}”的内容',
    remove: '删除',
    removed: '已删除“{name}”。',
    undo: '撤销',
    undone: '已恢复。',
    records: '全部记录一起带走，到“我的记录”',
  },
  en: {
    title: 'Tools',
    description:
      'The models of the course are tools to use: measure gaps, find where they come from, sort customers, work out what keeping them is worth, move the service-profit chain. Your data stay on your device.',
    intro: 'Every model of the course can take your own numbers. Each opens on a worked example; everything stays on this device.',
    tools: {
      'gap-map': {
        title: 'Gap map',
        says: 'Read the five gaps, put the figure together from memory, and see how gaps 1 to 4 add up and how they cancel.',
        picture: 'A corner of the five-gap figure: expectation, perception, and gap 5 between them',
        description:
          'The five-gap figure: what each gap is, where it comes from and how to close it; put it together; add gaps 1 to 4 up and see what reaches the customer.',
        intro:
          'Where does disappointment come from? Read each gap, put the figure together from memory, then move gaps 1 to 4 and see how they add up and how they cancel.',
      },
      'gap-calculator': {
        title: 'Gap calculator',
        says: 'Measure expectation and perception with 22 questions, work out the gaps of five dimensions, and see which to close first.',
        picture: 'Five lines, with expectation at one end and perception at the other',
        description:
          'Measure service gaps with the 22 questions of SERVQUAL: item by item, by dimension, weighted and unweighted, and see what to mend first. Your data stay on your device.',
        intro:
          'Enter expectation and perception and see where the gaps are and which to close first. It opens on a worked example; put in your own numbers and the results follow at once. Everything stays on this device.',
      },
      'gap-diagnosis': {
        title: 'Gap diagnosis',
        says: 'Have managers and the front line rate 27 statements, and see where the gaps come from and which to look into first.',
        picture: 'Four bars, the longest that of gap 1',
        description:
          'Which of gaps 1 to 4 is yours? 27 statements, rated by one person or a team: where to begin, the likeliest causes and what to do. Your data stay on your device.',
        intro:
          'Gap 5 tells how far customers are let down, not why. Have managers and the front line rate 27 statements, and see which of the four gaps looks most like the source and where the two sides see it differently. It opens on an invented example; everything stays on this device.',
      },
      'loyalty-matrix': {
        title: 'Satisfaction-loyalty matrix',
        says: 'Sort customers by satisfaction and loyalty into four kinds: who is loyal, who merely cannot leave, and what to do first.',
        picture: 'A square cut in four by two dashed lines, with the largest circle at the upper right',
        description:
          'Loyalists, mercenaries, hostages and defectors: your customers by satisfaction and loyalty, with cut points of your own, counts, shares and what to do first. Reads files. Your data stay on your device.',
        intro:
          'Those who say they will stay are not all satisfied. Put the two answers side by side and see how many customers there are of each kind; where the lines run is for you to say. It opens on an invented example; everything stays on this device.',
      },
      'retention-economics': {
        title: 'The economics of keeping customers',
        says: 'What a customer is worth, what five points of retention bring, and how much may be spent on them.',
        picture: 'A hollow bar downwards, then solid bars, each lower than the one before',
        description:
          'Customer lifetime value from margin, retention, discount rate and the cost of winning, with either timing of the first margin, by the month or year; what a few points of retention are worth and what may be spent on them. Your data stay on your device.',
        intro:
          'What is keeping a customer worth? Put in your margin, retention and cost of winning, and see what each year brings, what a few points of retention are worth and the most that may be spent on them. It opens on an invented example; everything stays on this device.',
      },
      'profit-chain': {
        title: 'Service-profit chain',
        says: 'Cut training in one quarter and watch it arrive as lost profit some quarters later. How strong and how slow each link is, you decide.',
        picture: 'A row of boxes, each with an arrow to the next',
        description:
          'The service-profit chain as a system to move: eight levers from training to tools, each link with a strength and delay of your own, and staff, customers and profit quarter by quarter. All coefficients are assumptions. Your data stay on your device.',
        intro:
          'Training money saved shows at once; its price walks through staff and customers and reaches the books some quarters later. Move the levers and the links, and see when money comes and when it goes. It opens on an invented example; everything stays on this device.',
      },
      'relationship-planner': {
        title: 'Relationship planner',
        says: 'Which level of relationship for which customers, and whether there is time enough for it.',
        picture: 'Three bars, the first so long that it crosses an upright line',
        description:
          'Basic, reactive, accountable, proactive or partnership: choose a level for each kind of customer by number and margin, and see the hours and the cost a year against what there is. Reads files. Your data stay on your device.',
        intro:
          'Whom do you answer, whom do you call, with whom do you work side by side? Put in how many customers of each kind there are and what they bring, choose a level, and see whether there is time and money for it. It opens on an invented example; everything stays on this device.',
      },
      'journey-map': {
        title: 'Journey map',
        says: 'Set out what a customer meets on the way, see which moments are lost and what to put right first, and turn it into a service blueprint.',
        picture: 'A broken line for what was expected, a full line for what was experienced, and one deep dip',
        description:
          'Journey map and service blueprint: importance, expectation, experience and waits at each touchpoint, the emotion curve, moments of truth, fail points. Reads files. Your data stay on your device.',
        intro:
          'Follow the customer’s road one touchpoint at a time: how much it matters, what was expected, what was experienced, how long the wait. The curve shows which moments are lost; the blueprint shows whether the cause is front stage or back. It opens on an invented example; everything stays on this device.',
      },
      'convenience-scorecard': {
        title: 'Convenience scorecard',
        says: 'Score the five stages a customer goes through, and see which is the least convenient and what to look at first.',
        picture: 'Five dots joined by an upright line, each with a bar, the fourth bar the shortest',
        description:
          'The five service conveniences (decision, access, transaction, benefit, post-benefit) in 21 statements scored from 1 to 7: the weakest stage, the three lowest statements and what to look at first. Reads files of answers and gives intervals. Your data stay on your device.',
        intro:
          'Deciding, getting there, paying, getting what they came for, afterwards: where does it cost customers most time and effort? Score the 21 statements or read in a survey, and see the weakest stage and what to look at first. It opens on an invented example; everything stays on this device.',
      },
      'complaint-simulator': {
        title: 'Complaint simulator',
        says: 'Somebody is angry and you are at the desk: choose what to say, watch calm and trust, go back to a fork and try again.',
        picture: 'A road that divides into three: two end in circles, one in a cross',
        description:
          'Branching cases of complaints at a clinic, a repair centre, an estate office and a hotel: choose what to say, and calm, trust, time and promises follow. Look back on the turning points and replay any fork. Your data stay on your device.',
        intro:
          'You are behind the desk and somebody is angry. Whether to listen or explain, what to promise, whom to fetch is yours to choose; you see calm and trust rise and fall, and at the end you can go back to any fork. The cases are invented; everything stays on this device.',
      },
    },
    saved: 'Saved',
    savedAbout: 'All you saved in these tools is here: open, rename, export or delete it.',
    none: 'Nothing saved yet. Press “Save” in a tool, and it appears here.',
    when: '{tool}, {day}',
    open: 'Open',
    rename: 'Rename',
    newName: 'New name',
    keep: 'Done',
    cancel: 'Cancel',
    renamed: 'Renamed to “{name}”.',
    take: 'Export',
    taken: 'Exported “{name}”. If nothing was downloaded, copy the text below.',
    text: 'Content of “{name}”',
    remove: 'Delete',
    removed: 'Deleted “{name}”.',
    undo: 'Undo',
    undone: 'Restored.',
    records: 'Take all your records along together, in My records',
  },
} satisfies Record<Locale, ToolsWords>
