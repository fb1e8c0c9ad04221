import { expect, it, test } from 'vitest'
import { calendarFile, type Reminder, untilWorkday } from '@/models/calendar'

const reminder: Reminder = {
  uid: 'review-20600@service-advantage',
  title: '复习五分钟：服务创造优势',
  text: '今天该复习的，先答错而有把握的；一次五分钟, 随时可停',
  url: 'https://training.example.org/review/',
  year: 2026,
  month: 11,
  day: 27,
  hour: 12,
  minute: 30,
  minutes: 5,
  stamp: Date.UTC(2026, 10, 26, 8, 5, 9),
}
const lines = (file: string) => file.replace(/\r\n /g, '').split('\r\n')

test('a file has the lines RFC 5545 asks for, in local time', () => {
  expect(lines(calendarFile(reminder))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Service Advantage//Review//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:review-20600@service-advantage',
    'DTSTAMP:20261126T080509Z',
    'DTSTART:20261127T123000',
    'DURATION:PT5M',
    'SUMMARY:复习五分钟：服务创造优势',
    'DESCRIPTION:今天该复习的，先答错而有把握的；一次五分钟\\, 随时可停\\nhttps://training.example.org/review/',
    'URL:https://training.example.org/review/',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:复习五分钟：服务创造优势',
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each([
  ['days', 'RRULE:FREQ=DAILY;COUNT=10'],
  ['workdays', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10'],
] as const)('it may repeat on %s', (on, rule) => {
  expect(lines(calendarFile({ ...reminder, repeat: { on, times: 10 } }))).toContain(rule)
})

test('a reminder for workdays begins on one', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map(untilWorkday)).toEqual([1, 0, 0, 0, 0, 0, 2])
})

it('has no line over 75 octets, and cuts no character in two', () => {
  const file = calendarFile({ ...reminder, text: '服务'.repeat(200) })
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(lines(file).join('\n')).toContain('服务'.repeat(200))
})
