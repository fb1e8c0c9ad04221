import { slot } from './survey-slot.ts'

/** Imported by the page where survey files can be read. */
slot.load = () => import('./Survey.tsx')
