import type { ComponentType } from 'preact'
import type { SurveyPlace } from './Survey.tsx'
import type { PanelProps } from './View.tsx'

type Load = () => Promise<{ Survey: ComponentType<PanelProps & { place: SurveyPlace }> }>

/** How the way in from a survey file is fetched. Filled by the tool's own page (survey-door.ts): a lesson's scripts do not even know it. */
export const slot: { load?: Load } = {}
