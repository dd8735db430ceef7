import type { Token } from './tokens.ts';

/** How a line speaks of time: its first verb, and the time that it names. */
export interface Tense {
  /** `bare`: no verb that is known; `now`: it is so; `was`; `has`: it has become so; `will`; `may`: could, should. */
  readonly verb: 'bare' | 'now' | 'was' | 'has' | 'will' | 'may';
  /** A time to come (“from June”), one gone by (“last year”), all the time (“as ever”), or none. */
  readonly time: 'ahead' | 'gone' | 'ever' | 'none';
}

/** What words say of time; a word stands in one row, or in a row of verbs and in one of times. */
const VERBS: readonly (readonly [Exclude<Tense['verb'], 'bare'>, string])[] = [
  [
    'was',
    'was were had did went came got gave took made found left told said asked rang lost heard saw knew felt kept sent wrote spoke met ' +
      'fell died sat stood wasn’t weren’t hadn’t didn’t couldn’t thought brought bought paid ran held began became chose rose grew slept',
  ],
  [
    'now',
    'is are am goes go gets get keeps keep stays stay remains remain moves move opens open closes close shuts starts begins runs run ' +
      'becomes become comes come takes take meets meet holds hold pays pay gives sits sit stands stand carries continues ' +
      'changes ends stops drops drop works work counts decides chooses choose picks pick leads looks covers rings calls does do ' +
      'needs need has have gains loses wins lies lives belongs applies costs uses use shares share joins reads writes sends ' +
      'serves pairs knows says returns replaces falls rises brings buys sells eat eats drinks there’s that’s it’s we’re they’re isn’t aren’t don’t doesn’t',
  ],
  ['has', 'has have hasn’t haven’t we’ve they’ve it’s'],
  ['may', 'could would should might may can can’t cannot must ought couldn’t wouldn’t shouldn’t'],
  ['will', 'will shall ’ll won’t we’ll they’ll it’ll shan’t i’ll he’ll she’ll you’ll'],
];
const TIMES: readonly (readonly ['before' | 'gone' | 'ever', string])[] = [
  ['before', 'from until till by next starting beginning after before this as of onwards'],
  ['gone', 'ago last already since earlier previously yesterday recently once'],
  ['ever', 'always ever usual usually never'],
];
/** Where another clause begins, what stands before it counts. */
const CLAUSE = 'because since when while which who whose whom where as if unless until so but';

/** What one word says: looked up once for each word of a line. */
interface Sense {
  verb?: Exclude<Tense['verb'], 'bare'>;
  time?: 'before' | 'gone' | 'ever';
  beginsClause?: boolean;
}

const SENSES = new Map<string, Sense>();
const senseFor = (word: string): Sense => {
  const known = SENSES.get(word) ?? {};
  SENSES.set(word, known);
  return known;
};
for (const [verb, words] of VERBS) for (const word of words.split(' ')) senseFor(word).verb = verb;
for (const [time, words] of TIMES) for (const word of words.split(' ')) senseFor(word).time = time;
for (const word of CLAUSE.split(' ')) senseFor(word).beginsClause = true;

/** After “has” they tell what has become: “has shut”. */
const PARTICIPLE =
  /(?:ed|en|ne|own)$|^(?:been|had|got|put|cut|shut|left|lost|sold|made|met|run|come|become|set|let|begun|kept|held)$/;
/** Words that a verb's place is looked for in, and twice as many that a time's is. */
const MAX_PLACE = 14;

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && PARTICIPLE.test(token.lower);

/** The verb that a word is: “has” alone tells what somebody has now. */
const verbAt = (tokens: readonly Token[], at: number, sense: Sense | undefined): Tense['verb'] => {
  const verb = sense?.verb;
  const lower = tokens[at]?.lower ?? '';
  if (verb === 'has' && !isParticiple(tokens[at + 1]) && !isParticiple(tokens[at + 2]))
    return /^(?:has|have|it’s)$/.test(lower) ? 'now' : 'bare';
  return verb ?? (at > 0 && lower.length > 4 && lower.endsWith('ed') ? 'was' : 'bare');
};

const DATE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|autumn|winter|easter|christmas|week|month|year|term|today|tonight|tomorrow|now|morning|day)$/;

const isDateNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'onwards' || [1, 2, 3].some((step) => DATE.test(tokens[at + step]?.lower ?? ''));

/** Reads of what time a line speaks, by its first verb and by its words for time. A guess: endings are looked at, no grammar. */
export function tenseOf(tokens: readonly Token[]): Tense {
  let verb: Tense['verb'] = 'bare';
  let time: Tense['time'] = 'none';
  let isVerbOpen = true;
  const length = Math.min(tokens.length, 2 * MAX_PLACE);
  for (let at = 0; at < length; at += 1) {
    const token = tokens[at] as Token;
    const sense = SENSES.get(token.lower);
    if (isVerbOpen && !token.isName) {
      if (at >= MAX_PLACE || (at > 2 && sense?.beginsClause)) isVerbOpen = false;
      else {
        verb = verbAt(tokens, at, sense);
        isVerbOpen = verb === 'bare';
      }
    }
    if (time === 'gone') continue;
    if (sense?.time === 'gone' || sense?.time === 'ever') time = sense.time;
    else if (sense?.time === 'before' && time === 'none' && isDateNear(tokens, at)) time = 'ahead';
  }
  return { verb, time };
}
