import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { slidesIn } from '@/lesson/slides-in'

test('slides come in the order of the text, whatever the order of their props', () => {
  const body = `Text with a < b.

<Slide id="one" layout="title" only="deck" title="Why 5 > 4: “so”" minutes={3}>

Words with <Term id="gap-5">gap 5</Term>

</Slide>
<Slide
  optional
  minutes={ 4.5 }
  title="A &amp; &quot;B&quot;"
  id="two"
  layout="quiz"
>
</Slide>
<SlideShow id="no" title="not a slide" minutes={1}>`
  expect(slidesIn(body)).toEqual([
    { id: 'one', title: 'Why 5 > 4: “so”', minutes: 3, optional: false },
    { id: 'two', title: 'A & "B"', minutes: 4.5, optional: true },
  ])
})

test.each(['zh', 'en'])('every slide of a lesson in %s is found, with title and minutes', (locale) => {
  const body = readFileSync(`content/lessons/${locale}/gaps/gap-5.mdx`, 'utf8')
  const slides = slidesIn(body)
  expect(slides).toHaveLength(body.match(/<Slide /g)?.length ?? 0)
  expect(slides.every(({ id, title, minutes }) => id && title && minutes > 0)).toBe(true)
})
