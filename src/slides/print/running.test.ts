import { expect, it } from 'vitest'
import { running } from '@/slides/print/running'

it('the words at the top of pages cannot end their string or the style element', () => {
  const css = running('handout', 'A "B" \\ </style>', '差距5')
  expect(css).toContain('content:"A \\22 B\\22  \\5c  \\3c /style>"')
  expect(css).toContain('content:"差距5"')
  expect(css).not.toContain('</style>')
})
