import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Case, type CaseNode, type Flaw, holds, pathOf, play, surveyOf } from '@/models/scenario'
import { frozen } from '@/questions/frozen'

const choice = (
  id: string,
  to: string | Case['nodes'][number]['choices'][number]['to'],
  effects = {},
  when?: Case['nodes'][number]['choices'][number]['when'],
) => ({
  id,
  text: id,
  feedback: `after ${id}`,
  effects,
  ...(when ? { when } : {}),
  to: typeof to === 'string' ? [{ to }] : to,
})
const end = (id: string, kind: CaseNode['end'] = 'good'): CaseNode => ({ id, text: id, choices: [], end: kind! })

const repair: Case = frozen({
  start: 'door',
  variables: { calm: { start: 2, min: 0, max: 5 }, trust: { start: 2, min: 0, max: 5 } },
  nodes: [
    { id: 'door', text: 'a customer comes in', choices: [choice('listen', 'counter', { calm: 2 }), choice('explain', 'counter', { calm: -3, trust: -1 })] },
    {
      id: 'counter',
      text: 'at the counter',
      choices: [
        choice('offer', [{ to: 'friends', when: { trust: { atLeast: 3 } } }, { to: 'peace' }], { trust: 1 }),
        choice('rules', 'gone', { trust: -2 }),
        choice('joke', 'friends', { trust: 1 }, { calm: { atLeast: 4 } }),
      ],
    },
    end('friends'),
    end('peace', 'mixed'),
    end('gone', 'bad'),
  ],
})

describe('a play', () => {
  it('follows its path, keeps values within their ranges, and knows what else there was', () => {
    const done = play(repair, ['explain', 'rules'])
    expect(done.node.id).toBe('gone')
    expect(done.values).toEqual({ calm: 0, trust: 0 })
    expect(done.steps.map(({ choice, before, after, others }) => [choice.id, before, after, others.map(({ id }) => id)])).toEqual([
      ['explain', { calm: 2, trust: 2 }, { calm: 0, trust: 1 }, ['listen']],
      ['rules', { calm: 0, trust: 1 }, { calm: 0, trust: 0 }, ['offer']],
    ])
    expect(done.choices).toEqual([])
  })

  it('offers a choice only while its condition holds, and takes the first way whose condition does', () => {
    expect(play(repair, ['listen']).choices.map(({ id }) => id)).toEqual(['offer', 'rules', 'joke'])
    expect(play(repair, ['explain']).choices.map(({ id }) => id)).toEqual(['offer', 'rules'])
    expect(play(repair, ['listen', 'offer']).node.id).toBe('friends')
    expect(play(repair, ['explain', 'offer']).node.id).toBe('peace')
  })

  it('is cut off where a saved path no longer leads on', () => {
    expect(pathOf(play(repair, ['explain', 'joke', 'offer']))).toEqual(['explain'])
    expect(pathOf(play(repair, [null, 3, {}, 'listen']))).toEqual([])
  })

  it('needs a node to begin with', () => {
    expect(() => play({ ...repair, start: 'nowhere' }, [])).toThrow(new RangeError('play requires a node "nowhere" to begin with'))
  })
})

test('a condition holds when all of it does', () => {
  expect(holds(undefined, {})).toBe(true)
  expect(holds({ calm: { atLeast: 2, atMost: 3 } }, { calm: 3 })).toBe(true)
  expect(holds({ calm: { atLeast: 2, atMost: 3 } }, { calm: 4 })).toBe(false)
  expect(holds({ calm: { atLeast: 2 }, trust: { atMost: 1 } }, { calm: 2, trust: 2 })).toBe(false)
})

