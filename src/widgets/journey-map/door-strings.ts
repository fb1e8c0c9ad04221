import type { Locale } from '@/i18n/locale'

/** The journey as a door of the home page. */
export const doorStrings = {
  zh: {
    title: '关键时刻的旅程',
    says: '看一次病，十二个接触点，等98分钟，见医生7分钟。哪几个时刻失守了，先改哪一个？',
    caption: '东桥门诊部的一趟（虚构）：虚线是期望，实线是体验，浅条是要紧时刻，▼低了1分以上，F是失误点，下面是等的分钟。',
    tool: '画自己的旅程',
    lesson: '读这一课',
  },
  en: {
    title: 'The journey of moments',
    says: 'One visit to a clinic: twelve touchpoints, 98 minutes of waiting, seven with the doctor. Which moments were lost, and which comes first?',
    caption:
      'A visit to Eastbridge Clinic (invented): expected (broken line) and experienced (full line); pale bands are the moments that decide, ▼ a point or more short, F a fail point, minutes waited below.',
    tool: 'Draw your own journey',
    lesson: 'Read the lesson',
  },
} satisfies Record<Locale, Record<string, string>>
