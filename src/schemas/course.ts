import { z } from 'astro/zod'
import { bilingual, id, line } from '@/schemas/text'

/** `content/course.yaml`: order, titles and minutes of everything that exists. */
export const lessonEntry = z.strictObject({
  id: id.describe('the folder name of the lesson, the same in both languages'),
  title: bilingual.describe('the title of the lesson; it stands nowhere else'),
  read: z.number().int().min(8).max(18).describe('minutes to read, 8 to 18'),
  teach: z.number().int().min(30).max(45).describe('minutes to teach, 30 to 45; the slides sum to it within a tenth'),
})

export const moduleEntry = z.strictObject({
  id: id.describe('the folder name of the module'),
  title: bilingual,
  summary: bilingual.describe('one sentence for the course home'),
  lessons: z.array(lessonEntry).min(1).describe('the lessons in teaching order'),
})

export const examRules = z.strictObject({
  questions: z.number().int().min(1).max(100).default(20).describe('how many questions the exam draws'),
  pass: z.number().min(0.1).max(1).default(0.8).describe('share of the points needed to pass: 0.8 is 80 %'),
  shares: z.record(id, z.number().min(0)).optional().describe('module -> its share of the questions; without it each module by the number of its lessons'),
  check: z.number().int().min(1).max(50).default(10).describe('how many questions the check of a module draws'),
})

export const course = z.strictObject({
  id: id.describe('prefix of everything the course saves on a device; never change it'),
  title: bilingual,
  tagline: bilingual.describe('one sentence under the title'),
  about: bilingual.describe('two or three sentences: what the course is for'),
  organisation: bilingual.optional().describe('the name of the organisation that runs the course'),
  logo: line.optional().describe('file name of a logo in public/'),
  contact: z.email().optional().describe('where "Report a mistake" writes to; without it there is no such link'),
  modules: z.array(moduleEntry).min(1),
  exam: examRules.prefault({}).describe('the exam at /exam/ and the checks of the modules'),
  moved: z.record(line, line).default({}).describe('old question id -> new question id, written module/lesson/question, so that saved answers follow'),
})

export type Course = z.infer<typeof course>
export type ModuleEntry = z.infer<typeof moduleEntry>
export type LessonEntry = z.infer<typeof lessonEntry>
