import type { Line } from '../lines/split-lines.ts';
import { sectionOf } from './sections.ts';
import { isSpeakerAlone, readSpeaker } from './speakers.ts';

/** What stands around a line; blank lines and what was left out are skipped, but remembered as gaps. */
export interface LineNeighbours {
  readonly above: Line | undefined;
  readonly next: Line | undefined;
  readonly afterNext: Line | undefined;
  readonly hasGapBefore: boolean;
  readonly hasGapAfter: boolean;
  readonly isFirst: boolean;
  /** The next line is a heading for certain: Markdown, a number, an underline. */
  readonly isNextHeading: boolean;
  /** The line below underlines it. */
  readonly isUnderlined: boolean;
  /** Lines of an e-mail's head were left out. */
  readonly isInMail: boolean;
  /** These notes end a line where a thought ends, so that a heading needs no blank line before it. */
  readonly isLineEach: boolean;
}

/** What makes a line a heading, the surest first; of two looks in the same notes the surer one stands higher. */
export type HeadingLook =
  | 'markdown'
  | 'underlined'
  | 'numbered'
  | 'named'
  | 'capitals'
  | 'bold'
  | 'italic'
  | 'plain'
  | 'leadIn';

const MEETING_NAME =
  /\b(?:minutes|notes?|meeting|agenda|forum|workshop|session|committee|board|council|write[- ]?up|recap|huddle|catch[- ]?up|get[- ]together|walkabout|visit|event|call|retro|summary|report|day|partnership|group|panel|network|debrief|assembly|chat|memo|transcript|recording|diary|log|journal)\b/i;
/** Words of sentences that no title of a topic has. */
const FINITE_VERB =
  /\b(?:is|are|was|were|will|has|have|had|said|agreed|asked|says|can|could|should|must|won['’]t|don['’]t|didn['’]t|isn['’]t|to (?:ask|find|look|check|draft|ring|send|write|get|make|see|chase|bring|take|find out))\b/i;

const wordCount = (text: string): number => text.split(/\s+/).length;

