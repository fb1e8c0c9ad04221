import { allOfTheAbove } from '@/checks/rules/all-of-the-above'
import { bound } from '@/checks/rules/bound'
import { bucketNone } from '@/checks/rules/bucket-none'
import { changed } from '@/checks/rules/changed'
import { checkOnce } from '@/checks/rules/check-once'
import { choose } from '@/checks/rules/choose'
import { conceptsTaught } from '@/checks/rules/concepts-taught'
import { doubleNegative } from '@/checks/rules/double-negative'
import { feedback } from '@/checks/rules/feedback'
import { goalsChecked } from '@/checks/rules/goals-checked'
import { headings } from '@/checks/rules/headings'
import { idTwice } from '@/checks/rules/id-twice'
import { instrument } from '@/checks/rules/instrument'
import { keyPosition } from '@/checks/rules/key-position'
import { length } from '@/checks/rules/length'
import { lessonGrammar } from '@/checks/rules/lesson-grammar'
import { links } from '@/checks/rules/links'
import { listed } from '@/checks/rules/listed'
import { longestIsRight } from '@/checks/rules/longest-is-right'
import { markdownLeft } from '@/checks/rules/markdown-left'
import { moved } from '@/checks/rules/moved'
import { nesting } from '@/checks/rules/nesting'
import { oneLanguage } from '@/checks/rules/one-language'
import { parity } from '@/checks/rules/parity'
import { props } from '@/checks/rules/props'
import { questionSource } from '@/checks/rules/question-source'
import { scaffoldLeft } from '@/checks/rules/scaffold-left'
import { scenarioCase } from '@/checks/rules/scenario-case'
import { scenarioPaths } from '@/checks/rules/scenario-paths'
import { slideText } from '@/checks/rules/slide-text'
import { slides } from '@/checks/rules/slides'
import { steps } from '@/checks/rules/steps'
import { translation } from '@/checks/rules/translation'
import { unknownConcept } from '@/checks/rules/unknown-concept'
import { unknownFigure } from '@/checks/rules/unknown-figure'
import { unknownGoal } from '@/checks/rules/unknown-goal'
import { unknownMisconception } from '@/checks/rules/unknown-misconception'
import { unknownQuestion } from '@/checks/rules/unknown-question'
import { unknownRef } from '@/checks/rules/unknown-ref'
import { unknownSource } from '@/checks/rules/unknown-source'
import { unknownTool } from '@/checks/rules/unknown-tool'
import { verdictWords } from '@/checks/rules/verdict-words'
import { vocabulary } from '@/checks/rules/vocabulary'
import { yamlStyle } from '@/checks/rules/yaml-style'
import type { Rule } from '@/checks/types'

/** Every rule of the content check, by the name its findings carry. A new rule is a file of this folder and a line here. */
export const rules: Record<string, Rule> = {
  // does everything that is named exist?
  'unknown-concept': unknownConcept,
  'unknown-source': unknownSource,
  'unknown-misconception': unknownMisconception,
  'unknown-question': unknownQuestion,
  'unknown-figure': unknownFigure,
  'unknown-tool': unknownTool,
  'unknown-ref': unknownRef,
  'unknown-goal': unknownGoal,
  moved,
  listed,
  // does each id name one thing?
  'id-twice': idTwice,
  'check-once': checkOnce,
  // do both languages stand side by side?
  'one-language': oneLanguage,
  parity,
  translation,
  // is it written so that it will be shown as meant?
  vocabulary,
  props,
  nesting,
  steps,
  headings,
  links,
  'markdown-left': markdownLeft,
  'yaml-style': yamlStyle,
  // is the lesson complete?
  'lesson-grammar': lessonGrammar,
  slides,
  'slide-text': slideText,
  'goals-checked': goalsChecked,
  'concepts-taught': conceptsTaught,
  length,
  'scaffold-left': scaffoldLeft,
  // are the questions well made?
  feedback,
  bound,
  'question-source': questionSource,
  changed,
  choose,
  'verdict-words': verdictWords,
  'scenario-paths': scenarioPaths,
  'scenario-case': scenarioCase,
  'bucket-none': bucketNone,
  'all-of-the-above': allOfTheAbove,
  'longest-is-right': longestIsRight,
  'key-position': keyPosition,
  'double-negative': doubleNegative,
  // can the tools calculate with it?
  instrument,
}
