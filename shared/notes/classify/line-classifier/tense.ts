import type { Token } from './tokens.ts';

/** How a line speaks of time: its first verb, and the time that it names. */
export interface Tense {
  /** `bare`: no verb that is known; `now`: it is so; `was`; `has`: it has become so; `will`; `may`: could, should. */
  readonly verb: 'bare' | 'now' | 'was' | 'has' | 'will' | 'may';
  /** A time to come (“from June”), one gone by (“last year”), all the time (“as ever”), or none. */
  readonly time: 'ahead' | 'gone' | 'ever' | 'none';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOW = setOf(
  'is are am goes go gets get keeps keep stays stay remains remain moves move opens open closes close shuts starts begins runs run ' +
    'becomes become comes come takes take meets meet holds hold pays pay gives sits sit stands stand carries continues ' +
    'changes ends stops drops drop works work counts decides chooses choose picks pick leads looks covers rings calls does do ' +
    'needs need has have gains loses wins lies lives belongs applies costs uses use shares share joins reads writes sends ' +
    'serves pairs knows says returns replaces falls rises brings buys sells eat eats drinks there’s that’s it’s we’re they’re isn’t aren’t don’t doesn’t',
);
const WAS = setOf(
  'was were had did went came got gave took made found left told said asked rang lost heard saw knew felt kept sent wrote spoke met ' +
    'fell died sat stood wasn’t weren’t hadn’t didn’t couldn’t thought brought bought paid ran held began became chose rose grew slept',
);
const WILL = setOf('will shall ’ll won’t we’ll they’ll it’ll shan’t i’ll he’ll she’ll you’ll');
const MAY = setOf('could would should might may can can’t cannot must ought couldn’t wouldn’t shouldn’t');
const HAS = setOf('has have hasn’t haven’t we’ve they’ve it’s');
/** After “has” they tell what has become: “has shut”. */
const PARTICIPLE =
  /(?:ed|en|ne|own)$|^(?:been|had|got|put|cut|shut|left|lost|sold|made|met|run|come|become|set|let|begun|kept|held)$/;
/** Where another clause begins, what stands before it counts. */
const CLAUSE = setOf('because since when while which who whose whom where as if unless until so but');
/** Words that a verb's place is looked for in. */
const MAX_PLACE = 14;

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && PARTICIPLE.test(token.lower);

const verbOf = (tokens: readonly Token[]): Tense['verb'] => {
  for (let at = 0; at < tokens.length && at < MAX_PLACE; at += 1) {
    const { lower, isName } = tokens[at] ?? { lower: '', isName: false };
    if (isName) continue;
    if (at > 2 && CLAUSE.has(lower)) break;
    if (WILL.has(lower)) return 'will';
    if (MAY.has(lower)) return 'may';
    if (HAS.has(lower) && (isParticiple(tokens[at + 1]) || isParticiple(tokens[at + 2]))) return 'has';
    if (NOW.has(lower)) return 'now';
    if (WAS.has(lower) || (at > 0 && lower.length > 4 && lower.endsWith('ed'))) return 'was';
  }
  return 'bare';
};

const AHEAD_BEFORE = setOf('from until till by next starting beginning after before this as of onwards');
const GONE = setOf('ago last already since earlier previously yesterday recently once');
const EVER = setOf('always ever usual usually never');
const DATE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|autumn|winter|easter|christmas|week|month|year|term|today|tonight|tomorrow|now|morning|day)$/;

const timeOf = (tokens: readonly Token[]): Tense['time'] => {
  let time: Tense['time'] = 'none';
  for (let at = 0; at < tokens.length && at < 2 * MAX_PLACE; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (GONE.has(lower)) return 'gone';
    if (EVER.has(lower)) time = 'ever';
    else if (time === 'none' && AHEAD_BEFORE.has(lower)) {
      const next = [1, 2, 3].some((step) => DATE.test(tokens[at + step]?.lower ?? ''));
      if (next || lower === 'onwards') time = 'ahead';
    }
  }
  return time;
};

/** Reads of what time a line speaks, by its first verb and by its words for time. A guess: endings are looked at, no grammar. */
export function tenseOf(tokens: readonly Token[]): Tense {
  return { verb: verbOf(tokens), time: timeOf(tokens) };
}
