import { daysBetween, mondayOf } from './calendar.ts';
import { type FoundDate, readDates } from './read-dates.ts';
import type { DateReference } from './settle-day.ts';

/** By when something is to be done: as the notes say it, and the day where they settle it. */
export interface Due {
  readonly words: string;
  readonly day?: string;
}

/** Before a date that something is to be done by. "w/c" and the like are part of the words. */
const CUE =
  /(?:\b(?:(?:by|before|b4|due|due by|due on|no later than|not later than|until|till|til|ahead of|in time for|deadline|deadline of|latest|by when|on or before|ready for|ready by|in for|out by|back by|done by|copy deadline|copy date(?:[’']s| is)?|deadline(?:[’']s| is)|closing date(?:[’']s| is)?|needed for)\s*:?\s+(?:the\s+|our\s+)?)?(?:(?:w\/?c|wc|week commencing|week beginning|w\/?b|week of|wk of|w\/?e|week ending)\.?\s+(?:the\s+|on\s+)?|(?:by|before|b4|due|due by|due on|no later than|not later than|until|till|til|ahead of|in time for|deadline|deadline of|latest|by when|on or before|ready for|ready by|in for|out by|back by|done by|copy deadline|copy date(?:[’']s| is)?|deadline(?:[’']s| is)|closing date(?:[’']s| is)?|needed for)\s*:?\s+(?:the\s+|our\s+|mid[- ])?))$/iu;
const WEEK_CUE =
  /\b(?:w\/?c|wc|week commencing|week beginning|w\/?b|week of|wk of)\.?\s+(?:the\s+|on\s+)?$/iu;
const WEAK_CUE = /\b(?:for|on|at|this|in|from)\s+(?:the\s+)?$/iu;
/** Before a date that tells of something else. */
const NOT_DUE =
  /\b(?:since|from|c\/f|carried forward(?: from)?|of|as of|starting|starts?|beginning|begins?|began|minutes|dated|date|after|last|previous|past|between|held on|taken on|agreed on|agreed|letter of|note of|meeting of|meets on|happened|was|were|sent|received|done|paid|visited|closed|in)\s+(?:on\s+)?(?:the\s+)?$/iu;
/** A hall is booked for a day, not by it. */
const BOOKED_FOR =
  /\b(?:book(?:ed|ing)?|hall|room|venue|invit(?:e|ed|es)|tickets?|minibus|taxi|slot|agenda|plans?|event|posters?)\b.{0,24}\bfor\s+(?:the\s+)?$/iu;
/** What a date alone at the end of an action stands behind: a dash, a bracket, a comma, a full stop. */
const SET_APART = /(?:^|[-–—(,;:|·.→]\s*|\s)$/u;
const AT_THE_END =
  /^(?:[\s).,;|·!]*$|\s*[).|·]|\t|\s*[,;|·–—-]\s|\s+(?:at|he|she|they|as|so|please|if|in)\b|\s*\()/u;

interface Candidate {
  readonly date: FoundDate;
  readonly start: number;
  readonly strength: number;
  readonly isWeek: boolean;
}

const isWord = (date: FoundDate): boolean =>
  /^(?:may|march|mar|sat|sun|wed|mon|second|first)$/.test(date.words);

