import type { Section } from '../parsed-notes.ts';
import type { ReviewRow } from './review.ts';

/**
 * Words that lean to one meaning. They are too weak to decide a line by themselves; a heading and the lines below it
 * together are worth a question.
 */
const LEANINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'barriers',
    /\b(?:not|no|never|can(?:no|')t|don't|won't|too|hard(?:er)?|difficult\w*|problems?|wait\w*|lost|closed|nobody|confus\w*|frustrat\w*|worr\w*|afraid|lonely|gaps?|stops?|fail\w*|lack\w*|missing|hinder\w*|against|annoy\w*|wrong|get in the way)\b/gi,
  ],
  [
    'ideas',
    /\b(?:could|should|might|would (?:be|like|help)|let's|try|trial|why not|imagine|wish\w*|suggest\w*|start(?:ing)? a|set up|more of|better if|help(?:s|ful)?|idea)\b/gi,
  ],
  [
    'questions',
    /\?|\b(?:how (?:do|can|many|much)|who (?:is|does|pays)|find out|wonder\w*|unsure|unclear|don't know)\b/gi,
  ],
  [
    'actions',
    /\b(?:will|to (?:ask|ring|call|email|send|book|check|write|draft|arrange|chase|find|bring|speak)|by (?:mon|tues|wednes|thurs|fri)\w*|next (?:week|meeting|steps?)|jobs?|tasks?)\b/gi,
  ],
  [
    'evidence',
    /\b\d+(?: ?%| per cent| people| of)|\b(?:survey|told us|said|heard|figures?|data|records?)\b/gi,
  ],
  [
    'examples',
    /\b(?:elsewhere|other (?:places|councils|boroughs)|already (?:do|run)|e\.?g|for example|visited|works? well|like (?:the|in))\b/gi,
  ],
  ['decisions', /\b(?:agreed|decided|resolved|approved|we are going to|signed off|voted)\b/gi],
  ['learnings', /\b(?:learn\w*|realis\w*|surpris\w*|turns? out|discovered|now know|next time)\b/gi],
  [
    'changes',
    /\b(?:since|new|changed|changes|now that|no longer|used to|from (?:april|january)|closing|opening)\b/gi,
  ],
];

/** A heading says more than a line. */
const HEADING_WEIGHT = 3;
const MAX_LINES = 60;
/** A wrong question is worse than an open one: so many of the lines have to lean one way. */
const ENOUGH = 0.4;
const CLEAR_LEAD = 2;

/** What the lines under a heading may be, by what the heading, the lines and those already told lean to. */
export function sectionGuess(heading: string, under: readonly ReviewRow[]): Section | undefined {
  const lines = under.slice(0, MAX_LINES).map((row) => row.text.slice(0, 400));
  const scores = LEANINGS.map(([section, pattern]) => {
    const inHeading = (heading.slice(0, 200).match(pattern)?.length ?? 0) > 0 ? HEADING_WEIGHT : 0;
    const inLines = lines.filter((line) => line.search(pattern) >= 0).length;
    return [section, inHeading + inLines] as const;
  });
  const [best, second] = scores.sort((one, other) => other[1] - one[1]);
  if (!best || best[1] < HEADING_WEIGHT || best[1] < lines.length * ENOUGH) return undefined;
  return best[1] >= (second?.[1] ?? 0) + CLEAR_LEAD ? best[0] : undefined;
}
