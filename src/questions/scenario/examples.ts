import type { Answer, Item } from '@/questions/scenario/schema'

const B = (zh: string, en: string) => ({ zh, en })

/** Invented cases for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'scenario',
    id: 'scenario-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [B('先让人把话说完。', 'Let people finish first.')],
    prompt: B(
      '你在维修店前台。赵女士的手机说好昨天修好，今天还没好。你来接待。',
      'You are at the front desk of a repair shop. Ms Zhao’s phone was promised for yesterday and is not ready. Over to you.',
    ),
    explain: B(
      '先听完，再给一个做得到的准时间；说过的话有人兑现，信任才回得来。',
      'Hear her out, then give an hour you can keep. Trust comes back when somebody keeps the promise.',
    ),
    case: {
      start: 'door',
      variables: { calm: { start: 1, min: 0, max: 5 }, trust: { start: 2, min: 0, max: 5 }, time: { start: 0, min: 0, max: 9 } },
      nodes: [
        {
          id: 'door',
          who: B('赵女士：', 'Ms Zhao:'),
          text: B('“你们说昨天，我今天请了假来的！”', '“You said yesterday. I took time off to come today!”'),
          choices: [
            {
              id: 'listen',
              text: B('放下手里的活，看着她，听她说完', 'Put everything down, look at her and hear her out'),
              feedback: B('她说了两分钟，声音慢慢低下来。', 'She talks for two minutes, and her voice drops.'),
              effects: { calm: 2, time: 2 },
              to: 'heard',
            },
            {
              id: 'why',
              text: B('先解释：配件没有到货', 'Explain first: the part has not come'),
              feedback: B('她打断了你：“那为什么不告诉我？”', 'She cuts in: “Then why did nobody tell me?”'),
              effects: { calm: -1, trust: -1, time: 1 },
              to: 'heard',
            },
            {
              id: 'wait',
              text: B('请她先坐，等技师来了再说', 'Ask her to sit and wait for the technician'),
              feedback: B('她坐了五分钟，站起来两次。', 'She sits for five minutes and gets up twice.'),
              effects: { calm: -1, time: 5 },
              to: 'heard',
            },
          ],
        },
        {
          id: 'heard',
          who: B('赵女士：', 'Ms Zhao:'),
          text: B('“我明天早上六点的飞机，手机里有登机牌。”', '“I fly at six tomorrow morning, and my boarding pass is on that phone.”'),
          choices: [
            {
              id: 'sorry',
              text: B('“让您白跑一趟，是我们没有先打电话。对不起。”', '“We should have rung you and saved you the trip. I’m sorry.”'),
              feedback: B('她点了点头：“那现在怎么办？”', 'She nods. “So what now?”'),
              effects: { calm: 1, trust: 1 },
              to: 'plan',
            },
            {
              id: 'rule',
              text: B('“单子上写着以实际到货为准。”', '“The slip says: subject to delivery of parts.”'),
              feedback: B('她把单子拍在柜台上。', 'She slaps the slip on the counter.'),
              effects: { calm: -2, trust: -1 },
              to: 'plan',
            },
            {
              id: 'promise',
              text: B('“您放心，今天一定修好！”', '“Don’t worry, it will be ready today, I promise!”'),
              feedback: B('她松了口气。可是你不知道配件在哪里。', 'She breathes out. But you have no idea where the part is.'),
              effects: { calm: 1, trust: 1 },
              to: 'plan',
            },
          ],
        },
        {
          id: 'plan',
          text: B(
            '你查到：配件在城东仓库，取来要两小时；店里还有一部备用机。',
            'You find out: the part is in a depot across town, two hours away. There is also a loan phone in the shop.',
          ),
          choices: [
            {
              id: 'loan',
              text: B(
                '借她备用机，当面把登机牌转过去；手机修好明天中午送到单位',
                'Lend her the phone, move the boarding pass over now, and deliver hers to her office tomorrow noon',
              ),
              feedback: B('她看着登机牌出现在备用机上。', 'She watches the boarding pass appear on the loan phone.'),
              effects: { calm: 2, trust: 2, time: 1 },
              to: [{ to: 'good', when: { trust: { atLeast: 3 } } }, { to: 'mixed' }],
            },
            {
              id: 'fetch',
              text: B('马上派人去取，请她五点来拿', 'Send for the part and ask her to come back at five'),
              feedback: B('她看了看表：“我还得再跑一趟。”', 'She looks at her watch. “So I have to come again.”'),
              effects: { time: 2 },
              to: [{ to: 'mixed', when: { trust: { atLeast: 2 } } }, { to: 'bad' }],
            },
            {
              id: 'refund',
              text: B('退她修理费，手机拿回去', 'Refund the repair and give her the phone back'),
              feedback: B('钱退了，登机牌还在打不开的手机里。', 'The money is back; the boarding pass is still in a dead phone.'),
              effects: { trust: -2 },
              to: 'bad',
            },
            {
              id: 'chief',
              text: B('“我没有权限，要等店长。”', '“I’m not allowed to decide. We have to wait for the manager.”'),
              feedback: B('店长要下午才来。', 'The manager comes in the afternoon.'),
              effects: { calm: -1, trust: -1, time: 3 },
              when: { calm: { atMost: 3 } },
              to: 'bad',
            },
          ],
        },
        {
          id: 'good',
          text: B('第二天中午，她收到手机，回了一条：“谢谢，下次还来。”', 'Next noon she gets her phone and writes back: “Thanks. I’ll be back.”'),
          choices: [],
          end: 'good',
          debrief: B('你解决的是登机牌，不只是手机。', 'You solved the boarding pass, not just the phone.'),
        },
        {
          id: 'mixed',
          text: B('手机修好了，她没有再说什么。', 'The phone was mended. She said no more.'),
          choices: [],
          end: 'mixed',
          debrief: B(
            '事情办了，信任没有回来：前面少了一句让她觉得被听见的话。',
            'The job was done and trust did not come back: what was missing was one sentence that showed she had been heard.',
          ),
        },
        {
          id: 'bad',
          text: B('她走了，晚上在网上写了一段话。', 'She left, and in the evening she wrote about it online.'),
          choices: [],
          end: 'bad',
          debrief: B('她要的是明天能上飞机。没有人问过这一句。', 'What she needed was to catch her flight. Nobody asked about that.'),
        },
      ],
    },
  },
  short: {
    type: 'scenario',
    id: 'scenario-short',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    hints: [],
    prompt: B('电话响了，你手上还有一位顾客。', 'The phone rings while you are serving a customer.'),
    explain: B('两头都要有交代。', 'Both are owed a word.'),
    case: {
      start: 'ring',
      variables: { trust: { start: 2, min: 0, max: 4 } },
      nodes: [
        {
          id: 'ring',
          text: B('铃响第三声。', 'It rings for the third time.'),
          choices: [
            {
              id: 'ask',
              text: B('“不好意思，我接一下，马上回来。”', '“Excuse me, I’ll take this and be right back.”'),
              feedback: B('面前的顾客说：“你接吧。”', 'The customer says: “Go ahead.”'),
              effects: { trust: 1 },
              to: 'fine',
            },
            {
              id: 'grab',
              text: B('直接拿起电话', 'Just pick it up'),
              feedback: B('面前的顾客把话咽了回去。', 'The customer breaks off in mid-sentence.'),
              effects: { trust: -1 },
              to: 'poor',
            },
          ],
        },
        { id: 'fine', text: B('两边都没有等太久。', 'Neither waited long.'), choices: [], end: 'good' },
        { id: 'poor', text: B('电话讲完，柜台前没有人了。', 'When you hang up, the counter is empty.'), choices: [], end: 'bad' },
      ],
    },
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready; there are no points to earn. */
export const wrong = { plain: ['why', 'rule', 'refund'], short: ['grab'] } satisfies Record<keyof typeof examples, Answer>
