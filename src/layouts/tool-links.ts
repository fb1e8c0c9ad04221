/** What the fragment of a link with numbers in it begins with, by tool. */
const starts: Record<string, string> = {
  '#gc=': 'gap-calculator',
  '#gd=': 'gap-diagnosis',
  '#lm=': 'loyalty-matrix',
  '#re=': 'retention-economics',
  '#pc=': 'profit-chain',
  '#rp=': 'relationship-planner',
  '#jm=': 'journey-map',
  '#cs=': 'convenience-scorecard',
  '#sm=': 'complaint-simulator',
}

/** The tool a fragment is for, if it is for one. @example toolOfHash('#gc=eyJ2Ij…') // => 'gap-calculator' */
export const toolOfHash = (hash: string): string | undefined => starts[hash.slice(0, 4)]
