import { mostRespondents } from '@/models/gap-state'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import { NumberField } from '@/ui/NumberField'
import { itemIds, scale, structure } from './model.ts'
import { blank, type ScorecardState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<ScorecardState>
  words: Words
  deskWords: DeskWords
}

/** The 21 statements under their conveniences: one person's answers, or means and how many people they are of. */
export function Inputs({ id, desk, words, deskWords }: Props) {
  const { state, edit, replace } = desk
  const own = words.inputs
  return (
    <>
      <Naming
        id={id}
        label={own.name}
        value={state.name}
        onName={(name) => edit((now) => ({ ...now, name }))}
        clear={{ label: deskWords.clear, press: () => replace(blank, deskWords.cleared) }}
      />
      <p>{own.about}</p>
      {state.spread && <p class="soft">{own.fromFile}</p>}
      <div class="tool-fields">
        <NumberField
          id={`${id}-n`}
          label={own.n}
          value={state.n}
          min={1}
          max={mostRespondents}
          whole
          optional
          words={deskWords.field}
          onValue={(n) => edit((now) => ({ ...now, n, spread: null }))}
        />
      </div>
      {structure.map(({ id: convenience, items }) => (
        <fieldset key={convenience} class="tool-group cs-items">
          <legend>{words.conveniences[convenience].name}</legend>
          {items.map((place) => {
            const item = itemIds[place]
            return (
              item && (
                <NumberField
                  key={item}
                  id={`${id}-${item}`}
                  label={`${item} ${words.statements[item]}`}
                  value={state.items[place] ?? null}
                  min={scale.low}
                  max={scale.high}
                  optional
                  words={deskWords.field}
                  onValue={(value) => edit((now) => ({ ...now, items: now.items.map((old, at) => (at === place ? value : old)), spread: null }))}
                />
              )
            )
          })}
        </fieldset>
      ))}
    </>
  )
}
