import { ACRONYMS } from './name-words.ts';

const ATTENDANCE_LIST =
  /^\W*(?:present|attend(?:ed|ees|ing|ance)|in attendance|apologies|here|there|absent|in the room|who came)\b[^:–]{0,20}[:–]/i;
const INITIALS_WITH_ACTION =
  /(?:^|[:.] |- |– |\] |→ ?|\()((?:[A-Z]{2,3})(?:(?:\s?[,/&+]\s?|\s+and\s+)(?:[A-Z]{2,3}))*)\s+(?:to|will|agreed to|opened|reported|said|asked|noted|queried|felt|suggested|welcomed|raised|wrote|chaired|rang|spoke|told|explained|thanked|added|offered|undertook|proposed|seconded|reminded|wondered|mentioned|promised|kept|took|typed|minuted|wrote up)\s+(?=\p{Ll})/u;
/** A line of initials only. */
const INITIALS_ONLY =
  /^\W*(?:[\p{L} ]{3,20}[:–-]\s*)?(?:[A-Z]{2,4}(?:\s*[,;/&+]\s*|\s+and\s+)){2,60}[A-Z]{2,4}\W*$|^\W*(?:[A-Z]{2,3}\s+){2,60}[A-Z]{2,3}\W*$/u;
const SPEAKER =
  /^\W*(?:\[?\d{1,2}[:.]\d{2}\]?\s*)?([A-Z]{2,3}(?:\s?[/&+,]\s?[A-Z]{2,3})*)(?:\s*:|\s+[-–—])\s+(?=[\p{Ll}"“'‘]|I\b)/u;
const OWN_KIN =
  /(?<![\p{L}])([A-Z]{2,3})[’']s\s(?:mum|dad|wife|husband|son|daughter|brother|sister|cat|dog|flat|house|carer|neighbour)\b/u;
const OWNERS = /(?:\(|\[|→ ?|-> ?)([A-Z]{2,3}(?:\s?[,/&+]\s?[A-Z]{2,3})*)(?:\)|\]|$)/u;
const MAX_LINE = 2000;

/** Brackets after a name of one word hold its own initials, "Priya (PR)", or something else, "Dave (MOT)". */
const withoutOtherBrackets = (text: string): string =>
  text.replace(/(\p{L}+)\s*\(([^()]*)\)/gu, (whole, word: string, inside: string) =>
    /^[A-Z]{2,4}$/.test(inside) && inside.charAt(0) !== word.charAt(0) ? word : whole,
  );

/** What a body does: "IG haven’t said", but not "KW and IG have". */
const PLURAL =
  /(?<!(?:,|&|\+|\/|\band)\s?)\b([A-Z]{2,4})\s(?:have|haven[’']?t|are|aren[’']?t|were|weren[’']?t|say|do|don[’']?t|want|need)\b/gu;

/** Letters that a line uses for several, and so for nobody. */
export function bodiesIn(text: string): readonly string[] {
  return /[A-Z]{2}/.test(text)
    ? [...text.slice(0, MAX_LINE).matchAll(PLURAL)].map((match) => match[1] ?? '')
    : [];
}

const lettersIn = (text: string): readonly string[] => text.match(/\b[A-Z]{2,4}\b/g) ?? [];
const isAcronym = (letters: string): boolean => ACRONYMS.has(letters.toLowerCase());

const actingIn = (text: string): string => INITIALS_WITH_ACTION.exec(text)?.[1] ?? '';

/** Acronyms that are said of no body: where a name has these letters and they act, they are somebody’s. */
const WEAK_ACRONYMS = /^(?:NB|PS|AP|PM|AM|RE|CC|MD|BD|HA|PA|AS)$/;

/** "NB to amend": letters that elsewhere only announce something. */
export function actingAcronyms(text: string): readonly string[] {
  return /[A-Z]{2} (?:to|will)\b/.test(text)
    ? lettersIn(actingIn(text.slice(0, MAX_LINE))).filter((letters) => WEAK_ACRONYMS.test(letters))
    : [];
}

const SINGLE =
  /(?:^\W*|[,;&+]\s|\b(?:and|by|with|says?|asked?|told|tell)\s|[(–-]\s?)(\p{Lu})\.(?=\s(?:to|will|says?|said|thinks|asked|wants|rang|has|was|is|fine|ok|from)\s|\)|\s?$)/gu;

/** "L. to find out", "typed by B.": one letter with its stop for somebody. Not in "A. Transport". */
export function singleLettersIn(text: string): readonly string[] {
  return /\p{Lu}\./u.test(text)
    ? [...text.slice(0, MAX_LINE).matchAll(SINGLE)].map((match) => match[1] ?? '')
    : [];
}

/** Initials that a line uses for people: in lists of who was there, and before what they will do. */
export function findInitials(whole: string): readonly string[] {
  const text = whole.slice(0, MAX_LINE);
  const first = text.slice(0, 90);
  if (!/[A-Z]{2}/.test(text)) return [];
  if (text.length < 400 && INITIALS_ONLY.test(text)) {
    const all = lettersIn(text);
    // among so many initials one that is also an acronym is somebody
    return all.filter(isAcronym).length * 2 < all.length ? all : [];
  }
  const label = ATTENDANCE_LIST.exec(first)?.[0];
  const listed = label === undefined ? '' : withoutOtherBrackets(text.slice(label.length));
  return [listed, actingIn(text)]
    .flatMap(lettersIn)
    .filter((letters) => letters.length < 4 && !isAcronym(letters));
}

/** Initials that seem to speak, or own something; two such lines make it sure. */
export function findLikelyInitials(whole: string): readonly string[] {
  const text = whole.slice(0, MAX_LINE);
  if (!/[A-Z]{2}/.test(text)) return [];
  const places = [SPEAKER.exec(text)?.[1] ?? '', OWNERS.exec(text)?.[1] ?? '', OWN_KIN.exec(text)?.[1] ?? ''];
  return places.flatMap(lettersIn).filter((letters) => letters.length < 4 && !isAcronym(letters));
}

/** Initials alone in a cell of a table, acronyms too. */
export function initialsInCells(text: string): readonly string[] {
  if (!/[|·\t]/.test(text)) return [];
  return [...text.slice(0, MAX_LINE).matchAll(/(?<=(?:^|[|·\t])\s*)[A-Z]{2,4}(?=\s*(?:$|[|·\t]))/gu)].map(
    (match) => match[0],
  );
}

/** The initials that a name has: of its words, and of the parts that hyphens join. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const letter = (word: string): string => word.charAt(0).toUpperCase();
  const whole = words.map(letter).join('');
  const parts = words
    .flatMap((word) => word.split(/[-’']/u))
    .map(letter)
    .join('');
  const ends = words.length > 2 ? `${letter(words[0] ?? '')}${letter(words.at(-1) ?? '')}` : whole;
  return [...new Set([whole, parts, ends])].filter((letters) => letters.length >= 2);
}
