import Aside from '@/lesson/Aside.astro'
import Case from '@/lesson/Case.astro'
import Check from '@/lesson/Check.astro'
import Cite from '@/lesson/Cite.astro'
import Figure from '@/lesson/Figure.astro'
import InShort from '@/lesson/InShort.astro'
import Nothing from '@/lesson/Nothing.astro'
import Answer from '@/lesson/notes/Answer.astro'
import Ask from '@/lesson/notes/Ask.astro'
import Do from '@/lesson/notes/Do.astro'
import Notes from '@/lesson/notes/Notes.astro'
import Say from '@/lesson/notes/Say.astro'
import Watch from '@/lesson/notes/Watch.astro'
import Opening from '@/lesson/Opening.astro'
import ReaderOnly from '@/lesson/ReaderOnly.astro'
import Ref from '@/lesson/Ref.astro'
import SlideInDeck from '@/lesson/SlideInDeck.astro'
import SlideInLesson from '@/lesson/SlideInLesson.astro'
import SlideOnPaper from '@/lesson/SlideOnPaper.astro'
import Step from '@/lesson/Step.astro'
import Steps from '@/lesson/Steps.astro'
import Term from '@/lesson/Term.astro'
import Tomorrow from '@/lesson/Tomorrow.astro'
import Tool from '@/lesson/Tool.astro'

const shared = { Aside, Case, Check, Cite, Figure, InShort, Opening, Ref, Step, Steps, Term, Tomorrow, Tool }

// For the trainer alone: no learner's page gives them output.
const silent = { Notes: Nothing, Say: Nothing, Do: Nothing, Ask: Nothing, Watch: Nothing, Answer: Nothing }

/** What each tag of a lesson becomes on the reading page. */
export const readerVocabulary = { ...shared, ...silent, ReaderOnly, Slide: SlideInLesson }

/** What each tag becomes in the deck; `<Content deck />` leaves out what stands outside slides. */
export const deckVocabulary = { ...shared, ...silent, ReaderOnly, Slide: SlideInDeck }

/** What each tag becomes for the trainer: the deck with notes and answers. */
export const trainerVocabulary = { ...shared, Notes, Say, Do, Ask, Watch, Answer, ReaderOnly, Slide: SlideInDeck }

/** What each tag becomes in the handout: slides without notes and answers, put into a list for the page. */
export const handoutVocabulary = { ...shared, ...silent, ReaderOnly, Slide: SlideOnPaper }

/** What each tag becomes in the trainer's guide: the same, with notes and answers. */
export const guideVocabulary = { ...trainerVocabulary, Slide: SlideOnPaper }