/** Whether an event without a day is one that things are done by: not "in winter". */
const strengthOf = (text: string, date: FoundDate, before: string, hasCue: boolean): number => {
  if (hasCue) return 3;
  if (date.form === 'month' && !/^(?:the )?end\b/i.test(date.words)) return 0;
  if (NOT_DUE.test(before) || BOOKED_FOR.test(before)) return 0;
  const after = text.slice(date.end, date.end + 12);
  const isApart = SET_APART.test(before) && AT_THE_END.test(after);
  if (date.form === 'full') return isApart || WEAK_CUE.test(before) ? 2 : 0;
  if (date.form === 'numbers') return isApart && date.start > 3 ? 2 : 0;
  if (date.form === 'meeting')
    return WEAK_CUE.test(before) ||
      /\b(?:bring|brings|report|present|take|share|table|feed|come|circulate)\b.{0,30}\b(?:to|at)\s+(?:the\s+|our\s+)?$|\bbring .{0,40}$/iu.test(
        before,
      ) ||
      /[-–—(,;:|·]\s*$/u.test(before)
      ? 1.5
      : 0;
  if (date.form === 'event')
    return /[-–—(,;:|·]\s*$/u.test(before) ||
      /^(?:this|next) (?:week|month)$/i.test(date.words) ||
      (/\bat\s+$/iu.test(before) && /^the end|^end/i.test(date.words))
      ? 1
      : 0;
  if (date.form === 'relative') return /^yesterday$/i.test(date.words) ? 0 : 1.5;
  if (isWord(date) && !WEAK_CUE.test(before)) return 0;
  return isApart || WEAK_CUE.test(before) ? 1.5 : 0;
};

const candidateOf = (text: string, date: FoundDate): Candidate => {
  const before = text.slice(Math.max(0, date.start - 40), date.start);
  const cue = CUE.exec(before);
  const strength = strengthOf(text, date, before, cue !== null);
  return {
    date,
    start: cue ? date.start - cue[0].length : date.start,
    strength,
    isWeek: WEEK_CUE.test(before),
  };
};

/** An event that the notes name and no calendar knows: "before the trial starts", "by the AGM", "asap". */
const EVENT =
  /\b(?:(?:before|by|b4|until|till|in time for|ahead of)\s+(?:the\s+|our\s+)?(?:(?!and\b|or\b)[\p{L}’'-]+\s+){0,3}?(?:half[- ]term|holidays?|term|clocks change|trial starts|trial|pilot|launch|agm|conference|deadline|election|elections|invoices run|cold weather|bad weather|school (?:breaks up|starts)|visit|walk|workshop|event|forum|meeting|session|panel|inspection|tender closes|funding ends|year end|financial year|spring|winter|snow)\b)|\basap\b|\bas soon as possible\b|\b(?:straight away|immediately|urgently)\b/iu;

const isPast = (text: string): boolean =>
  /\b(?:overdue|late|done|complete[d]?|closed|carried (?:forward|fwd|over)|c\/f|sent|finished)\b|✓|✔|✅|^\W*\[[xX]\]/iu.test(
    text,
  );

const settledDay = ({ date, isWeek }: Candidate): string | undefined =>
  date.day && isWeek ? mondayOf(date.day) : date.day;

/** By when the words of an action say that it is to be done. */
export function findDue(
  text: string,
  reference: DateReference = {},
  dates: readonly FoundDate[] = readDates(text, reference),
): Due | undefined {
  const read = dates.length > 0 && isPast(text) ? readDates(text, reference, 'near') : dates;
  const ahead = read.map((date) => candidateOf(text, date));
  const best = ahead.reduce<Candidate | undefined>(
    (one, other) => (other.strength > (one?.strength ?? 0) ? other : one),
    undefined,
  );
  if (!best) {
    const event = EVENT.exec(text.slice(0, 2000));
    return event ? { words: event[0] } : undefined;
  }
  const isBare = best.strength < 3 && isFar(best.date, reference);
  const chosen = isBare ? nearer(text, reference, best) : best;
  const words = text.slice(chosen.start, chosen.date.end).trim();
  const day = settledDay(chosen);
  // "b4 next forum (10 Mar)": the bracket says the day
  const bracketed = day
    ? undefined
    : readDates(
        /^\s*\(([^()]{3,30})\)/u.exec(text.slice(chosen.date.end, chosen.date.end + 34))?.[1] ?? '',
        reference,
      )[0]?.day;
  const settled = day ?? bracketed;
  return { words, ...(settled ? { day: settled } : {}) };
}

/** So far ahead that a date without a word like "by" may have gone by. */
const FAR_DAYS = 270;
const isFar = ({ day }: FoundDate, reference: DateReference): boolean =>
  day !== undefined && reference.day !== undefined && daysBetween(reference.day, day) > FAR_DAYS;

/** A bare date shortly before the meeting is one that has gone by, not one in a year. */
const nearer = (text: string, reference: DateReference, best: Candidate): Candidate => {
  const again = readDates(text, reference, 'near').find(({ start }) => start === best.date.start);
  return again?.day && best.date.day && again.day !== best.date.day ? { ...best, date: again } : best;
};

/** The day that the words of a column "By when" mean: "31 May", "w/c 9 June", "next meeting". */
export function readDue(words: string, reference: DateReference = {}): Due | undefined {
  const text = words.trim();
  if (text === '' || /^(?:[-–—.?]+|n\/?a|none|tb[cda]|ongoing)$/iu.test(text)) return undefined;
  const date = readDates(text, reference, 'near')[0];
  if (!date) return { words: text.slice(0, 80) };
  const before = text.slice(0, date.start);
  const day = settledDay({ date, start: 0, strength: 3, isWeek: WEEK_CUE.test(before) });
  return { words: text.slice(0, 80), ...(day ? { day } : {}) };
}

/** The day from which the words say that something begins: "in January", "from 9 May". */
export function findStart(
  text: string,
  reference: DateReference = {},
  dates: readonly FoundDate[] = readDates(text, reference),
): Due | undefined {
  for (const date of dates) {
    const cue =
      /\b(?:in|from|begin(?:s|ning)? in|start(?:s|ing)? (?:in|on)|starting|on)\s+(?:early |late |mid-?|the )?$/iu.exec(
        text.slice(Math.max(0, date.start - 24), date.start),
      );
    if (!cue || !/^(?:full|month)$/.test(date.form) || /^(?:the )?end\b/i.test(date.words) || isWord(date))
      continue;
    const day = date.day ?? firstOf(date.words, reference);
    return { words: date.words, ...(day ? { day } : {}) };
  }
  return undefined;
}

/** "January" begins on its first day, the one to come. */
const firstOf = (month: string, reference: DateReference): string | undefined => {
  const first = readDates(`1 ${month}`, reference)[0]?.day;
  if (first || !reference.day) return first;
  return undefined;
};

/** Days between two days that still count as one series of meetings. */
export function isSoonAfter(day: string, from: string): boolean {
  const days = daysBetween(from, day);
  return days > 0 && days < 400;
}
