import type { Section } from '../parsed-notes.ts';

/** One word or two that label a single line: "Action:", "Q:", "Decision –". */
const LABEL_PATTERNS: readonly (readonly [Section, RegExp])[] = [
  [
    'actions',
    /^(?:actions?|action points?|aps?|gweithred|to[- ]?do|next steps?|task|job|agreed action|follow[- ]?up)(?: ?\d{1,3})?$/,
  ],
  [
    'questions',
    /^(?:questions?|q|qu|qn|query|learning question|to find out|open question|unknown|don't know)(?: ?\d{1,3})?$/,
  ],
  [
    'ideas',
    /^(?:ideas?|suggestions?|proposal|maybe|possibly|what if|(?:another |one |a )?thought|bud|brainwave|wish|could try)(?: ?\d{1,3})?$/,
  ],
  ['examples', /^(?:examples?|e\.?g\.?|for example|elsewhere|good practice|seen elsewhere)$/],
  [
    'barriers',
    /^(?:barriers?|obstacle|blocker|challenge|problem|issue|concern|risk|gripe|moan|snag|hard|sticking point|frustration)(?: ?\d{1,3})?$/,
  ],
  ['evidence', /^(?:evidence|fact|data|figures?|finding|story|quote|stat|stats)$/],
  [
    'decisions',
    /^(?:decisions?|decided|agreed|resolved|cytunwyd|penderfyniad|dec|outcome|settled|vote)(?: ?\d{1,3})?$/,
  ],
  ['learnings', /^(?:learnings?|lesson|lesson learn(?:ed|t)|we learn(?:ed|t))$/],
  ['hypotheses', /^(?:hypothesis|we believe)$/],
  ['changes', /^(?:context|context change|change|what's changed|new)$/],
  [
    'objectives',
    /^(?:(?:our |the |today's |main )?(?:aim|aims|objective|objectives|purpose|goal|goals|point)(?: (?:of the (?:day|afternoon|morning|meeting|session|call|visit|walk|group)|today|for today))?|what we(?:'re| are| were) (?:here )?(?:for|after)|what we set out to do|why we(?:'re| are) here|idea of the day)$/,
  ],
];

export interface Label {
  readonly section: Section;
  /** What is left without it. */
  readonly rest: string;
  readonly label: string;
}

/** The label a line begins with, and what is left without it. */
export function readLabel(text: string): Label | undefined {
  const found = /^([\p{L}'’./ -]{1,40}?(?: ?\d{1,3})?)(?::| [–—=-])\s+(?=\S)/u.exec(text);
  if (!found) return undefined;
  const label = found[1] ?? '';
  const words = label.trim().toLowerCase().replace(/’/g, "'");
  // "Cytunwyd / Agreed:": of two languages one is enough.
  const parts = [words, ...words.split(/\s*\/\s*/)];
  const section = LABEL_PATTERNS.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
  return section ? { section, rest: text.slice(found[0].length), label: label.trim() } : undefined;
}
