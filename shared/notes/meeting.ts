import { isDay } from './dates/calendar.ts';
import { isSoonAfter } from './dates/find-due.ts';
import { readDates } from './dates/read-dates.ts';

/** What notes say of their meeting. Days are `YYYY-MM-DD`. */
export interface Meeting {
  /** What the notes call it. */
  readonly title?: string;
  readonly heldOn?: string;
  /** When the group meets next. */
  readonly nextMeetingOn?: string;
  /** All meetings to come that are named in one line with it. */
  readonly comingMeetings: readonly string[];
}

/** The meeting's day stands near the head; in a long file not below so many filled lines. */
const HEAD_LINES = 30;

const NOT_THIS_MEETING =
  /\b(?:last|previous) meeting\b.{0,40}$|\b(?:next (?:meeting|one|time|session|forum|workshop|date)|last (?:meeting|time)|previous|minutes of (?:the )?\d|minutes of (?:the )?(?:last|previous)|matters arising|since|apologies|deadline|due|by|before|until|from|until|revised|version|printed|published|updated|born|circulated|expires|closing|review date)\b[^,;|·]{0,30}$/iu;
const HEAD_LABEL =
  /^\W*(?:date(?: of (?:meeting|the meeting))?|sent|held(?: on)?|when|day|meeting date)\s*:\s*/iu;
const SAYS_MEETING =
  /\b(?:minutes|notes?|meeting|met|workshop|session|group|forum|board|committee|walkabout|held|agenda|visit|retro|memo|day|call|summary|recap)\b/iu;

/** An entry of a list, a row, a to-do: what stands in it happens some other day. */
const ENTRY = /^\s*(?:[-*•–>|☐☑]|\d{1,3}[.)]\s|\[[ xX]?\])/u;
/** A day without its year is the meeting's so near the top, by itself or in words about the meeting. */
const NAMED_WITHIN = 8;
const ALONE_WITHIN = 3;
const FEW_WORDS = 6;

/** Whether a day that has no year and no label is the meeting's: any day of the notes can look like that. */
const isHeadOfNotes = (line: string, index: number, dateWords: string): boolean => {
  if (ENTRY.test(line)) return false;
  if (SAYS_MEETING.test(line)) return index < NAMED_WITHIN;
  const others = line.replace(dateWords, ' ').split(/\s+/).filter(Boolean).length;
  return index < ALONE_WITHIN && others <= FEW_WORDS && !/\b(?:to|will|shall|must)\s+\p{Ll}/u.test(line);
};

