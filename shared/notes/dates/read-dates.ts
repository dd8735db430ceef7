import { NUMBER_WORDS } from '../../records/number-words.ts';
import { captureOptional } from '../patterns/capture-optional.ts';
import { StartIndex } from '../patterns/start-index.ts';
import { addDays, dayOf, monthEnd, monthOf, yearOf } from './calendar.ts';
import {
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  ordinalNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearNumber,
} from './date-words.ts';
import {
  type DateReference,
  type Direction,
  inYear,
  nextOrdinal,
  nextWeekday,
  nthWeekday,
} from './settle-day.ts';

/** A date in a text. `day` only where the notes settle it. Offsets are UTF-16 units. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly day?: string;
  /** How the words say it: a weekday alone is weaker than a day of a month. */
  readonly form: 'full' | 'numbers' | 'ordinal' | 'weekday' | 'month' | 'relative' | 'meeting' | 'event';
}

/** What else counts days and weeks: "in a week", "in a couple of weeks". */
const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['couple', 2],
]);

type Groups = { readonly [name: string]: string | undefined };
interface Rule {
  readonly pattern: string;
  readonly form: FoundDate['form'];
  readonly day: (groups: Groups, reference: DateReference, direction: Direction) => string | undefined;
}

const withYear = (
  month: number,
  day: number,
  year: string | undefined,
  reference: DateReference,
  direction: Direction,
  weekday?: string,
): string | undefined => {
  const number = yearNumber(year);
  if (number !== undefined) return dayOf(number, month, day);
  return inYear(month, day, reference, direction, weekday ? weekdayNumber(weekday) : undefined);
};

