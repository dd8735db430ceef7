import { NUMBER_WORDS } from '../../records/number-words.ts';
import { NOT_ABOUT_PEOPLE, PEOPLE_PATTERN, TIME_OR_EVENTS } from '../../records/privacy/people-patterns.ts';
import type { Figure } from '../parsed-notes.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

const MENTIONS_PEOPLE = new RegExp(`\\b(?:${PEOPLE_PATTERN})\\b`, 'i');

/** What stands before a number that is not exact; `only` says no such thing. */
const APPROXIMATION =
  /(?:^|[\s(])((?:around|about|roughly|approximately|approx\.?|nearly|almost|some|over|more than|at least|up to|under|fewer than|less than|only|just|~|c\.)\s{1,3})?((?:between|an?)\s{1,3})?$/i;
/** Letters that make a number part of something else: Covid-19, £200, 10:30, 020 7946. */
const PART_OF_SOMETHING = /[\p{L}\d.,/:£$€-]$/u;

const PERCENT = new RegExp(
  String.raw`(${NUMBER})(?:\s?(?:-|–|to|and)\s?(${NUMBER}))?\s?(?:%|per ?cent\b)`,
  'giu',
);
const SHARE = new RegExp(
  String.raw`\b(\d{1,6}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of the|of) (?:every )?(\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)(?![\d.,]*\d|\p{L})(?:\s((?:[\p{L}’'-]+\s){0,2}?(?:${PEOPLE_PATTERN}))\b)?`,
  'giu',
);
const COUNT = new RegExp(
  String.raw`(?:(${NUMBER})(?:\s?(?:-|–|to|and)\s?(${NUMBER}))?|\b(ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen))\s{1,3}((?:[\p{L}’'-]+\s{1,3}){0,3}?(?:${PEOPLE_PATTERN}))\b`,
  'giu',
);

/** A time of day: 10.30, 9:15. */
const CLOCK = /^(?:[01]?\d|2[0-3])[.:](?:00|15|30|45)$/;
const YEAR_BEFORE = /\b(?:in|since|by|of|from|during|until|till|after|before|year|early|late|mid)\s*$/i;
const MONEY_OR_RATE =
  /\b(?:budget|budgets|cost|costs|price|prices|spend|spending|funding|grant|savings?|inflation|interest|vat|discount|rent|battery)\b/i;

/** Longest text that is searched for a figure; beyond it a line is a document. */
const MAX_SEARCHED_LENGTH = 4000;

const parseNumber = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  const value = NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
};

const isYear = (digits: string | undefined, before: string): boolean =>
  digits !== undefined && /^(?:1[89]|20)\d\d$/.test(digits) && YEAR_BEFORE.test(before);

/** Makes the figure of a match, with "around", "only", "between" before it; undefined where it is part of something else. */
const figureFrom = (
  text: string,
  match: RegExpExecArray,
  read: Pick<Figure, 'value' | 'unit'> & Partial<Figure>,
): Figure | undefined => {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (PART_OF_SOMETHING.test(before)) return undefined;
  const [, about = '', link = ''] = APPROXIMATION.exec(before) ?? [];
  const start = match.index - about.length - link.length;
  const end = match.index + match[0].length;
  const approx = (about !== '' && !/^(?:only|just)/i.test(about)) || read.valueTo !== undefined;
  return { approx, words: text.slice(start, end), start, end, ...read };
};

const readPercent = (text: string): Figure | undefined => {
  if (!/%|per ?cent/i.test(text) || MONEY_OR_RATE.test(text)) return undefined;
  for (const match of text.matchAll(PERCENT)) {
    const value = parseNumber(match[1]);
    const valueTo = parseNumber(match[2]);
    if (value === undefined) continue;
    const share = valueTo === undefined ? { numerator: value, denominator: 100 } : { valueTo };
    const figure = figureFrom(text, match, { value, unit: 'per cent', ...share });
    if (figure) return figure;
  }
  return undefined;
};

const readShare = (text: string): Figure | undefined => {
  if (!/ (?:in|of) /i.test(text)) return undefined;
  for (const match of text.matchAll(SHARE)) {
    const [whole, part, of, people] = match;
    const [numerator, denominator] = [parseNumber(part), parseNumber(of)];
    if (!numerator || !denominator || numerator >= denominator || isYear(of, ' in ')) continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 20);
    if (!people && TIME_OR_EVENTS.test(after)) continue;
    const unit = people?.trim() ?? 'people';
    const figure = figureFrom(text, match, { value: numerator, unit, numerator, denominator });
    if (figure) return figure;
  }
  return undefined;
};

const readCount = (text: string): Figure | undefined => {
  for (const match of text.matchAll(COUNT)) {
    const [, digits, upper, spelled, noun = ''] = match;
    const value = parseNumber(digits ?? spelled);
    const between = noun.split(/\s+/).slice(0, -1).join(' ');
    if (value === undefined || NOT_ABOUT_PEOPLE.test(between) || CLOCK.test(digits ?? '')) continue;
    if (isYear(digits, text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const valueTo = parseNumber(upper);
    const range = valueTo === undefined ? {} : { valueTo };
    const figure = figureFrom(text, match, { value, unit: noun.trim(), ...range });
    if (figure) return figure;
  }
  return undefined;
};

const ANY_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)\b/i;

const searchFigure = (text: string): Figure | undefined => {
  if (!ANY_NUMBER.test(text)) return undefined;
  return readPercent(text) ?? (MENTIONS_PEOPLE.test(text) ? (readShare(text) ?? readCount(text)) : undefined);
};

/** The last answer: a line is asked for its kind first and for its number right after. */
let cached: { readonly text: string; readonly figure: Figure | undefined } = { text: '', figure: undefined };

/**
 * The first figure about people in a sentence: a percentage (around 10 per cent), a share (1 in 5 carers), a count
 * (271 people). Years, dates, times, money and names with digits (Covid-19) are none.
 */
export function findFigure(text: string): Figure | undefined {
  const searched = text.slice(0, MAX_SEARCHED_LENGTH);
  if (cached.text !== searched) cached = { text: searched, figure: searchFigure(searched) };
  return cached.figure;
}
