import type { Value } from '../../document/model/document.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import { PEOPLE_PATTERN } from './people-patterns.ts';

/**
 * The least number of people that is shared: who is among 1 to 7 can be known to whoever knows the street. The NHS's
 * rule for small numbers, which hides the same and shows 0.
 */
const SMALLEST_SHOWN = 8;

/**
 * Whether a number may be one of 1 to 7 people. 0 and 8 or more are not. Everything between is, halves (the mean of a
 * few) and what is below nothing ("three fewer") too; so is what this copy does not hold, and what stands where a
 * number belongs without being one: nobody can say how many it means.
 */
export function isSmallNumber(value: Value | undefined): boolean {
  if (value === null) return false;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number !== 'number' || !(number === 0 || Math.abs(number) >= SMALLEST_SHOWN);
}

const THINGS_PATTERN =
  'visits?|calls?|letters?|emails?|messages?|forms?|steps?|meetings?|sessions?|times?|hours?|minutes?|mornings?|afternoons?|evenings?|nights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends?|fortnights?|days?|weeks?|months?|years?|pounds?|pence|points?|miles?|per ?cent|£|%';
/** With their capitals: "4 may leave" is no day. */
const MONTHS_PATTERN =
  'January|February|March|April|May|June|July|August|September|October|November|December|am|pm|o’clock';
const ADJECTIVES_PATTERN =
  'more|fewer|extra|other|whole|full|half|long|short|home|phone|working|weekly|daily';

const NUMBER_PATTERN = String.raw`\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty`;

/** A number that stands for itself, or begins a range: not part of Covid-19, £5, 10:30, 2026-03-13 or 2nd. */
const NUMBER_TOKEN =
  /(?<![\p{L}\d£$€]|\d[.,/:]|[\p{L}\d]-)(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven)(?!\d|[.,:]\d|-\d+-|-\d{3}|\/\d+\/|\p{L})/giu;
/** What follows a number of time, money or things: "2 more visits", "5 out of 7 days", "6–8 weeks". */
const followedByPattern = (words: string, flags: string): RegExp =>
  new RegExp(
    String.raw`^[\s-]?(?:(?:out of|of|in|to|or|and|–|-)\s?(?:the |these |every )?(?:${NUMBER_PATTERN})\s?)?(?:(?:${ADJECTIVES_PATTERN})\s)?(?:(?:${words})(?!\p{L}))`,
    flags,
  );
const FOLLOWED_BY_THINGS = followedByPattern(THINGS_PATTERN, 'iu');
const FOLLOWED_BY_MONTH = followedByPattern(MONTHS_PATTERN, 'u');
/** "one" is a number of people where people, or a whole, follow it: "one of six", "one resident", not "one finds". */
const ONE_FOLLOWED_BY_PEOPLE = new RegExp(
  String.raw`^\s(?:(?:out of|of|in)\s(?:the |these |our )?(?:${NUMBER_PATTERN})\b|(?:of (?:the |these |our )?)?(?:[\p{L}’'-]+\s)?(?:${PEOPLE_PATTERN})\b)`,
  'iu',
);
/** Such as "4 residents", "2 older carers". */
const FOLLOWED_BY_PEOPLE = new RegExp(String.raw`^\s(?:[\p{L}’'-]+\s)?(?:${PEOPLE_PATTERN})\b`, 'iu');
/**
 * What a number only tells apart: "week 2", "cycle 2"; not "this month 3 left", "after 8 weeks 4 stayed", "on Monday
 * 4 fell".
 */
const ORDINAL_LABEL =
  /(?<!\p{L})(?<!(?:this|that|last|next|each|every|per|an?|the|one|\d)\s)(?:week|day|month|year|cycle|step|phase|round|part|question|theme|page|version|stage|level|test|number|no\.?)\s$/iu;
/** How far around a number its sentence is looked at. */
const CONTEXT_BEFORE = 20;
const CONTEXT_AFTER = 60;

/** "1,200" and "2,5" as numbers. */
const parseNumber = (digits: string): number =>
  Number(/,\d{3}/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));

const isSmallNumberOfPeople = (text: string, { 0: token, index }: RegExpExecArray): boolean => {
  const before = text.slice(Math.max(0, index - CONTEXT_BEFORE), index);
  const after = text.slice(index + token.length, index + token.length + CONTEXT_AFTER);
  if (token.toLowerCase() === 'one')
    return (
      ONE_FOLLOWED_BY_PEOPLE.test(after) && !FOLLOWED_BY_THINGS.test(after) && !FOLLOWED_BY_MONTH.test(after)
    );
  const isNumbering = /(?:^|\n)\s*$/.test(before) && /^[.)]\s/.test(after);
  if (isNumbering || FOLLOWED_BY_THINGS.test(after) || FOLLOWED_BY_MONTH.test(after)) return false;
  if (ORDINAL_LABEL.test(before) && !FOLLOWED_BY_PEOPLE.test(after)) return false;
  return isSmallNumber(NUMBER_WORDS.get(token.toLowerCase()) ?? parseNumber(token));
};

/** Whether words name a number of 1 to 7 that is not plainly one of time, money or things: "4 of 6 say yes". */
export function mentionsSmallNumber(text: string): boolean {
  for (const match of text.matchAll(NUMBER_TOKEN)) if (isSmallNumberOfPeople(text, match)) return true;
  return false;
}

/** Every word that a unit of things may be made of. */
const UNIT_OF_THINGS_WORD = new RegExp(
  String.raw`^(?:${THINGS_PATTERN}|${ADJECTIVES_PATTERN}|per|cent|a|an|the|each|every|in|of|on|average|mean|median|total|number|\d+)$`,
  'iu',
);
/** A share says nothing of how many it is of. */
export function isPercentageUnit(unit: Value | undefined): boolean {
  return typeof unit === 'string' && /%|per ?cent|\bpoints?\b/i.test(unit);
}

const THING = new RegExp(String.raw`(?<!\p{L})(?:${THINGS_PATTERN})(?!\p{L})`, 'iu');
const ANYBODY = new RegExp(String.raw`\b(?:${PEOPLE_PATTERN}|who|whom|whose)\b`, 'iu');

/**
 * Whether a unit says plainly that no people are counted: "visits a week", "minutes", "%". By a closed list: with any
 * other word, with none, or where what is counted speaks of people, it is unclear, and unclear counts as people.
 */
export function isUnitOfThings(unit: Value | undefined, subject: Value | undefined): boolean {
  return (
    typeof unit === 'string' &&
    THING.test(unit) &&
    unit.split(/[\s,./()-]+/).every((word) => word === '' || UNIT_OF_THINGS_WORD.test(word)) &&
    !(typeof subject === 'string' && ANYBODY.test(subject))
  );
}
