import type { APIRoute } from 'astro'
import { type Locale, locales } from '@/i18n/locale'
import { surveyStrings } from '@/widgets/gap-calculator/survey-strings'

/** Words of the way in from a survey file, fetched when it is opened. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }))

export const GET: APIRoute = ({ params }) => Response.json(surveyStrings[params['locale'] as Locale])
