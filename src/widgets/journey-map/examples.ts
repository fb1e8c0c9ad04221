import type { Bilingual } from '@/schemas/text'
import type { Contact, JourneyPreset, Lane } from './ids.ts'

export interface ExampleTouchpoint {
  name: Bilingual
  contact: Contact
  importance: number
  expectation: number
  experience: number
  wait: number
  fail?: Bilingual
  lanes: Record<Lane, Bilingual>
}

export interface ExampleJourney {
  name: Bilingual
  view: 'curve' | 'blueprint'
  /** How many were asked. */
  n: number
  touchpoints: ExampleTouchpoint[]
}

const B = (zh: string, en: string): Bilingual => ({ zh, en })
const none = B('', '')

/** A Monday visit to Eastbridge Clinic (invented): forty parents asked at the door, means of 1 to 7, waits in minutes. */
const clinic: Omit<ExampleJourney, 'view'> = {
  name: B('东桥门诊部：周一带孩子看发烧（虚构）', 'Eastbridge Clinic: a child with a fever, on a Monday (invented)'),
  n: 40,
  touchpoints: [
    {
      name: B('手机挂号', 'Booking'),
      contact: 'use',
      importance: 3,
      expectation: 5.5,
      experience: 6,
      wait: 0,
      lanes: {
        evidence: B('挂号页面、短信', 'Booking page, message'),
        customer: B('选医生和时段', 'Picks a doctor and a time'),
        front: none,
        back: B('放出当天号源', 'Opens the day’s slots'),
        support: B('挂号系统', 'Booking system'),
      },
    },
    {
      name: B('进门找路', 'Finding the way'),
      contact: 'observation',
      importance: 2,
      expectation: 4.5,
      experience: 4,
      wait: 0,
      lanes: {
        evidence: B('路牌、门口的地贴', 'Signs, marks on the floor'),
        customer: B('抱着孩子找儿科', 'Looks for the children’s room'),
        front: none,
        back: none,
        support: B('标识维护', 'Upkeep of signs'),
      },
    },
    {
      name: B('导诊台签到', 'Signing in'),
      contact: 'people',
      importance: 3,
      expectation: 6,
      experience: 5.5,
      wait: 4,
      lanes: {
        evidence: B('导诊台、号条', 'Desk, number slip'),
        customer: B('报名字，量体温', 'Gives the name, has a temperature taken'),
        front: B('小林签到、问病情', 'Lin signs them in and asks what is wrong'),
        back: B('按序排进队列', 'Puts them in the queue'),
        support: B('排队系统', 'Queue system'),
      },
    },
    {
      name: B('候诊', 'Waiting for the doctor'),
      contact: 'observation',
      importance: 5,
      expectation: 5.5,
      experience: 3,
      wait: 38,
      lanes: {
        evidence: B('候诊椅、叫号屏', 'Chairs, call screen'),
        customer: B('等，哄孩子', 'Waits, soothes the child'),
        front: none,
        back: B('医生看前面的病人', 'Doctor sees those before'),
        support: B('排班', 'Rota'),
      },
    },
    {
      name: B('叫号', 'Being called'),
      contact: 'observation',
      importance: 4,
      expectation: 6,
      experience: 4,
      wait: 0,
      fail: B('只叫一遍，人在洗手间就过号，重新排', 'Called once; whoever is in the toilet is passed by and starts again'),
      lanes: {
        evidence: B('叫号屏、喇叭', 'Screen, loudspeaker'),
        customer: B('听号，进诊室', 'Hears the number, goes in'),
        front: none,
        back: B('医生按“下一位”', 'Doctor presses “next”'),
        support: B('排队系统', 'Queue system'),
      },
    },
    {
      name: B('看医生', 'Seeing the doctor'),
      contact: 'people',
      importance: 5,
      expectation: 6.5,
      experience: 6.3,
      wait: 0,
      lanes: {
        evidence: B('诊室、听诊器', 'Room, stethoscope'),
        customer: B('说病情，听诊断', 'Tells, is examined, listens'),
        front: B('医生问诊、检查、解释', 'Doctor asks, examines, explains'),
        back: B('开化验单', 'Orders a blood test'),
        support: B('病历系统', 'Records system'),
      },
    },
    {
      name: B('缴费', 'Paying'),
      contact: 'people',
      importance: 3,
      expectation: 5.5,
      experience: 4.5,
      wait: 9,
      lanes: {
        evidence: B('收费窗口、发票', 'Till window, receipt'),
        customer: B('排队付钱', 'Queues and pays'),
        front: B('阿珍收费', 'Zhen takes the money'),
        back: none,
        support: B('收费系统、医保接口', 'Billing and insurance link'),
      },
    },
    {
      name: B('抽血化验', 'Blood test'),
      contact: 'people',
      importance: 3,
      expectation: 6,
      experience: 5.2,
      wait: 25,
      lanes: {
        evidence: B('采血窗口、棉签', 'Sampling window, swab'),
        customer: B('抱住孩子，等报告', 'Holds the child, waits for the result'),
        front: B('护士采血', 'Nurse draws blood'),
        back: B('化验', 'Laboratory tests it'),
        support: B('化验设备', 'Laboratory machines'),
      },
    },
    {
      name: B('拿报告回诊', 'Back to the doctor'),
      contact: 'people',
      importance: 4,
      expectation: 6,
      experience: 3.8,
      wait: 16,
      fail: B('没有先后规矩，谁都推门', 'No rule says who goes in first; everybody pushes the door'),
      lanes: {
        evidence: B('报告单、诊室的门', 'Result sheet, the door'),
        customer: B('拿着报告挤在门口', 'Stands at the door with the result'),
        front: B('医生看报告、开药', 'Doctor reads it and prescribes'),
        back: none,
        support: B('排队系统（不管回诊）', 'Queue system (ignores returns)'),
      },
    },
    {
      name: B('取药', 'Picking up the medicine'),
      contact: 'product',
      importance: 3,
      expectation: 6,
      experience: 5.8,
      wait: 6,
      lanes: {
        evidence: B('药袋、药盒', 'Bag, boxes'),
        customer: B('递单子，拿药', 'Hands in the slip, takes the medicine'),
        front: B('老顾发药', 'Gu hands it out'),
        back: B('配药、核对', 'Picks and checks'),
        support: B('药房库存', 'Pharmacy stock'),
      },
    },
    {
      name: B('交代用法', 'Being told how to give it'),
      contact: 'people',
      importance: 5,
      expectation: 6,
      experience: 4.8,
      wait: 0,
      fail: B('隔着玻璃只说一遍', 'Told once, through glass'),
      lanes: {
        evidence: B('玻璃窗、药盒标签', 'Glass, label on the box'),
        customer: B('听一遍，记不全', 'Listens once, cannot keep it all'),
        front: B('老顾说用法', 'Gu tells the dose'),
        back: none,
        support: B('标签打印机', 'Label printer'),
      },
    },
    {
      name: B('第二天回访短信', 'Next-day message'),
      contact: 'use',
      importance: 3,
      expectation: 4,
      experience: 5.5,
      wait: 0,
      lanes: {
        evidence: B('短信', 'The message'),
        customer: B('回“退烧了”', 'Answers “the fever is down”'),
        front: none,
        back: B('护士看回复', 'Nurse reads the answers'),
        support: B('短信平台', 'Message service'),
      },
    },
  ],
}

