const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Parts of patterns; matched without regard to letters' size. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY_NAMES = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nes|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const UNITS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[ -](?:${UNITS.slice(0, 9).join('|')})|thirtieth|${UNITS.join('|')})`;
export const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]\d{2})`;

/** 1 of "Jan", "January". */
export function monthNumber(word: string): number {
  return MONTH_NAMES.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
/** 1 of "Mon", "Monday". */
export function weekdayNumber(word: string): number {
  return WEEKDAY_NAMES.indexOf(word.slice(0, 2).toLowerCase()) + 1;
}
/** 2026 of "2026", "26", "’26". */
export function yearNumber(word: string | undefined): number | undefined {
  return word === undefined
    ? undefined
    : Number(word.replace(/\D/g, '')) + (/^\D?\d{2}$/.test(word) ? 2000 : 0);
}

/** 29 of "twenty ninth". */
export function ordinalNumber(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'thirtieth') return 30;
  const [tens, unit] = /^(twenty|thirty)[ -](\w+)$/.exec(lower)?.slice(1) ?? ['', lower];
  return (tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0) + UNITS.indexOf(unit ?? '') + 1;
}
