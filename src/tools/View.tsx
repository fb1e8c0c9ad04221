import { useEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { cleanName, nameLength } from '@/models/gap-state'
import { $touched } from '@/stores/engine'
import { list, remove, type Scenario, save } from '@/stores/scenarios'
import { type Shelved, shelves } from '@/tools/registry'
import type { ToolId, ToolsWords } from '@/tools/strings'
import { fileName, saveFile } from '@/ui/files'
import { useNotice } from '@/ui/notice'

export interface Props {
  locale: Locale
  words: ToolsWords
  /** Address of each tool's page. */
  pages: Record<ToolId, string>
}

interface Item extends Scenario {
  shelf: Shelved
  link: string
}

/** What is saved in all tools, the latest first. What a tool cannot read is left out and left alone. */
function everything(): Item[] {
  return shelves
    .flatMap((shelf) =>
      list(shelf.tool).flatMap((scenario) => {
        const link = shelf.link(scenario.data)
        return link === null ? [] : [{ ...scenario, shelf, link }]
      }),
    )
    .sort((one, other) => other.at - one.at)
}

/** The button that was pressed is gone: the field it brought takes the focus. */
function focusOnce(field: HTMLInputElement | null): void {
  if (field && document.activeElement === document.body) field.focus()
}

/** Everything saved under a name, in one place: opened in its tool, renamed, taken out, deleted with a way back. */
export default function View({ locale, words, pages }: Props) {
  const [items, setItems] = useState<Item[] | null>(null)
  const [naming, setNaming] = useState<{ id: string; text: string } | null>(null)
  const [taken, setTaken] = useState<{ name: string; text: string } | null>(null)
  const { tell, notice } = useNotice(words)

  // The first render, here and on the server, is empty: what is saved is known only here.
  useEffect(() => {
    setItems(everything())
    return $touched.listen(({ key }) => (!key || key.startsWith('scenario:')) && setItems(everything()))
  }, [])
  if (!items) return null

  const day = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' })

  function rename(item: Item, text: string) {
    const name = cleanName(text) || item.name
    setNaming(null)
    save(item.shelf.tool, name, item.data, item.id)
    tell(fill(words.renamed, { name }), () => void save(item.shelf.tool, item.name, item.data, item.id))
  }

  function take(item: Item) {
    const text = item.shelf.file(item.data)
    if (text === null) return
    saveFile(fileName(item.name, 'json'), 'application/json', text)
    setTaken({ name: item.name, text })
    tell(fill(words.taken, { name: item.name }))
  }

  function discard(item: Item) {
    remove(item.shelf.tool, item.id)
    tell(fill(words.removed, { name: item.name }), () => void save(item.shelf.tool, item.name, item.data, item.id))
  }

  const act = (item: Item, text: string, press: () => void) => (
    <button type="button" class="btn" aria-label={`${text}: ${item.name}`} onClick={press}>
      {text}
    </button>
  )
  return (
    <div class="shelf" data-ready="">
      {items.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="tool-list">
        {items.map((item) => (
          <li key={`${item.shelf.tool} ${item.id}`}>
            {naming?.id === item.id ? (
              <form
                class="tool-acts"
                onSubmit={(event) => {
                  event.preventDefault()
                  rename(item, naming.text)
                }}
              >
                <label>
                  {words.newName}{' '}
                  <input
                    class="tool-name"
                    maxLength={nameLength}
                    autoComplete="off"
                    ref={focusOnce}
                    value={naming.text}
                    onInput={({ currentTarget }) => setNaming({ id: item.id, text: currentTarget.value })}
                  />
                </label>
                <button type="submit" class="btn">
                  {words.keep}
                </button>
                <button type="button" class="btn" onClick={() => setNaming(null)}>
                  {words.cancel}
                </button>
              </form>
            ) : (
              <>
                <span class="tool-item">
                  <b>{item.name}</b> <span class="soft">{fill(words.when, { tool: words.tools[item.shelf.tool].title, day: day.format(item.at) })}</span>
                </span>
                <a class="btn" href={pages[item.shelf.tool] + item.link} aria-label={`${words.open}: ${item.name}`}>
                  {words.open}
                </a>
                {act(item, words.rename, () => setNaming({ id: item.id, text: item.name }))}
                {act(item, words.take, () => take(item))}
                {act(item, words.remove, () => discard(item))}
              </>
            )}
          </li>
        ))}
      </ul>
      {taken && (
        <label>
          {fill(words.text, { name: taken.name })}
          <textarea rows={5} readOnly value={taken.text} />
        </label>
      )}
      {notice}
    </div>
  )
}