/** First match wins at each place. All are matched without regard to letters' size. */
const RULES: readonly Rule[] = [
  {
    // 2026-05-12
    pattern: String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`,
    form: 'full',
    day: (g) => dayOf(Number(g.isoYear), Number(g.isoMonth), Number(g.isoDay)),
  },
  {
    // first Thursday in March, last Friday of the month
    pattern: String.raw`(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<nthWeekday>${WEEKDAY}) (?:in|of) (?<nthMonth>${MONTH})\b`,
    form: 'full',
    day: (g, reference, direction) => {
      const nth = /^\d/.test(g.nth ?? '')
        ? Number.parseInt(g.nth ?? '', 10)
        : g.nth?.toLowerCase() === 'last'
          ? 6
          : ordinalNumber(g.nth ?? '');
      return nthWeekday(
        nth,
        weekdayNumber(g.nthWeekday ?? ''),
        monthNumber(g.nthMonth ?? ''),
        reference,
        direction,
      );
    },
  },
  {
    // end of April, end April 2026
    pattern: String.raw`(?:the )?end (?:of )?(?<endMonth>${MONTH})\b(?:\s+(?<endYear>\d{4}))?`,
    form: 'month',
    day: (g, reference, direction) => {
      const month = monthNumber(g.endMonth ?? '');
      const first = withYear(month, 28, g.endYear, reference, direction);
      return first && monthEnd(first);
    },
  },
  {
    // Thursday 12th of March 2026, 12-13 March, 12 & 13 March, the fifteenth of October
    pattern: String.raw`(?:(?<dayWeekday>${WEEKDAY})\b[.,]?\s+)?(?:the\s+)?(?:(?<dayNumber>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–—&/]|to|and)\s?\d{1,2}(?:st|nd|rd|th)?)?|(?<dayWord>${ORDINAL_WORD}))(?:\s+of)?\s+(?<dayMonth>${MONTH})\b\.?(?:,?\s+(?<dayYear>${YEAR})(?![:.\d]))?`,
    form: 'full',
    day: (g, reference, direction) => {
      const day = g.dayNumber ? Number(g.dayNumber) : ordinalNumber(g.dayWord ?? '');
      return withYear(monthNumber(g.dayMonth ?? ''), day, g.dayYear, reference, direction, g.dayWeekday);
    },
  },
  {
    // January 12, 2026
    pattern: String.raw`(?:(?<usWeekday>${WEEKDAY})\b[.,]?\s+)?(?<usMonth>${MONTH})\.?\s+(?:the\s+)?(?<usDay>\d{1,2})(?:st|nd|rd|th)?(?![:.\d]|\s*(?:am|pm)\b)(?:,?\s+(?<usYear>\d{4}))?\b`,
    form: 'full',
    day: (g, reference, direction) =>
      withYear(monthNumber(g.usMonth ?? ''), Number(g.usDay), g.usYear, reference, direction, g.usWeekday),
  },
  {
    // 12/5, 12/05/26, 12.05.26, 12-05-2026: British order
    pattern: String.raw`(?:(?<numWeekday>${WEEKDAY})\b[.,]?\s+)?(?<![\d/.-])(?<numDay>0?[1-9]|[12]\d|3[01])(?:(?<slash>\/)(?<numMonth>0?[1-9]|1[0-2])(?:\/(?<numYear>\d{4}|\d{2}))?|(?<mark>[.-])(?<markMonth>0?[1-9]|1[0-2])\k<mark>(?<markYear>\d{4}|\d{2}))(?![\d/]|[.-]\d|\s?%)`,
    form: 'numbers',
    day: (g, reference, direction) =>
      withYear(
        Number(g.numMonth ?? g.markMonth),
        Number(g.numDay),
        g.numYear ?? g.markYear,
        reference,
        direction,
        g.numWeekday,
      ),
  },
  {
    // mon 16th, the 16th, the twenty ninth
    pattern: String.raw`(?:(?<ordWeekday>${WEEKDAY})\b[.,]?\s+(?:the\s+)?|the\s+)(?:(?<ordNumber>\d{1,2})(?:st|nd|rd|th)|(?<ordWord>${ORDINAL_WORD}))(?!\s+(?:floor|time|person|one|thing|year|of|round|half|meeting|draft|visit|week|day|session|call|page|line|item|letter|group|${WEEKDAY})\b)(?![\w-])`,
    form: 'ordinal',
    day: (g, reference) =>
      nextOrdinal(
        g.ordNumber ? Number(g.ordNumber) : ordinalNumber(g.ordWord ?? ''),
        reference,
        g.ordWeekday ? weekdayNumber(g.ordWeekday) : undefined,
      ),
  },
  {
    pattern: String.raw`(?<when>today|tonight|this (?:morning|afternoon|evening)|tomorrow|yesterday)(?![\w’'])`,
    form: 'relative',
    day: (g, { day }) =>
      day && addDays(day, /^tomorrow/i.test(g.when ?? '') ? 1 : /^yesterday/i.test(g.when ?? '') ? -1 : 0),
  },
  {
    // in two weeks, within a fortnight, in a month's time
    pattern: String.raw`(?:with)?in (?:the next )?(?:a )?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|couple of|\d{1,2})?\s?(?<unit>days?|weeks?|fortnight|months?)(?:['’]s?)?(?: time)?\b`,
    form: 'relative',
    day: (g, { day }) => {
      const word = (g.count ?? 'a').toLowerCase().replace(' of', '');
      const count = COUNT_WORDS.get(word) ?? NUMBER_WORDS.get(word) ?? Number(word);
      if (!day || !Number.isFinite(count)) return undefined;
      if (/^day/i.test(g.unit ?? '')) return addDays(day, count);
      if (/^month/i.test(g.unit ?? '')) {
        const end = monthEnd(day, count);
        return dayOf(yearOf(end), monthOf(end), Number(day.slice(8))) ?? end;
      }
      return addDays(day, count * (/^f/i.test(g.unit ?? '') ? 14 : 7));
    },
  },
  {
    pattern: String.raw`(?:the )?(?:end of (?:the|this) month|month[- ]end|eom)\b`,
    form: 'relative',
    day: (_g, { day }) => day && monthEnd(day),
  },
  {
    pattern: String.raw`(?:the )?end of next month\b`,
    form: 'relative',
    day: (_g, { day }) => day && monthEnd(day, 1),
  },
  {
    pattern: String.raw`(?:the )?(?:end of (?:the|this|next) (?:week|year|term|quarter|summer)|(?:this|next) (?:week|month|year|term|quarter|spring|summer|autumn|winter)|end of (?:term|year|play)|(?:early|mid|late)[- ]${MONTH}|${MONTH} (?:half[- ]term)|(?:next )?(?:half[- ]term|easter|christmas|xmas|new year|whitsun|ramadan|eid|diwali|summer|spring|autumn|winter)(?: (?:holidays?|break))?)\b`,
    form: 'event',
    day: () => undefined,
  },
  {
    // next meeting, the next one, we meet again, the May workshop, Meeting 4
    pattern: String.raw`(?:(?:the |our )?next (?:meeting|meet|time|one|session|workshop|forum|café|cafe|gathering|get-together|board|committee|group|catch-?up|call|steering group|market|map|walk|drop-in|round|retro|huddle|panel|away day|day|evening)|we (?:next )?meet(?: again| next)?|(?:the |our )?(?<meetMonth>${MONTH}) (?:meeting|workshop|forum|session|board|committee|café|cafe|group|get-together)|(?:meeting|workshop|session|forum) (?<meetNumber>\d{1,2}))\b(?! (?:on|minutes))`,
    form: 'meeting',
    day: (g, { nextMeeting, comingMeetings = [] }) =>
      g.meetMonth
        ? [nextMeeting, ...comingMeetings].find(
            (day) => day && monthOf(day) === monthNumber(g.meetMonth ?? ''),
          )
        : nextMeeting,
  },
  {
    pattern: String.raw`(?:(?<nextWeek>next|this|this coming|coming)\s+)?(?<weekday>${WEEKDAY})(?![\w’'/-])(?:\s+(?:next\b|(?<weekLater>week)\b|(?:am|pm|morning|afternoon|evening|night)\b))?`,
    form: 'weekday',
    day: (g, reference) => {
      const day = nextWeekday(
        weekdayNumber(g.weekday ?? ''),
        reference,
        g.nextWeek?.toLowerCase() === 'next',
      );
      return day && g.weekLater ? addDays(day, 7) : day;
    },
  },
  {
    pattern: String.raw`(?<monthOnly>${MONTH})\b(?:\s+(?<monthYear>\d{4})\b)?`,
    form: 'month',
    day: () => undefined,
  },
];

