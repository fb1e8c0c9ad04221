import { atField } from '@/checks/findings'
import type { Finding, InstrumentFile, Path, Rule } from '@/checks/types'
import { dimensions } from '@/schemas/instrument'

const rule = 'instrument'

// Items per dimension in questionnaire order (Parasuraman, Zeithaml & Berry, 1988).
const layout = [4, 5, 4, 4, 5]
const dimensionOf = layout.flatMap((count, index) => Array.from({ length: count }, () => dimensions[index]))

/** A survey is called as its file, keeps the order of the questionnaire, and its example can be calculated. */
export const instrument: Rule = (course) => course.instruments.flatMap(inFile)

function inFile({ yaml, id, data }: InstrumentFile): Finding[] {
  if (!data) return []
  const findings: Finding[] = []
  const at = (path: Path, what: string, expected: string, found: string, cure: string) =>
    findings.push(atField(rule, yaml, path, { what, expected, found, cure }))

  if (data.id !== id) at(['id'], 'the id is not the name of the file', id, data.id, `Write id: ${id}, or rename the file to servqual.${data.id}.yaml.`)
  data.items.forEach((item, index) => {
    const expected = dimensionOf[index] ?? ''
    if (item.dimension !== expected)
      at(
        ['items', index, 'dimension'],
        `item ${index + 1} is out of order`,
        expected,
        item.dimension,
        'Put the items into questionnaire order: 4 tangibles, 5 reliability, 4 responsiveness, 4 assurance, 5 empathy.',
      )
    const first = data.items.findIndex((other) => other.id === item.id)
    if (first < index)
      at(
        ['items', index, 'id'],
        `item ${item.id} stands twice`,
        'an id of its own for each item',
        `"${item.id}", first as item ${first + 1}`,
        'Rename one of the two.',
      )
  })
  const sum = Object.values(data.example.weights).reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 100) > 1e-9)
    at(['example', 'weights'], 'the weights are not 100 points', '100 in all', String(sum), 'Change them so that they add up to 100.')
  for (const half of ['expectation', 'perception'] as const) {
    data.example[half].forEach((mean, index) => {
      if (mean > data.example.scale)
        at(['example', half, index], `a mean above the scale`, `1 to ${data.example.scale}`, String(mean), 'Correct the mean, or the scale.')
    })
  }
  return findings
}
