import type { CapitalWord } from './name-chains.ts';

/** Where names stand in a list of people: a stretch of one line. */
export interface ListEntry {
  readonly start: number;
  readonly end: number;
}

/** A list of people in one line. `isLabelled`: "Present:" or the like stands before it, or a heading above. */
export interface PeopleList {
  readonly line: number;
  readonly entries: readonly ListEntry[];
  readonly isLabelled: boolean;
}

const LABEL =
  "present|in attendance|attend(?:ed|ees|ing|ance)(?: list)?|members present|also present|apolog(?:y|ies)(?: (?:received|for absence|from))*|apols|sorr(?:y|ies|ys)(?: to miss it| from)*|absent(?: friends)?|not (?:here|there|present|with us)|could(?:n[’']?t| not) (?:make it|come|be there|join)|missing|missed|in the room|on (?:the )?(?:screen|call|line|teams|zoom|phone)|on-?line|joining(?: online| us)?|(?:a?round) the table|who (?:came|was (?:there|here|in)|we (?:are|were)|is here|made it|turned up|met)|here|there|with us|people|participants?|walkers?|hosts?|guests?|observers?|visitors?|speakers?|panel|signed in|sign(?:ed)?-?in sheet|those (?:present|attending|there|who came)|those absent|our group|in the (?:circle|hall)|faces|regrets|leave of absence|declined|cc|distribution|circulation";
/** These alone say little: the entries must look like names. */
const LOOSE_LABEL =
  'officers?|members?|trustees?|committee|staff|carers|residents|volunteers|facilitat(?:or|ors|ed by|ion)|hosted by|chair(?:ed by)?|minutes|notes|note[- ]?takers?|minute[- ]?takers?|scribes?|to|team|also|new|tables?|walked by|led by|on the [a-z ]{2,20}|at the [a-z ]{2,20}|for (?:the )?[a-z ]{2,24}|from (?:the )?[a-z ]{2,24}|[a-z]{3,12}\\/apologies|council(?:lors)?|partners|the group|crew|who';
const LABELLED_LINE = new RegExp(String.raw`^\W*(?:(?:${LABEL})\b[^:–—]{0,60}?)(?::|\s[-–—])\s*(?=\S)`, 'iu');
const LABEL_WITHOUT_SIGN =
  /^\W*(?:present|apologies from|sorrys? from|apologies were received from|in attendance|apologies received from)\s+(?=\p{Lu})/iu;
const LOOSE_LINE = new RegExp(String.raw`^\W*(?:${LOOSE_LABEL})\s*(?::|\s[-–—])\s*(?=\S)`, 'iu');
const LABEL_ALONE = new RegExp(
  String.raw`^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:${LABEL})\b(?: (?:today|tonight|this time|list|on the day))?)\W*$`,
  'iu',
);
/** Few lines hold one of these. */
const WITHOUT_SIGN_HINT = /apolog|sorry|sorrys|present|attendance/iu;
const FROM_WORDS = /\b(?:apologies|sorrys?)\b.{0,40}?\b(?:from|by)\s+(?=(?:\p{Lu}))/iu;

/** "Us = …", "Round the table we had: …": a label of any words before at least three names. */
const ANY_LABEL = /^\W*[\p{L}’' ]{2,40}\s*[:=]\s*(?=\S)/u;

const SEPARATOR = /\s*(?:[,;·|•]|\s(?:and|&|\+|\/)\s|\.\s)\s*/gu;
const SEMICOLON = /\s*[;|·]\s*/gu;

const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]{0,200}\)?/gu, (bracket) => ' '.repeat(bracket.length));

