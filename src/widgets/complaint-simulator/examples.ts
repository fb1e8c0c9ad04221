import type { ScenarioFile } from '@/schemas/scenario'

const B = (zh: string, en: string) => ({ zh, en })

/** A short invented case for the tests: what the simulator can do, in four forks. Those that are played stand in content/scenarios. */
export const shortCase: ScenarioFile = {
  title: B('说好昨天修好', 'Promised for yesterday'),
  trade: B('维修店', 'Repair shop'),
  difficulty: 1,
  role: B('你在前台。赵女士的手机说好昨天修好，今天还没好。', 'You are at the desk. Ms Zhao’s phone was promised for yesterday and is not ready.'),
  may: [B('可以借备用机。', 'You may lend a phone.')],
  concepts: ['complaint-steps'],
  sources: [],
  paths: { good: ['listen', 'sorry', 'loan', 'call'], bad: ['why', 'rule', 'sure', 'forget'] },
  case: {
    start: 'door',
    variables: {
      calm: { start: 1, min: 0, max: 5 },
      trust: { start: 2, min: 0, max: 5 },
      time: { start: 0, min: 0, max: 60, unit: B('分钟', 'min') },
    },
    promises: [{ id: 'call-at-three', text: B('三点打电话', 'a call at three') }],
    nodes: [
      {
        id: 'door',
        who: B('赵女士：', 'Ms Zhao:'),
        text: B('“你们说昨天！”', '“You said yesterday!”'),
        choices: [
          {
            id: 'listen',
            act: 'listen',
            text: B('放下活，听她说完', 'Put everything down and hear her out'),
            feedback: B('声音低下来了。', 'Her voice drops.'),
            why: B('有人听了。', 'Somebody listened.'),
            effects: { calm: 2, time: 2 },
            to: 'heard',
          },
          {
            id: 'why',
            act: 'defend',
            text: B('“配件没到货。”', '“The part has not come.”'),
            feedback: B('“那为什么不告诉我？”', '“Then why did nobody tell me?”'),
            effects: { calm: -1, trust: -1, time: 1 },
            to: 'heard',
          },
        ],
      },
      {
        id: 'heard',
        who: B('赵女士：', 'Ms Zhao:'),
        text: B('“登机牌在里面。”', '“My boarding pass is on it.”'),
        choices: [
          {
            id: 'sorry',
            act: 'acknowledge',
            text: B('“让您白跑一趟，对不起。”', '“You came for nothing. I’m sorry.”'),
            feedback: B('她点点头。', 'She nods.'),
            effects: { calm: 1, trust: 1, time: 1 },
            to: 'plan',
          },
          {
            id: 'rule',
            act: 'defend',
            text: B('“单子上写着以到货为准。”', '“The slip says subject to delivery.”'),
            feedback: B('她把单子拍在柜台上。', 'She slaps the slip on the counter.'),
            why: B('规定先到，人还没到。', 'The rule came before the person.'),
            effects: { calm: -2, time: 1 },
            to: 'plan',
          },
        ],
      },
      {
        id: 'plan',
        text: B('店里有备用机。', 'There is a loan phone.'),
        choices: [
          {
            id: 'loan',
            act: 'solve',
            text: B('借她备用机，三点给她打电话', 'Lend her the phone and ring her at three'),
            feedback: B('登机牌转过去了。', 'The boarding pass is moved over.'),
            effects: { trust: 1, time: 5 },
            promise: ['call-at-three'],
            to: 'three',
          },
          {
            id: 'sure',
            act: 'solve',
            text: B('“放心，三点给您打电话！”', '“Don’t worry, I’ll ring you at three!”'),
            feedback: B('她走了。', 'She leaves.'),
            effects: { time: 1 },
            promise: ['call-at-three'],
            to: 'three',
          },
        ],
      },
      {
        id: 'three',
        text: B('三点到了，配件还没到。', 'It is three, and the part has not come.'),
        choices: [
          {
            id: 'call',
            act: 'follow-up',
            text: B('照样打，说还没到', 'Ring all the same and say so'),
            feedback: B('“你打来了就好。”', '“At least you rang.”'),
            effects: { trust: 1 },
            keep: ['call-at-three'],
            to: [{ to: 'good', when: { trust: { atLeast: 4 }, promises: { 'call-at-three': 'kept' } } }, { to: 'mixed' }],
          },
          {
            id: 'forget',
            act: 'defend',
            text: B('等配件到了再说', 'Wait until the part is there'),
            feedback: B('没有人给她打电话。', 'Nobody rings her.'),
            effects: { trust: -1 },
            to: 'bad',
          },
        ],
      },
      { id: 'good', text: B('她下次还来。', 'She will be back.'), end: 'good', debrief: B('先听，再办，说到做到。', 'Heard, solved, kept.'), choices: [] },
      {
        id: 'mixed',
        text: B('修好了，没多话。', 'It was mended. She said little.'),
        end: 'mixed',
        debrief: B('办了，信任没回来。', 'Done, but not trusted.'),
        choices: [],
      },
      { id: 'bad', text: B('她写了差评。', 'She wrote about it.'), end: 'bad', debrief: B('答应的没做到。', 'A promise was not kept.'), choices: [] },
    ],
  },
}
