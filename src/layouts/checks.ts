import type { Asked } from '@/stores/answers'

/**
 * The checks of a lesson as a page carries them in `data-checks`.
 *
 * @example checksOf(element) // data-checks="gaps/gap-5/sign@2" => [{ id: 'gaps/gap-5/sign', rev: 2 }]
 */
export function checksOf(element: HTMLElement): Asked[] {
  return (element.dataset['checks'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [id = '', rev] = entry.split('@')
      return { id, rev: Number(rev) }
    })
}
