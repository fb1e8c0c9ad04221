import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { concepts } from '@/schemas/concepts'
import { course } from '@/schemas/course'
import { instrument } from '@/schemas/instrument'
import { lesson } from '@/schemas/lesson'
import { questions } from '@/schemas/questions'
import { scenarioFile } from '@/schemas/scenario'
import { sources } from '@/schemas/sources'

const yaml = (base: string, pattern = '**/*.yaml') => glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.yaml$/, '') })

/** Which folder of `content/` is which collection. Ids are paths without the ending: `zh/gaps/gap-5`, `gaps/gap-5`, `servqual.hotel`. */
export const collections = {
  course: defineCollection({ loader: yaml('./content', 'course.yaml'), schema: course }),
  sources: defineCollection({ loader: yaml('./content', 'sources.yaml'), schema: sources }),
  concepts: defineCollection({ loader: yaml('./content/concepts'), schema: concepts }),
  questions: defineCollection({ loader: yaml('./content/questions'), schema: questions }),
  instruments: defineCollection({ loader: yaml('./content/instruments'), schema: instrument }),
  scenarios: defineCollection({ loader: yaml('./content/scenarios'), schema: scenarioFile }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: lesson,
  }),
}