describe('flaws of a case', () => {
  const withNodes = (...nodes: CaseNode[]): Case => ({ ...repair, nodes })
  const door = (...choices: CaseNode['choices']): CaseNode => ({ id: 'door', text: 'door', choices })

  test('a sound case has none', () => expect(surveyOf(repair).flaws).toEqual([]))

  test.each<[string, Case, Flaw[]]>([
    ['leads nowhere', withNodes(door(choice('a', 'x'), choice('b', 'e')), end('e')), [{ code: 'target', node: 'door', choice: 'a' }]],
    [
      'may find no way to go on',
      withNodes(door(choice('a', [{ to: 'e', when: { calm: { atLeast: 9 } } }]), choice('b', 'e')), end('e')),
      [{ code: 'target', node: 'door', choice: 'a' }],
    ],
    ['is never reached', withNodes(door(choice('a', 'e'), choice('b', 'e')), end('e'), end('f')), [{ code: 'unreached', node: 'f' }]],
    [
      'gets stuck',
      withNodes(
        door(choice('a', 'n', { calm: -2 }), choice('b', 'n')),
        { id: 'n', text: 'n', choices: [choice('c', 'e', {}, { calm: { atLeast: 1 } }), choice('d', 'e', {}, { calm: { atLeast: 2 } })] },
        end('e'),
      ),
      [{ code: 'dead', node: 'n' }],
    ],
    ['goes round for ever', withNodes(door(choice('a', 'door'), choice('b', 'e')), end('e')), [{ code: 'endless', node: 'door' }]],
    ['leaves no choice', withNodes(door(choice('a', 'e')), end('e')), [{ code: 'fork', node: 'door' }]],
    [
      'counts what it does not have',
      withNodes(door(choice('a', 'e', { cost: 1 }), choice('b', 'e')), end('e')),
      [{ code: 'variable', node: 'door', choice: 'a' }],
    ],
  ])('one that %s', (_, of, flaws) => expect(surveyOf(of).flaws).toEqual(flaws))

  test('a loop that values bring to its end is no flaw', () => {
    const waiting = withNodes(door(choice('wait', [{ to: 'e', when: { calm: { atMost: 0 } } }, { to: 'door' }], { calm: -1 }), choice('go', 'e')), end('e'))
    expect(surveyOf(waiting).flaws).toEqual([])
  })

  test('a case without flaws ends, whatever is chosen, and a replay from any fork is the play from the start', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (picks) => {
        let now = play(repair, [])
        for (const pick of picks) {
          const next = now.choices[pick % Math.max(1, now.choices.length)]
          if (next) now = play(repair, [...pathOf(now), next.id])
        }
        expect(now.node.end).toBeTruthy()
        for (let at = 0; at <= now.steps.length; at += 1) {
          const replay = play(repair, pathOf(now).slice(0, at))
          expect(replay.values).toEqual(now.steps[at]?.before ?? now.values)
        }
      }),
    )
  })
})

describe('promises', () => {
  const promising: Case = frozen({
    ...repair,
    promises: [{ id: 'call', text: 'a call at three' }],
    nodes: [
      { id: 'door', text: 'door', choices: [{ ...choice('promise', 'later'), promise: ['call'] }, choice('say-nothing', 'later')] },
      {
        id: 'later',
        text: 'later',
        choices: [
          { ...choice('ring', [{ to: 'friends', when: { promises: { call: 'kept' } } }, { to: 'peace' }]), keep: ['call'] },
          { ...choice('do-nothing', [{ to: 'gone', when: { promises: { call: 'open' } } }, { to: 'peace' }]) },
          { ...choice('explain', 'peace'), when: { promises: { call: 'given' } } },
          { ...choice('offer', 'peace'), when: { promises: { call: 'none' } } },
        ],
      },
      end('friends'),
      end('peace', 'mixed'),
      end('gone', 'bad'),
    ],
  })

  it('are given, kept, and looked at by conditions', () => {
    expect(play(promising, ['promise']).promises).toEqual({ call: 'open' })
    expect(play(promising, ['promise']).choices.map(({ id }) => id)).toEqual(['ring', 'do-nothing', 'explain'])
    expect(play(promising, ['say-nothing']).choices.map(({ id }) => id)).toEqual(['ring', 'do-nothing', 'offer'])
    expect(play(promising, ['promise', 'ring']).promises).toEqual({ call: 'kept' })
    expect(play(promising, ['promise', 'ring']).node.id).toBe('friends')
    expect(play(promising, ['promise', 'do-nothing']).node.id).toBe('gone')
  })

  it('cannot be kept before they were given', () => {
    expect(play(promising, ['say-nothing', 'ring']).promises).toEqual({})
    expect(play(promising, ['say-nothing', 'ring']).node.id).toBe('peace')
  })

  it('are part of what is looked through; one the case does not have is a flaw, and so is a choice no play is offered', () => {
    expect(surveyOf(promising)).toEqual({ flaws: [], plays: { shortest: 2, longest: 2 } })
    const unknown = { ...promising, promises: [] }
    expect(surveyOf(unknown).flaws.map(({ code, choice: id }) => [code, id])).toContainEqual(['variable', 'promise'])
    const never: Case = {
      ...promising,
      nodes: promising.nodes.map((node) => (node.id === 'door' ? { ...node, choices: [choice('a', 'later'), choice('b', 'later')] } : node)),
    }
    expect(surveyOf(never).flaws).toContainEqual({ code: 'never-offered', node: 'later', choice: 'explain' })
  })
})
