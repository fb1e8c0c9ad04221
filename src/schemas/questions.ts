import { z } from 'astro/zod'
import { schema as blank } from '@/questions/blank/schema'
import { schema as classify } from '@/questions/classify/schema'
import { schema as hotspot } from '@/questions/hotspot/schema'
import { schema as match } from '@/questions/match/schema'
import { schema as matrix } from '@/questions/matrix/schema'
import { schema as multi } from '@/questions/multi/schema'
import { schema as numeric } from '@/questions/numeric/schema'
import { schema as order } from '@/questions/order/schema'
import { schema as reflect } from '@/questions/reflect/schema'
import { schema as scenario } from '@/questions/scenario/schema'
import { schema as single } from '@/questions/single/schema'
import { schema as truefalse } from '@/questions/truefalse/schema'

/** `content/questions/<module>/<lesson>.yaml`: the bank of one lesson, both languages side by side. */
export const question = z.discriminatedUnion('type', [single, multi, numeric, classify, order, truefalse, match, matrix, blank, reflect, hotspot, scenario])
export const questions = z.strictObject({ questions: z.array(question).min(1) })

export type Question = z.infer<typeof question>
