import type { Locale } from '@/i18n/locale'

export interface PassportWords {
  stored: string
  nothing: string
  takeTitle: string
  takeAbout: string
  save: string
  copyText: string
  openTitle: string
  openAbout: string
  file: string
  paste: string
  read: string
  refused: Record<'large' | 'cut' | 'json' | 'foreign' | 'newer' | 'broken', string>
  untouched: string
  plan: string
  nothingNew: string
  merge: string
  cancel: string
  merged: string
  undo: string
  undone: string
  full: string
  deleteTitle: string
  deleteAbout: string
  open: string
  fetching: string
  failed: string
  deleteOne: string
  deleteLesson: string
  deleteAnswers: string
  deleteAll: string
  sureTwice: string
  deleted: string
}

export const strings = {
  zh: {
    stored: '这台设备上存着：{a}道题的作答，{l}课的阅读进度，{n}组工具里的数，另有{o}项（设置、考试等），约{k} KB。只在这个浏览器里。',
    nothing: '这台设备上还没有这门课的记录。',
    takeTitle: '带走',
    takeAbout: '存成一个文件，里面是看得懂的文字。换设备、换浏览器之前存一份；合用的电脑，存好以后可以删掉。',
    save: '存成文件',
    copyText: '不能下载？复制下面的文字，自己存好：',
    openTitle: '打开',
    openAbout: '打开在别处存的文件，和这里的合在一起：同一题以最近一次作答为准，两边的经过都留着，什么也不丢。',
    file: '选文件',
    paste: '或者把文字贴在这里',
    read: '读一读',
    refused: {
      large: '这个文件太大，不是这里存的记录。请选“存成文件”得到的那个文件。',
      cut: '这份文字断在半路，没有复制全。请回到原来的设备重新存一次。',
      json: '这不是这里存的文件，读不出来。请选“存成文件”得到的那个.json文件。',
      foreign: '这是别的东西存的文件，不是这门课的记录。',
      newer: '这份记录是更新的版本存的。请刷新页面，换成新版本再打开。',
      broken: '里面有一项读不懂（{entry}），文件可能被改过。请回到原来的设备重新存一次。',
    },
    untouched: '这里的记录没有动。',
    plan: '文件里有{added}项这里没有，{changed}项要合并，{same}项两边一样。',
    nothingNew: '两边完全一样，没有要合并的。',
    merge: '合到一起',
    cancel: '算了',
    merged: '合好了：{n}项。',
    undo: '撤销',
    undone: '已撤销，回到合并之前。',
    full: '这台设备放不下，一项也没有合进来，这里的记录没有动。请先腾出空间，或允许本站保存数据。',
    deleteTitle: '删除',
    deleteAbout: '删了就找不回来，除非你存过文件。',
    open: '按题删除：{title}（{n}题）',
    fetching: '正在读取题目……',
    failed: '题目没有读取成功，只能显示编号。',
    deleteOne: '删除',
    deleteLesson: '删除整课的记录',
    deleteAnswers: '删除全部答案和进度',
    deleteAll: '删除这台设备上的一切（连设置和存下的数）',
    sureTwice: '再按一次就删除',
    deleted: '已删除。',
  },
  en: {
    stored:
      'Stored on this device: answers to {a} questions, reading progress of {l} lessons, {n} sets of numbers in tools and {o} other items (settings, exams), about {k} KB. Only in this browser.',
    nothing: 'Nothing of this course is stored on this device yet.',
    takeTitle: 'Take it along',
    takeAbout:
      'Save everything as one file of readable text. Do so before you change devices or browsers; on a shared PC, save it and then delete what is here.',
    save: 'Save as a file',
    copyText: 'No download? Copy this text and keep it yourself:',
    openTitle: 'Open',
    openAbout:
      'Open a file saved elsewhere and put it together with what is here. For each question the latest answer counts; what happened on both sides is kept, and nothing is lost.',
    file: 'Choose a file',
    paste: 'Or paste the text here',
    read: 'Read it',
    refused: {
      large: 'This file is too large to be a record saved here. Choose the file that “Save as a file” gave you.',
      cut: 'This text breaks off in the middle; it was not copied whole. Save it again on the other device.',
      json: 'This is not a file saved here, and cannot be read. Choose the .json file that “Save as a file” gave you.',
      foreign: 'This file was saved by something else; it is not a record of this course.',
      newer: 'This record was saved by a newer version of the course. Reload the page to get that version, then open it again.',
      broken: 'One item in it makes no sense ({entry}); the file may have been changed. Save it again on the other device.',
    },
    untouched: 'What is stored here has not been touched.',
    plan: 'In the file: {added} items that are not here, {changed} to be merged, {same} the same on both sides.',
    nothingNew: 'Both sides are the same; there is nothing to merge.',
    merge: 'Put together',
    cancel: 'Not now',
    merged: 'Done: {n} items.',
    undo: 'Undo',
    undone: 'Undone; everything is as it was before.',
    full: 'It does not fit on this device. Nothing was taken in, and what is here has not been touched. Make room, or allow this site to store data.',
    deleteTitle: 'Delete',
    deleteAbout: 'What is deleted is gone, unless you saved a file.',
    open: 'Delete single answers: {title} ({n})',
    fetching: 'Fetching the questions…',
    failed: 'The questions could not be fetched; only their names are shown.',
    deleteOne: 'Delete',
    deleteLesson: 'Delete the records of this lesson',
    deleteAnswers: 'Delete all answers and progress',
    deleteAll: 'Delete everything on this device, settings and saved numbers too',
    sureTwice: 'Press again to delete',
    deleted: 'Deleted.',
  },
} satisfies Record<Locale, PassportWords>