/** One night at a hotel (invented): short, and lost at the end. */
const hotel: Omit<ExampleJourney, 'view'> = {
  name: B('酒店：出差住一晚（虚构）', 'A hotel: one night on business (invented)'),
  n: 25,
  touchpoints: [
    {
      name: B('网上预订', 'Booking online'),
      contact: 'use',
      importance: 3,
      expectation: 5.5,
      experience: 5.6,
      wait: 0,
      lanes: {
        evidence: B('图片、评价', 'Pictures, reviews'),
        customer: B('选房、付款', 'Picks a room and pays'),
        front: none,
        back: B('留房', 'Holds the room'),
        support: B('预订系统', 'Reservation system'),
      },
    },
    {
      name: B('办入住', 'Checking in'),
      contact: 'people',
      importance: 4,
      expectation: 6,
      experience: 5.4,
      wait: 8,
      lanes: {
        evidence: B('前台、房卡', 'Desk, key card'),
        customer: B('出示证件', 'Shows an identity card'),
        front: B('登记、递房卡', 'Registers, hands over the key'),
        back: B('排房', 'Assigns the room'),
        support: B('客房系统', 'Room system'),
      },
    },
    {
      name: B('进房间', 'Entering the room'),
      contact: 'observation',
      importance: 4,
      expectation: 6,
      experience: 6.2,
      wait: 0,
      lanes: {
        evidence: B('床、灯、味道', 'Bed, light, smell'),
        customer: B('放下行李', 'Puts the bags down'),
        front: none,
        back: B('打扫、查房', 'Cleans and checks'),
        support: B('洗衣房', 'Laundry'),
      },
    },
    {
      name: B('连不上网', 'No network'),
      contact: 'use',
      importance: 5,
      expectation: 6.5,
      experience: 4.1,
      wait: 20,
      fail: B('密码写错，夜里没人会修', 'Wrong password on the card; nobody at night can mend it'),
      lanes: {
        evidence: B('密码卡', 'Password card'),
        customer: B('打电话问前台', 'Rings the desk'),
        front: B('电话里念密码', 'Reads out the password'),
        back: none,
        support: B('外包网络公司', 'Network contractor'),
      },
    },
    {
      name: B('睡一觉', 'Sleep'),
      contact: 'product',
      importance: 5,
      expectation: 6.5,
      experience: 6.4,
      wait: 0,
      lanes: {
        evidence: B('床垫、窗帘', 'Mattress, curtains'),
        customer: B('睡觉', 'Sleeps'),
        front: none,
        back: B('夜班巡楼', 'Night patrol'),
        support: none,
      },
    },
    {
      name: B('早餐', 'Breakfast'),
      contact: 'product',
      importance: 3,
      expectation: 5,
      experience: 5.8,
      wait: 3,
      lanes: {
        evidence: B('餐台', 'Buffet'),
        customer: B('取餐', 'Helps himself'),
        front: B('添菜、收盘', 'Refills, clears'),
        back: B('厨房', 'Kitchen'),
        support: B('采购', 'Purchasing'),
      },
    },
    {
      name: B('退房开票', 'Checking out'),
      contact: 'people',
      importance: 4,
      expectation: 6,
      experience: 4.6,
      wait: 14,
      fail: B('抬头重问一遍，赶车的人最急', 'Invoice details asked again, just when people have a train to catch'),
      lanes: {
        evidence: B('账单、发票', 'Bill, invoice'),
        customer: B('等发票，看表', 'Waits, looks at the clock'),
        front: B('结账、开票', 'Settles, makes out the invoice'),
        back: B('查房', 'Checks the room'),
        support: B('开票系统', 'Invoice system'),
      },
    },
  ],
}

/** Worked examples by preset. */
export const presets: Record<JourneyPreset, ExampleJourney> = {
  clinic: { ...clinic, view: 'curve' },
  'clinic-blueprint': { ...clinic, view: 'blueprint' },
  hotel: { ...hotel, view: 'curve' },
}

export const examples: { id: string; compact: boolean; preset: JourneyPreset }[] = [
  { id: 'visit', compact: true, preset: 'clinic' },
  { id: 'blueprint', compact: false, preset: 'clinic-blueprint' },
  { id: 'night', compact: true, preset: 'hotel' },
]
