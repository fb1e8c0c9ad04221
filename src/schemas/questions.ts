import { z } from 'astro/zod'
import { schema as classify } from '@/questions/classify/schema'
import { schema as multi } from '@/questions/multi/schema'
import { schema as numeric } from '@/questions/numeric/schema'
import { schema as order } from '@/questions/order/schema'
import { schema as single } from '@/questions/single/schema'

/** `content/questions/<module>/<lesson>.yaml`: the bank of one lesson, both languages side by side. */
export const question = z.discriminatedUnion('type', [single, multi, numeric, classify, order])
export const questions = z.strictObject({ questions: z.array(question).min(1) })

export type Question = z.infer<typeof question>