const split = (text: string, from: number, separator: RegExp): ListEntry[] => {
  const plain = withoutBrackets(text);
  const entries: ListEntry[] = [];
  let start = from;
  for (const match of plain.slice(from).matchAll(separator)) {
    entries.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  entries.push({ start, end: text.length });
  return entries.filter((entry) => plain.slice(entry.start, entry.end).trim() !== '');
};

/** Entries of a list: by semicolons where it has two or more, else by commas and "and". */
const entriesOf = (text: string, from: number): ListEntry[] => {
  const bySemicolon = split(text, from, SEMICOLON);
  if (bySemicolon.length < 3) return split(text, from, SEPARATOR);
  // "Kofi and Ravi; …" names two
  return bySemicolon.flatMap(({ start, end }) => {
    const comma = text.slice(start, end).search(/[,(–]|\s-\s/u);
    return split(text.slice(0, comma < 0 ? end : start + comma), start, /\s(?:and|&|\+)\s/gu);
  });
};

const LEAD_IN =
  /^(?:and|&|also|plus|young|our|the new (?:man|woman|lad|lady|one|worker)|(?:his|her|my|our|their) \p{Ll}+|Wee)\s+$/iu;

/** The first word with a capital in an entry, where it begins the entry or a short lead-in stands before it. */
export function entryWord(text: string, words: readonly CapitalWord[], entry: ListEntry): number {
  const at = words.findIndex((word) => word.start >= entry.start && word.start < entry.end);
  const word = words[at];
  if (!word) return -1;
  const before = text.slice(entry.start, word.start);
  return before.trim() === '' || LEAD_IN.test(before.trimStart()) ? at : -1;
}

const looksLikeName = (word: CapitalWord | undefined): boolean =>
  word !== undefined &&
  (word.class === 'first' ||
    word.class === 'maybeFirst' ||
    word.class === 'unfamiliar' ||
    word.class === 'title' ||
    word.class === 'office');

const isListOfNames = (
  text: string,
  words: readonly CapitalWord[],
  entries: readonly ListEntry[],
  least: number,
): boolean => {
  const heads = entries.map((entry) => words[entryWord(text, words, entry)]);
  const named = heads.filter(looksLikeName);
  return named.length >= least && named.length * 10 >= entries.length * 5;
};

/** A line of a person's name and what they are, under a heading "Who came". */
const isPersonLine = (text: string, words: readonly CapitalWord[]): boolean =>
  text.length < 160 && looksLikeName(words[0]) && (words[0]?.start ?? 9) <= 3;

/** Longest line that is looked at. */
const MAX_LINE = 3000;

interface State {
  /** The line above was a list after a label. */
  goesOn: boolean;
  /** A heading above says who came. */
  isUnderLabel: boolean;
  /** A head row above has a column of names. */
  isTable: boolean;
}

const NAMES_TABLE =
  /^\W*(?:name|who|attendee|member|person)s?\s*[|·\t].*\b(?:role|job|organisation|from|title|representing|position)\b/iu;

/** A sentence that ends within it is no list: "… Marlhaven. Mince pies." */
const ENDS_WITHIN = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Cllr|Revd?|St))\.\s/u;

const isSure = (text: string, words: readonly CapitalWord[], entries: readonly ListEntry[]): boolean =>
  entries.length >= 3 &&
  !ENDS_WITHIN.test(withoutBrackets(text)) &&
  isListOfNames(text, words, entries, 3) &&
  entries.some((entry) => /^(?:first|title)$/.test(words[entryWord(text, words, entry)]?.class ?? ''));

