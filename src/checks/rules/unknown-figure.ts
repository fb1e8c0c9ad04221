import { tagName, tags, textProp } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { didYouMean, oneOf } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** Every `<Figure>` names a figure that has been drawn. */
export const unknownFigure: Rule = (course) =>
  course.lessons.flatMap((lesson) =>
    tags(lesson, 'Figure')
      .filter((figure) => textProp(figure, 'id') !== '' && !course.known.figures.includes(textProp(figure, 'id')))
      .map((figure) =>
        atLine('unknown-figure', lesson.file, figure.line, {
          what: `${tagName(figure)}: no such figure`,
          expected: oneOf(course.known.figures),
          found: `"${textProp(figure, 'id')}"`,
          cure: didYouMean(
            textProp(figure, 'id'),
            course.known.figures,
            'Use a figure that exists; a new one is drawn in src/lesson/figures and listed in ids.ts.',
          ),
        }),
      ),
  )
