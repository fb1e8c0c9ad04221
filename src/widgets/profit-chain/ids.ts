/** What the customer-facing people get from the firm: the seven of the training slides, and tools from the literature (Heskett et al. 1994). */
export const leverIds = ['job', 'training', 'pay', 'fairness', 'respect', 'teamwork', 'welfare', 'tools'] as const
export type LeverId = (typeof leverIds)[number]

/** The rings of the chain, from the inside out. */
export const nodeIds = ['internal', 'staff', 'staying', 'productivity', 'value', 'satisfaction', 'loyalty', 'profit'] as const
export type NodeId = (typeof nodeIds)[number]

/** Which ring works on which. Employee retention and productivity both carry on what employee satisfaction begins. */
export const linkEnds = {
  'internal-staff': ['internal', 'staff'],
  'staff-staying': ['staff', 'staying'],
  'staff-productivity': ['staff', 'productivity'],
  'staying-value': ['staying', 'value'],
  'productivity-value': ['productivity', 'value'],
  'value-satisfaction': ['value', 'satisfaction'],
  'satisfaction-loyalty': ['satisfaction', 'loyalty'],
  'loyalty-profit': ['loyalty', 'profit'],
} as const satisfies Record<string, readonly [NodeId, NodeId]>
export type LinkId = keyof typeof linkEnds
export const linkIds = Object.keys(linkEnds) as LinkId[]

/** Worked examples a lesson may open the chain on. */
export const chainPresets = ['cloudridge', 'invest', 'weak-link', 'sears'] as const
export type ChainPreset = (typeof chainPresets)[number]