const LABEL = /^\p{Lu}[\p{L} '’-]{1,24}:(?:\s|$)/u;

/** A label with its value: "Date: 4 March", "Present: AB, CD". Never the middle of a wrapped line. */
export function hasLabel(text: string): boolean {
  return LABEL.test(text);
}

const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** "KW, LC, GA": initials of people, no words. */
const isInitials = (text: string): boolean => /^\p{Lu}{2,3}(?:\s?[,/&+]\s?\p{Lu}{2,3})+\.?$/u.test(text);

/** What lies in brackets says who or where; the words before it make the heading. */
const hasCapitals = (text: string): boolean => {
  if (
    /^(?:PRESENT|APOLOGIES|IN ATTENDANCE|ATTENDING|DATE|VENUE|TIME|CHAIR|FROM|TO|CC)\b|^[^:]{2,30}:\s[^:]*,/.test(
      text,
    )
  )
    return false;
  if (isInitials(text) || /[.!?]$/.test(text) || wordCount(text) > 16) return false;
  const [first = ''] = text.split(/[(,]/);
  const words = first.trim();
  if (!isAllCapitals(words) || (words.split(' ').length === 1 && words.replace(/[^\p{L}]/gu, '').length < 4))
    return false;
  return words.length === text.trim().length || /\(/.test(text) || words.length >= 6;
};

/** Capitals that announce what a line says, and no topic. */
const ANNOUNCES =
  /^(?:AGREED|RESOLVED|RECOMMENDED|DECIDED|ACTIONS?|NOTED|APPROVED|DECISIONS?|NOTES?|PS|NB|TO DO|DONE|CARRIED)\b(?!\s+(?:LOG|LIST|REGISTER|TRACKER|POINTS|ITEMS|PLAN|SUMMARY|FROM|TAKEN|MADE|REACHED|AGREED|ARISING|OUTSTANDING)\b)/;

const isListLine = (line: Line | undefined): boolean =>
  line !== undefined && line.marker !== undefined && line.marker.style !== '#';

/** Long enough to be a paragraph, or ends like one. */
const isParagraph = (line: Line): boolean => wordCount(line.text) > 8 || /[.!:]$/.test(line.text);

/** "LC action – find a room": what somebody is to do. */
const isTask = (text: string): boolean => /^\p{Lu}{2,3}\b(?!.*\p{Lu}{4})|\bactions?\s?[:–—-]/u.test(text);

const isTitleLike = (text: string): boolean =>
  wordCount(text) <= 8 && text.length <= 60 && /^[\p{Lu}\p{N}‘“"']/u.test(text) && !/[.!,;:]$/.test(text);

const NAMED =
  /^(?:theme|topic|table|group|stop|item|agenda item|session|stage|step|phase|question|section|workstream|strand|objective|priority|room|sheet|station|round|exercise|activity|module|visit|bet|test|task group|house|site)\s+(?:\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight)\s?(?:$|[.:)–—-]|\s{2,})/i;
const CLOCK_HEAD = /^\d{1,2}[.:]\d{2}\s?(?:am|pm)?(?:\s?[-–—/|,:]|\s)\s*(?:\d{1,2}[.:]\d{2}\s?)?(?=\p{L})/iu;
/** "26/04   PUBLIC PARTICIPATION", "Item 3 – Bins", "3a. Lights". */
const MINUTE_NUMBER = /^(?:\d{1,4}\/\d{1,3}[a-z]?|\d{1,3}[a-z])[.:)]?\s+(?=\p{Lu})/u;

const isNamed = (text: string, neighbours: LineNeighbours): boolean => {
  if (!neighbours.hasGapBefore && !neighbours.isFirst) return false;
  const words = wordCount(text);
  if (words > 16 || /[;,]$/.test(text)) return false;
  if (NAMED.test(text)) return words <= 10 || !/[.!?]$/.test(text);
  if (/[.!]$/.test(text) || words > 12) return false;
  if (MINUTE_NUMBER.test(text)) return !/:\s+\S/.test(text);
  return CLOCK_HEAD.test(text) && neighbours.next !== undefined && !CLOCK_HEAD.test(neighbours.next.text);
};

/** Ends where the sentence goes on below: "we will be:", "the board agreed that:". */
const GOES_ON_BELOW =
  /\b(?:to|that|be|on|will|is|are|was|were|have|has|of|we|by|with|as|in|from|for|need|want|should|must|can|could|including|includes?|such as|following|said|say|would|heard|agreed|felt|noted|discussed|covered|resolved|decided)\s?:$/i;

/** Ends like a line that goes on below: a colon, "as follows.", "Jobs –". */
const isOpenEnded = (text: string): boolean =>
  /:["”’*_]*$/.test(text) || /\bas follows\.?$/i.test(text) || /^[\p{L}' ’,]{3,40}\s[–—-]$/u.test(text);

/** A line over a list or over lines, only to say what they are: "What we moaned about:". */
const isLeadIn = (line: Line, neighbours: LineNeighbours): boolean => {
  const { text } = line;
  const { next } = neighbours;
  if (
    !next ||
    !isOpenEnded(text) ||
    wordCount(text) > 26 ||
    (/[.!?]\s+\p{Lu}.*:$/u.test(text) && (wordCount(text) > 14 || !isListLine(next)))
  )
    return false;
  if (/\bwrote:$/i.test(text) || next.cells !== undefined) return next.cells !== undefined;
  if (isListLine(next)) return true;
  return wordCount(text) <= 14 && !(neighbours.hasGapAfter && hasLabel(next.text) && !isListLine(next));
};

const isSectionHeading = (text: string, neighbours: LineNeighbours): boolean => {
  if (isTask(text) || /[.!?]\s/.test(text)) return false;
  if (!neighbours.next || wordCount(text) > 9 || /[.,;!]$/.test(text) || /^[^:]{1,40}:\s+\S/.test(text))
    return false;
  const isOverList = isListLine(neighbours.next);
  const standsAlone = neighbours.hasGapBefore || neighbours.isFirst;
  if (!isOverList && !standsAlone && !(neighbours.isLineEach && wordCount(text) <= 4 && !/\?$/.test(text)))
    return false;
  if (/\?$/.test(text) && !isOverList && !(standsAlone && neighbours.hasGapAfter && wordCount(text) <= 6))
    return false;
  if (!isOverList && !standsAlone && /[–—:=-]/.test(text)) return false;
  if (!sectionOf(text)) return false;
  if (isOverList) return neighbours.hasGapBefore || wordCount(text) <= 6;
  return standsAlone ? neighbours.hasGapAfter || wordCount(text) <= 6 : true;
};

/** "Things we said we’d do - shout if I’m wrong!": what steers, and an aside behind a dash. */
const isSteeringOverList = (text: string, neighbours: LineNeighbours): boolean => {
  const head = text.replace(/\s[–—-]\s.*$/u, '');
  return (
    isListLine(neighbours.next) &&
    neighbours.hasGapBefore &&
    head !== text &&
    wordCount(head) >= 3 &&
    wordCount(head) <= 10 &&
    !/[.?:]/.test(head) &&
    sectionOf(head) !== undefined
  );
};

const isHeadingOverList = (text: string, neighbours: LineNeighbours): boolean =>
  isListLine(neighbours.next) &&
  !neighbours.isNextHeading &&
  (neighbours.hasGapBefore || neighbours.isFirst || isSpeakerAlone(text)) &&
  !/^[^:]{1,30}:\s+\S/.test(text) &&
  text.length <= 80 &&
  wordCount(text) <= 12 &&
  !/[.;,!]$/.test(text) &&
  /^[\p{Lu}\p{N}‘“"'&]/u.test(text);

const isHeadingOverText = (text: string, neighbours: LineNeighbours): boolean => {
  const { next } = neighbours;
  if (!next || !isTitleLike(text) || hasLabel(text) || readSpeaker(text) || isInitials(text) || isTask(text))
    return false;
  if (/[.!?]\s|^needs? (?:a|an|to|some)\b|\btb[cd]$/i.test(text)) return false;
  if (FINITE_VERB.test(text) && !/^(?:what|who|where|how|why|when)\b/i.test(text)) return false;
  const hasContentBelow =
    neighbours.isNextHeading ||
    isParagraph(next) ||
    isListLine(next) ||
    next.cells !== undefined ||
    (isTitleLike(next.text) && isListLine(neighbours.afterNext));
  return (
    hasContentBelow &&
    (neighbours.hasGapBefore || neighbours.isFirst) &&
    (neighbours.hasGapAfter || neighbours.isFirst)
  );
};

/** A sentence about a meeting is not its name. */
const SENTENCE =
  /\b(?:closed|ended|began|started|opened|finished|adjourned|said|was|were|is|are|has|had) (?:at|by|the|to|in|with|a|an|no|not|held back|closed|opened)\b/i;

const DATE_LINE =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b.{0,20}\d|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d\b/iu;

const namesMeeting = (text: string, { hasGapAfter, next }: LineNeighbours): boolean =>
  MEETING_NAME.test(text) || hasGapAfter || (next !== undefined && DATE_LINE.test(next.text));

/** "**Wednesday 14 May 2025, 1.30 pm, Committee Room 2**": when and where, and no topic. */
const isDayAndPlace = (text: string): boolean =>
  /\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\b.*(?:,|\d{4}|\d[.:]\d\d|[ap]m)/iu.test(
    text,
  );

/** The first line, short enough for a title, with something of another kind below it. */
const isMeetingTitle = (line: Line, neighbours: LineNeighbours): boolean => {
  const { text } = line;
  if (line.marker || line.quoteDepth > 0 || wordCount(text) > 22 || /[.!?,;:]$/.test(text)) return false;
  const isDatedBelow = neighbours.next !== undefined && DATE_LINE.test(neighbours.next.text);
  if ((readSpeaker(text) && !isDatedBelow) || isInitials(text) || isTask(text)) return false;
  if (!namesMeeting(text, neighbours) || SENTENCE.test(text)) return false;
  if (FINITE_VERB.test(text) && !MEETING_NAME.test(text)) return false;
  if (/^(?:hi|hello|dear|hiya|morning|present|apologies|date|venue|attend\p{L}*)\b/iu.test(text))
    return false;
  return (
    (wordCount(text) >= 2 || (MEETING_NAME.test(text) && neighbours.hasGapAfter)) &&
    neighbours.next !== undefined &&
    !isListLine(neighbours.next) &&
    /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(text)
  );
};

const canStandOut = (line: Line, neighbours: LineNeighbours, most: number): boolean =>
  wordCount(line.text) <= most &&
  line.text.length <= 110 &&
  !/[.;,]$/.test(line.text) &&
  !(neighbours.next === undefined);

const readsAsDate = (text: string): boolean =>
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|at|from|until|time|start|end|date)/i.test(
    text,
  );

/** "Amina Dowd  10:32 AM": who speaks in the lines below. */
const SPEAKER_AND_CLOCK = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3}\s+\d{1,2}:\d{2}(?:\s?[AP]M)?$/iu;

/** Whether an unmarked line is a heading, and by what look; wrapped lines must have been joined before. */
export function headingLookOf(line: Line, neighbours: LineNeighbours): HeadingLook | undefined {
  const { text } = line;
  if (line.cells || line.clock || text === '') return undefined;
  if (/^subject\s?:\s*\S/i.test(text) && neighbours.isInMail) return 'plain';
  if (neighbours.isFirst && isMeetingTitle(line, neighbours)) return 'plain';
  if (neighbours.isUnderlined) return text.length <= 100 && !/[.;,]$/.test(text) ? 'underlined' : undefined;
  if ((line.isBold || line.isItalic) && isDayAndPlace(text)) return undefined;
  if (line.isBold)
    return canStandOut(line, neighbours, 18) || (!/[.;,]$/.test(text) && text.length <= 60)
      ? 'bold'
      : undefined;
  if (line.isItalic && canStandOut(line, neighbours, 12)) return 'italic';
  if (!neighbours.next) return undefined;
  if (SPEAKER_AND_CLOCK.test(text) && !readsAsDate(text)) return 'leadIn';
  if (isNamed(text, neighbours)) return 'named';
  if (
    (neighbours.hasGapBefore || neighbours.isFirst || isListLine(neighbours.next)) &&
    !ANNOUNCES.test(text) &&
    hasCapitals(text)
  )
    return 'capitals';
  if (isLeadIn(line, neighbours)) {
    const isTopic =
      isTitleLike(text.replace(/\s?[:–—-]$/, '')) && wordCount(text) <= 6 && neighbours.hasGapBefore;
    return isTopic && !GOES_ON_BELOW.test(text) ? 'plain' : 'leadIn';
  }
  if (line.quoteDepth > 0) return undefined;
  if (isSectionHeading(text, neighbours) || isSteeringOverList(text, neighbours)) return 'plain';
  return isHeadingOverList(text, neighbours) || isHeadingOverText(text, neighbours) ? 'plain' : undefined;
}

/** Ends where more must follow: a bullet with entries below it. */
export function introducesList(text: string): boolean {
  return isOpenEnded(text);
}
