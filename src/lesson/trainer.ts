import { localePaths } from '@/i18n/paths'

/** Whether this build has the trainer's pages; `TRAINER=0 npm run build` makes one without, and without notes and answers anywhere. */
export const trainerRoutes = process.env['TRAINER'] !== '0'

/** Paths of a page that is for trainers alone: one a language, none in a build without trainers. */
export function trainerPaths(): ReturnType<typeof localePaths> {
  return trainerRoutes ? localePaths() : []
}

/** The same for a page that has paths of its own. @example export const getStaticPaths = forTrainers(lessonPaths) */
export function forTrainers<Paths>(paths: () => Promise<Paths[]>): () => Promise<Paths[]> {
  return async () => (trainerRoutes ? paths() : [])
}