/** What one line lists, and whether a label says so. */
const listIn = (
  text: string,
  words: readonly CapitalWord[],
  state: State,
): Omit<PeopleList, 'line'> | undefined => {
  if (state.isTable) {
    const start = /^\W*/u.exec(text)?.[0].length ?? 0;
    const cell = text.slice(start).search(/\s*[|·\t]/u);
    return { entries: cell > 0 ? [{ start, end: start + cell }] : [], isLabelled: true };
  }
  const hasSign = /[:=–—]|\s-/u.test(text.slice(0, 90));
  const label =
    (hasSign ? LABELLED_LINE.exec(text) : null) ??
    (WITHOUT_SIGN_HINT.test(text) ? (LABEL_WITHOUT_SIGN.exec(text) ?? FROM_WORDS.exec(text)) : null);
  if (label) {
    state.goesOn = true;
    return { entries: entriesOf(text, label.index + label[0].length), isLabelled: true };
  }
  if (!hasSign && words.length < 3 && !state.goesOn && !state.isUnderLabel) return undefined;
  const loose = hasSign ? LOOSE_LINE.exec(text) : null;
  const any = loose || !hasSign ? null : ANY_LABEL.exec(text.slice(0, 60));
  const entries = entriesOf(text, (loose ?? any)?.[0].length ?? 0);
  if (loose && isListOfNames(text, words, entries, 1)) {
    state.goesOn = true;
    return { entries, isLabelled: true };
  }
  if (state.goesOn && isListOfNames(text, words, entries, 2)) return { entries, isLabelled: true };
  if (state.isUnderLabel && isPersonLine(text, words)) {
    const comma = text.search(/[,(–:]|\s-\s/u);
    const isList = isListOfNames(text, words, entries, 3);
    return {
      entries: isList ? entries : entriesOf(text.slice(0, comma < 0 ? undefined : comma), 0),
      isLabelled: true,
    };
  }
  state.isUnderLabel = false;
  state.goesOn = isSure(text, words, entries);
  return state.goesOn ? { entries, isLabelled: any !== null } : undefined;
};

/** Finds lists of people: after a label, going on in the lines below, below a heading, or by their own look. */
export function findPeopleLists(
  lines: readonly string[],
  wordsOf: (line: number) => readonly CapitalWord[],
): readonly PeopleList[] {
  const lists: PeopleList[] = [];
  const state: State = { goesOn: false, isUnderLabel: false, isTable: false };
  for (const [line, whole] of lines.entries()) {
    const text = whole.length > MAX_LINE ? '' : whole;
    if (text.trim() === '') {
      state.goesOn = false;
      state.isTable = false;
      continue;
    }
    if (text.length < 120 && NAMES_TABLE.test(text)) {
      state.isTable = true;
      continue;
    }
    if (text.length < 60 && LABEL_ALONE.test(text)) {
      state.isUnderLabel = true;
      state.goesOn = false;
      continue;
    }
    const words = wordsOf(line);
    const found = words.length === 0 ? undefined : listIn(text, words, state);
    if (found && found.entries.length > 0) lists.push({ line, ...found });
    else if (words.length === 0) state.goesOn = false;
  }
  return lists;
}

const WRAP_LENGTH = 55;

/** Whether a list of people goes on in the next line: "… Iain Croy, Farida" / "Qureshi (GP)". */
const isWrapped = (line: string, next: string): boolean =>
  line.length >= WRAP_LENGTH &&
  !/[.!?:;]\s*$/u.test(line) &&
  (/(?:,|&|\+|\band)\s*$/iu.test(line) || /[,;(]/u.test(next.slice(0, 45))) &&
  /^\s*[\p{L}(]/u.test(next) &&
  !LABELLED_LINE.test(next) &&
  !LOOSE_LINE.test(next) &&
  !LABEL_WITHOUT_SIGN.test(next);

/** A line that ends within a name: after "Mrs", or an initial. */
const ENDS_IN_NAME =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Revd?|Sister|Nurse|PC|PCSO|Sr|(?<!\p{Lu}[\p{L}’'-]+\s)\p{Lu})\.?\s*$/u;

/** Lists of people over several lines, and names cut by the end of a line, as one line; the lines that it took are empty. */
export function joinWrappedLists(lines: readonly string[]): readonly string[] {
  const joined = [...lines];
  for (let at = 0; at < joined.length - 1; at += 1) {
    const line = joined[at] ?? '';
    const isList =
      line.length < MAX_LINE &&
      (LABELLED_LINE.test(line) ||
        LOOSE_LINE.test(line) ||
        LABEL_WITHOUT_SIGN.test(line) ||
        ANY_LABEL.test(line.slice(0, 60)));
    let last = at;
    let whole = line;
    while (last < joined.length - 1 && whole.length < MAX_LINE) {
      const [end, next] = [joined[last] ?? '', joined[last + 1] ?? ''];
      if (
        !(isList && isWrapped(end, next)) &&
        !(ENDS_IN_NAME.test(end.slice(-16)) && /^\s*\p{Lu}/u.test(next) && !LABELLED_LINE.test(next))
      )
        break;
      whole = `${whole} ${next}`;
      last += 1;
    }
    if (last === at) continue;
    joined[at] = whole;
    joined.fill('', at + 1, last + 1);
    at = last;
  }
  return joined;
}
