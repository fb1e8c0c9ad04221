import type { Locale } from '@/i18n/locale'

/** The tools that have a page of their own, in the order of the index. */
export const toolIds = ['gap-map', 'gap-calculator', 'gap-diagnosis'] as const
export type ToolId = (typeof toolIds)[number]

/** Words of the index of tools, and of what is saved across them. `{name}` is a blank. */
export interface ToolsWords {
  title: string
  description: string
  intro: string
  tools: Record<ToolId, { title: string; says: string; picture: string }>
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
    description: '课程里的模型，也是能用的工具：看懂五差距图，用问卷量出差距，诊断差距从哪里来。数据只留在你的设备上。',
    intro: '课程里的模型，都能换上你自己的数来用。打开时是一个算好的例子；一切只留在这台设备上。',
    tools: {
      'gap-map': {
        title: '差距图',
        says: '看懂五个差距，凭记忆把图拼出来，再看差距1到4怎样累加、怎样抵消。',
        picture: '五差距图的一角：期望、感知和中间的差距5',
      },
      'gap-calculator': {
        title: '差距计算器',
        says: '用22个问题量期望和感知，算出五个维度的差距，看先补哪里。',
        picture: '五条线，一头是期望，一头是感知',
      },
      'gap-diagnosis': {
        title: '差距诊断',
        says: '请管理者和一线各评27句话，看差距从哪里来，先查哪一个。',
        picture: '四条横线，差距1最长',
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
      'The models of the course are tools to use: read the five-gap figure, measure gaps with a questionnaire, find where they come from. Your data stay on your device.',
    intro: 'Every model of the course can take your own numbers. Each opens on a worked example; everything stays on this device.',
    tools: {
      'gap-map': {
        title: 'Gap map',
        says: 'Read the five gaps, put the figure together from memory, and see how gaps 1 to 4 add up and how they cancel.',
        picture: 'A corner of the five-gap figure: expectation, perception, and gap 5 between them',
      },
      'gap-calculator': {
        title: 'Gap calculator',
        says: 'Measure expectation and perception with 22 questions, work out the gaps of five dimensions, and see which to close first.',
        picture: 'Five lines, with expectation at one end and perception at the other',
      },
      'gap-diagnosis': {
        title: 'Gap diagnosis',
        says: 'Have managers and the front line rate 27 statements, and see where the gaps come from and which to look into first.',
        picture: 'Four bars, the longest that of gap 1',
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
