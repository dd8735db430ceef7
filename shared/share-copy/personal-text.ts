/** What a piece of text looks like. `name`: of somebody who takes part, or in a resident's own words. */
export type PersonalTextKind =
  | 'nhsNumber'
  | 'postcode'
  | 'email'
  | 'phone'
  | 'nationalInsurance'
  | 'birthDate'
  | 'name';

/** A piece of a text that may point to a person. Offsets in UTF-16 units. */
export interface PersonalText {
  readonly kind: PersonalTextKind;
  readonly start: number;
  readonly end: number;
}

const NHS_DIGITS = 10;

/** The check digit of an NHS number: modulus 11, as the NHS Data Dictionary defines it; 11 becomes 0, and 10 is never given out. */
function isNhsNumber(digits: string): boolean {
  const sum = [...digits]
    .slice(0, NHS_DIGITS - 1)
    .reduce((total, digit, index) => total + Number(digit) * (NHS_DIGITS + 1 - (index + 1)), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[NHS_DIGITS - 1]);
}

/**
 * What stands between the digits of one number: word processors write spaces that do not break, dashes of every length
 * and marks that nobody sees. Never a new line: a column of figures is no number.
 */
const GAP = String.raw`(?:[^\S\r\n]|[\u00ad\u200b-\u200d\u2060\u2010-\u2015\u2212().-])`;

/** Ten digits that stand alone, together or in any groups; in groups of 3, 3 and 4 also beside other numbers. */
const TEN_DIGITS = new RegExp(
  String.raw`(?<![\d+])(?:\d{3}${GAP}{1,3}\d{3}${GAP}{1,3}\d{4}(?!\d)|(?<!\d${GAP})\d(?:${GAP}?\d){9}(?!${GAP}?\d))`,
  'g',
);

/** Postcodes as Royal Mail writes them; the inward part has no C, I, K, M, O or V. Small letters count too. */
const POSTCODE =
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?(?:\s|[\u200b-\u200d\u2060]){0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/giu;

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

/**
 * British numbers, and those with a country's code. By their length alone: a library that knows which numbers are given
 * out lets a mistyped one pass, and that is still somebody's.
 */
const PHONE = new RegExp(
  String.raw`(?<![\d£$€])(?<!\d[.,])(?:(?:\+|00)\d{1,3}(?:${GAP}{0,3}\d){7,12}|0(?:${GAP}{0,3}\d){8,10})(?!\d)`,
  'g',
);
/** A scale from 0 to 10 has no group of three digits. */
const HAS_GROUP = /\d{3}/;
/** A day with dashes or full stops, before another number. */
const BEGINS_WITH_DATE = /^\d{1,2}[.-]\d{1,2}[.-]\d{4}(?!\d)/;

/** As HMRC gives them out: D, F, I, Q, U and V begin none, and O is no second letter. */
const NATIONAL_INSURANCE = new RegExp(
  String.raw`(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:${GAP}{0,2}\d{2}){3}${GAP}{0,2}[A-D](?![\p{L}\d])`,
  'giu',
);

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const FULL_DATE = [
  String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`${DAY}[\s-](?:of\s)?(?:${MONTHS})\.?,?[\s-]\d{4}`,
  String.raw`\b(?:${MONTHS})\.?\s${DAY},?\s\d{4}`,
].join('|');
const BIRTH = String.raw`\b(?:born|birthday|birth|d\.?o\.?b)\b`;
/** How far a date may stand from what makes it one of birth. UTF-16 units. */
const NEAR = String.raw`[^\d]{0,24}`;
const BIRTH_DATE = new RegExp(
  String.raw`(?<=${BIRTH}${NEAR})(?:${FULL_DATE})|(?<!\d)(?:${FULL_DATE})(?=${NEAR}${BIRTH})`,
  'giu',
);

const findAll = (kind: PersonalTextKind, pattern: RegExp, text: string): readonly PersonalText[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));

const nhsNumbersIn = (text: string): readonly PersonalText[] =>
  findAll('nhsNumber', TEN_DIGITS, text).filter(({ start, end }) =>
    isNhsNumber(text.slice(start, end).replaceAll(/\D/g, '')),
  );

const phonesIn = (text: string): readonly PersonalText[] =>
  findAll('phone', PHONE, text).filter(({ start, end }) => {
    const found = text.slice(start, end);
    return HAS_GROUP.test(found) && !BEGINS_WITH_DATE.test(found);
  });

/** Most particular first: what is found twice counts as the first. */
const finders: readonly ((text: string) => readonly PersonalText[])[] = [
  nhsNumbersIn,
  (text) => findAll('email', EMAIL, text),
  (text) => findAll('birthDate', BIRTH_DATE, text),
  (text) => findAll('nationalInsurance', NATIONAL_INSURANCE, text),
  phonesIn,
  (text) => findAll('postcode', POSTCODE, text),
];

/** All of them have a digit, or stand around an @: most texts need no further look. */
const HAS_DIGIT_OR_AT = /[\d@]/;

const overlaps = (a: PersonalText, b: PersonalText): boolean => a.start < b.end && b.start < a.end;

/** Adds what does not lie on something that is there already; in the order of the text. */
export function joinPersonalText(
  first: readonly PersonalText[],
  second: readonly PersonalText[],
): readonly PersonalText[] {
  const added = second.filter((one) => !first.some((other) => overlaps(one, other)));
  return [...first, ...added].sort((a, b) => a.start - b.start);
}

/**
 * Finds numbers and addresses that point to a person: NHS number, e-mail, date of birth, National Insurance number,
 * phone number, postcode. It warns: what it finds need not be one, and what it does not find may be.
 */
export function findPersonalText(text: string): readonly PersonalText[] {
  if (!HAS_DIGIT_OR_AT.test(text)) return [];
  return finders.map((find) => find(text)).reduce(joinPersonalText, []);
}

const escapeForPattern = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const namePatterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for all texts that are searched for the same names. */
const patternOf = (names: readonly string[]): RegExp => {
  const known = namePatterns.get(names);
  if (known) return known;
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${longestFirst.join('|')})(?![\p{L}\d])`, 'gu');
  namePatterns.set(names, pattern);
  return pattern;
};

/** Finds these names, as whole words. */
export function findNames(text: string, names: readonly string[]): readonly PersonalText[] {
  return names.length === 0 ? [] : findAll('name', patternOf(names), text);
}

/** What stands in the place of a piece that was taken out. */
const replacements: { readonly [kind in PersonalTextKind]: string } = {
  nhsNumber: '[NHS number]',
  postcode: '[postcode]',
  email: '[e-mail address]',
  phone: '[phone number]',
  nationalInsurance: '[National Insurance number]',
  birthDate: '[date of birth]',
  name: '[name]',
};

/** The text with each piece replaced by what it was, in brackets. */
export function withoutPersonalText(text: string, pieces: readonly PersonalText[]): string {
  return [...pieces]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (left, { kind, start, end }) => left.slice(0, start) + replacements[kind] + left.slice(end),
      text,
    );
}