/** The only year near the head, where the day itself has none: "No. 48, Spring 2025". */
const yearOfHead = (lines: readonly string[]): string | undefined => {
  const head = lines.filter((line) => line.trim() !== '').slice(0, NAMED_WITHIN);
  const years = new Set(head.flatMap((line) => line.slice(0, 400).match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
};

interface HeadDate {
  readonly day: string;
  readonly weight: number;
}

const headDateIn = (line: string, index: number, today: string | undefined): HeadDate | undefined => {
  const label = HEAD_LABEL.exec(line);
  const dates = readDates(line, today ? { day: today } : {}, 'behind');
  for (const date of dates) {
    if (!date.day || !(date.form === 'full' || date.form === 'numbers')) continue;
    if (NOT_THIS_MEETING.test(line.slice(0, date.start))) continue;
    // The year may stand behind what was read as the day: "Mon 2 to Fri 6 March 2026".
    const isYearBehind = /^,?\s*\d{4}\b/u.test(line.slice(date.end));
    const hasYear = isYearBehind || /\d{4}|['’]\d{2}$|[/.]\d{2}$/.test(date.words);
    const isShort = line.length - date.words.length < 90;
    const hasNumbersOnly = date.form === 'numbers' && !hasYear;
    if (hasNumbersOnly && !label) continue;
    if (!hasYear && !label && !isHeadOfNotes(line, index, date.words)) continue;
    const weight =
      (label ? 4 : 0) +
      (hasYear ? 3 : 0) +
      (isShort ? 1 : 0) +
      (SAYS_MEETING.test(line) ? 1 : 0) -
      index * 0.15;
    return { day: date.day, weight };
  }
  return undefined;
};

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/iu;

/** A weekday and a day of that year, as the calendar has them, in the first lines of prose: "we met on Thursday 6th March". */
const dayOfYearIn = (lines: readonly string[], year: string): string | undefined => {
  const head = lines.filter((line) => line.trim() !== '').slice(0, NAMED_WITHIN);
  for (const line of head) {
    if (ENTRY.test(line)) continue;
    const dates = readDates(line.slice(0, 400), { day: `${year}-12-31` }, 'behind');
    const found = dates.find(
      ({ day, form, words, start }) =>
        day?.startsWith(year) &&
        form === 'full' &&
        WEEKDAY.test(words) &&
        !NOT_THIS_MEETING.test(line.slice(0, start)),
    );
    if (found) return found.day;
  }
  return undefined;
};

const heldOnIn = (lines: readonly string[], today: string | undefined): string | undefined => {
  let best: HeadDate | undefined;
  let filled = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (filled >= HEAD_LINES) break;
    const found = headDateIn(line.slice(0, 400), filled, today);
    // without a year only a line near the top, or one that speaks of the meeting, says it
    if (found && found.weight > (best?.weight ?? 0.5)) best = found;
    filled += 1;
  }
  const year = best ? undefined : yearOfHead(lines);
  return best?.day ?? (year ? dayOfYearIn(lines, year) : undefined);
};

const NEXT =
  /\b(?:next (?:meeting|one|time|session|forum|workshop|caf[eé]|meet|gathering|date|get-together|walk|call|board|committee|map|huddle|retro|drop-in|event|evening)|date of next|back here|we(?:['’]ll| will)? (?:next )?meet(?: again| next)?|(?:will |to |shall )?meets? (?:next|again)|meeting again|see you|(?:meetings|dates|sessions) (?:to come|ahead|coming up)|(?:future|forthcoming|coming) (?:meetings|dates)|dates for (?:the|your) diar(?:y|ies))\b|^\W*(?:[\p{L}]+ ?\/ ?)?next\b/iu;
const NEXT_ALONE =
  /^\W*(?:\d+[.)]?\s*)?(?:date (?:and time )?of (?:the )?next (?:meeting|session)|next (?:meeting|session|time|date|one|map|walk|workshop|forum|call|event))\b[^\d]{0,30}$/iu;
const NUMBERED_MEETING = /^\W*(?:\d+(?:\.\d+)*\s+)?(?:meeting|workshop|session) \d{1,2}\s*[:–-]/iu;

interface Next {
  readonly day: string;
  readonly all: readonly string[];
}

const nextInLine = (line: string, heldOn: string): Next | undefined => {
  const at = Math.max(0, line.search(NEXT));
  const all = readDates(line, { day: heldOn }).flatMap(({ start, day, form }) =>
    day && start >= at && !/^(?:weekday|relative|meeting)$/.test(form) && isSoonAfter(day, heldOn)
      ? [day]
      : [],
  );
  // "moves from 1 July to 3 July"
  const day = /\bmoves?d?\b|\binstead of\b/iu.test(line) ? all.at(-1) : all[0];
  return day ? { day, all } : undefined;
};

const nextIn = (lines: readonly string[], heldOn: string): Next | undefined => {
  let isAfterHeading = false;
  let found: Next | undefined;
  for (const whole of lines) {
    const line = whole.slice(0, 400);
    if (line.trim() === '') continue;
    const speaks = isAfterHeading || NEXT.test(line) || NUMBERED_MEETING.test(line);
    isAfterHeading = NEXT_ALONE.test(line);
    const next = speaks ? nextInLine(line, heldOn) : undefined;
    // a line that only says when is the one to trust
    if (next && (!found || /^\W*(?:\d+(?:\.\d+)*\s+)?(?:next|date of next)/iu.test(line))) found = next;
  }
  return found;
};

const SUBJECT = /^\W*(?:subject|title)\s*:\s*["“]?(.{3,200}?)["”]?\s*$/iu;
const MINUTES_OF =
  /^(?:draft )?(?:minutes|notes?|note|record|summary|write-?up|actions?)\b.{0,12}\b(?:of|from|for)\b.{3,160}$/iu;
const HEADING = /^#{1,3}\s+(.{3,200})$/u;

const withoutReplies = (subject: string): string =>
  subject.replace(/^(?:(?:re|fw|fwd)\s*:\s*)+/iu, '').trim();

/** A first line that names its notes: it speaks of a meeting, or stands in capitals; no sentence, no label. */
const isTitleLike = (line: string): boolean =>
  line.length <= 120 &&
  !/[.,;:!?]$|^\W*[-*•>|[]|^[\p{L} ]{2,12}:\s/u.test(line) &&
  (SAYS_MEETING.test(line) ||
    (line === line.toUpperCase() && /\p{Lu}{3}/u.test(line)) ||
    /^\p{Lu}{3,}/u.test(line));

const titleIn = (raw: readonly string[]): string | undefined => {
  let heading: string | undefined;
  let first: string | undefined;
  let filled = 0;
  for (const whole of raw) {
    const line = whole
      .slice(0, 300)
      .replace(/\*\*|__/g, '')
      .trim();
    if (line === '') continue;
    filled += 1;
    if (filled > 12) break;
    const subject = SUBJECT.exec(line)?.[1];
    if (subject && /\s/.test(subject)) return withoutReplies(subject);
    const marked = HEADING.exec(line)?.[1];
    if (MINUTES_OF.test(marked ?? line)) return (marked ?? line).replace(/[.:]$/u, '');
    if (filled === 1 && !marked && isTitleLike(line)) first = line;
    if (marked && (heading === undefined || /\b(?:minutes|notes)\b/iu.test(marked))) heading = marked;
  }
  return heading?.trim() ?? first;
};

/** Reads the meeting's title and days. `raw` are lines as written, `lines` the same without bullets and Markdown. */
export function readMeeting(raw: readonly string[], lines: readonly string[], today?: string): Meeting {
  const title = titleIn(raw);
  const reference = isDay(today) ? today : undefined;
  const heldOn = heldOnIn(lines, reference);
  const next = heldOn ? nextIn(lines, heldOn) : undefined;
  return {
    ...(title ? { title } : {}),
    ...(heldOn ? { heldOn } : {}),
    ...(next ? { nextMeetingOn: next.day } : {}),
    comingMeetings: next?.all ?? [],
  };
}