let startIndex: StartIndex | undefined;

/** Made with the first text that dates are read in; a rule is compiled where it is tried first. */
const indexOfRules = (): StartIndex => {
  startIndex ??= new StartIndex(
    RULES.map(({ pattern }) => captureOptional(new RegExp(`(?:${pattern})`, 'iuy'))),
  );
  return startIndex;
};
/** Every date has one of these in it; most lines have none and need no closer look. */
const HINT =
  /\d[/.-]\d|\d{1,2}(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|this|within|in|end|eom|month|early|mid|late|half|easter|christmas|xmas|new|whitsun|ramadan|eid|diwali|summer|spring|autumn|winter|next|we|meeting|(?:workshop|session|forum) \d|the|first|second|third|fourth|last|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirt)/iu;

/** Longest text that is searched for dates. */
const MAX_SEARCHED_LENGTH = 2000;

/** The dates that a text holds, in order. */
export function readDates(
  whole: string,
  reference: DateReference = {},
  direction: Direction = 'ahead',
): readonly FoundDate[] {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  if (!HINT.test(text)) return [];
  return indexOfRules()
    .findIn(text)
    .flatMap(({ pattern, match }): FoundDate[] => {
      const rule = RULES[pattern];
      if (!rule) return [];
      const groups = match.groups ?? {};
      const day = rule.day(groups, reference, direction);
      const isImpossible = day === undefined && rule.form === 'full' && reference.day !== undefined;
      if (isImpossible) return [];
      const words = match[0].replace(/[.\s]+$/u, '');
      return [
        {
          start: match.index,
          end: match.index + words.length,
          words,
          ...(day ? { day } : {}),
          form: rule.form,
        },
      ];
    });
}
