import type { Value } from '../document/document.ts';
import { PEOPLE } from './people-words.ts';

/**
 * From so many on a number of people leaves: who is among 1 to 7 can be known to whoever knows the street. The NHS's rule
 * for small numbers, which hides the same and shows 0.
 */
const ENOUGH = 8;

/**
 * Whether a number may be one of 1 to 7 people. 0 and 8 or more are not. Everything between is, halves (the mean of a few)
 * and what is below nothing ("three fewer") too; so is what this copy does not hold, and what stands where a number belongs
 * without being one: nobody can say how many it means.
 */
export const mayBeFew = (value: Value | undefined): boolean => {
  if (value === null) return false;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number !== 'number' || !(number === 0 || Math.abs(number) >= ENOUGH);
};

const THINGS =
  'visits?|calls?|letters?|emails?|messages?|forms?|steps?|meetings?|sessions?|times?|hours?|minutes?|days?|weeks?|months?|years?|pounds?|pence|points?|miles?|per ?cent|£|%';
/** With their capitals: "4 may leave" is no day. */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|am|pm|o’clock';
const SORTS = 'more|fewer|extra|other|whole|full|half|long|short|home|phone|working|weekly|daily';

const NUMBER = String.raw`\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty`;
const words: { readonly [word: string]: number } = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** A number that stands for itself, or begins a range: not part of Covid-19, £5, 10:30, 2026-03-13 or 2nd. */
const TOKEN =
  /(?<![\p{L}\d£$€]|\d[.,/:]|[\p{L}\d]-)(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven)(?!\d|[.,:]\d|-\d+-|-\d{3}|\/\d+\/|\p{L})/giu;
/** What follows a number of time, money or things: "2 more visits", "5 out of 7 days", "6–8 weeks". */
const followedBy = (words: string, flags: string): RegExp =>
  new RegExp(
    String.raw`^[\s-]?(?:(?:out of|of|in|to|or|and|–|-)\s?(?:the |these |every )?(?:${NUMBER})\s?)?(?:(?:${SORTS})\s)?(?:(?:${words})(?!\p{L}))`,
    flags,
  );
const OF_THINGS = followedBy(THINGS, 'iu');
const OF_A_DAY = followedBy(MONTHS, 'u');
/** "one" is a number of people where people, or a whole, follow it: "one of six", "one resident", not "one finds". */
const ONE_OF_PEOPLE = new RegExp(
  String.raw`^\s(?:(?:out of|of|in)\s(?:the |these |our )?(?:${NUMBER})\b|(?:of (?:the |these |our )?)?(?:[\p{L}’'-]+\s)?(?:${PEOPLE})\b)`,
  'iu',
);
/** Such as "4 residents", "2 older carers". */
const OF_PEOPLE = new RegExp(String.raw`^\s(?:[\p{L}’'-]+\s)?(?:${PEOPLE})\b`, 'iu');
/** What a number only tells apart: "week 2", "cycle 2"; not "this month 3 left", "after 8 weeks 4 stayed", "on Monday 4 fell". */
const NAMED =
  /(?<!\p{L})(?<!(?:this|that|last|next|each|every|per|an?|the|one|\d)\s)(?:week|day|month|year|cycle|step|phase|round|part|question|theme|page|version|stage|level|test|number|no\.?)\s$/iu;
/** How far around a number its sentence is looked at. */
const BEFORE = 20;
const AFTER = 60;

/** "1,200" and "2,5" as numbers. */
const numberIn = (digits: string): number =>
  Number(/,\d{3}/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));

const isFewPeople = (text: string, { 0: token, index }: RegExpExecArray): boolean => {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  const after = text.slice(index + token.length, index + token.length + AFTER);
  if (token.toLowerCase() === 'one')
    return ONE_OF_PEOPLE.test(after) && !OF_THINGS.test(after) && !OF_A_DAY.test(after);
  const isNumbering = /(?:^|\n)\s*$/.test(before) && /^[.)]\s/.test(after);
  if (isNumbering || OF_THINGS.test(after) || OF_A_DAY.test(after)) return false;
  if (NAMED.test(before) && !OF_PEOPLE.test(after)) return false;
  return mayBeFew(words[token.toLowerCase()] ?? numberIn(token));
};

/** Whether words name a number of 1 to 7 that is not plainly one of time, money or things: "4 of 6 say yes". */
export const tellsOfFew = (text: string): boolean => {
  for (const match of text.matchAll(TOKEN)) if (isFewPeople(text, match)) return true;
  return false;
};

/** Every word that a unit of things may be made of. */
const UNIT_WORD = new RegExp(
  String.raw`^(?:${THINGS}|${SORTS}|per|cent|a|an|the|each|every|in|of|on|average|mean|median|total|number|\d+)$`,
  'iu',
);
/** A share says nothing of how many it is of. */
export const isShare = (unit: Value | undefined): boolean =>
  typeof unit === 'string' && /%|per ?cent|\bpoints?\b/i.test(unit);
const THING = new RegExp(String.raw`(?<!\p{L})(?:${THINGS})(?!\p{L})`, 'iu');
const ANYBODY = new RegExp(String.raw`\b(?:${PEOPLE}|who|whom|whose)\b`, 'iu');

/**
 * Whether a unit says plainly that no people are counted: "visits a week", "minutes", "%". By a closed list: with any other
 * word, with none, or where what is counted speaks of people, it is unclear, and unclear counts as people.
 */
export const isOfThings = (unit: Value | undefined, what: Value | undefined): boolean =>
  typeof unit === 'string' &&
  THING.test(unit) &&
  unit.split(/[\s,./()-]+/).every((word) => word === '' || UNIT_WORD.test(word)) &&
  !(typeof what === 'string' && ANYBODY.test(what));
