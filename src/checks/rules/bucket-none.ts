import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'
import { nowhere } from '@/questions/shape'

/** `none` means "belongs nowhere" and cannot be a bucket too. */
export const bucketNone: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) =>
    data.type !== 'classify'
      ? []
      : data.buckets.flatMap((bucket, index) =>
          bucket.id === nowhere
            ? [
                atEntry('bucket-none', entry, ['buckets', index, 'id'], {
                  what: `question ${entry.id}: a bucket is called ${nowhere}`,
                  expected: `any id but ${nowhere}, which stands for "belongs nowhere"`,
                  found: `"${bucket.id}"`,
                  cure: `Rename the bucket; or take it out, and give its cards bucket: ${nowhere}: every question offers that place by itself.`,
                }),
              ]
            : [],
        ),
  )
