import type { Case } from '@/models/scenario'

/** A case as the list of cases tells it. */
export interface CaseEntry {
  id: string
  title: string
  trade: string
  /** 1 easy to 3 hard. */
  difficulty: number
  /** Where its file is. */
  url: string
}

/** A case in one language, ready to be played. */
export interface LoadedCase {
  id: string
  title: string
  trade: string
  role: string
  may: string[]
  case: Case
  /** Two plays told side by side: one that ends well, one that ends badly. */
  paths: { good: string[]; bad: string[] }
}
