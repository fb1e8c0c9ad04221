import { Heading } from './Heading.tsx'

/** What to know before relying on a result, above it; nothing where there is nothing. */
export function Warnings({ compact, title, list }: { compact: boolean; title: string; list: readonly string[] }) {
  if (list.length === 0) return null
  return (
    <div class="tool-warn">
      <Heading compact={compact}>{title}</Heading>
      <ul>
        {list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
