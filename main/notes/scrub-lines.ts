import { wordsOf } from '../../shared/notes/matching/compare-words.ts';
import type { NotesMemory } from './notes-memory.ts';

/** Words of a line with a space at each end, so that whole words are found in it. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Of fewer words than this, what only contains a line, or is contained in it, need not come from it. */
const MIN_WORDS = { ofLine: 3, ofPiece: 2 };

const countOf = (text: string): number => text.split(' ').length - 2;

/** Whether a text holds an erased line from end to end. */
const saysWholeLine = (text: string, erased: readonly string[]): boolean => {
  const said = spaced(text);
  return erased.some((line) => said === line || (countOf(line) >= MIN_WORDS.ofLine && said.includes(line)));
};

/** Whether a text holds an erased line, or is a piece of it: then it says what had to go. */
const saysErased = (text: string, erased: readonly string[]): boolean => {
  const said = spaced(text);
  if (said.trim() === '') return false;
  const isPiece = countOf(said) >= MIN_WORDS.ofPiece && erased.some((line) => line.includes(said));
  return isPiece || saysWholeLine(text, erased);
};

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether an erased line names this person, by whatever short a name. Keys of people are without accents. */
const isNamedIn = (erased: readonly string[], name: string): boolean => {
  const said = spaced(withoutAccents(name));
  return said.trim() !== '' && erased.some((line) => withoutAccents(line).includes(said));
};

const scrubText = (text: string, erased: readonly string[]): string =>
  text
    .split('\n')
    .map((line) => (saysErased(line, erased) ? '' : line))
    .join('\n');

/** Names of fields in a review, which a theme may be called as well ("Actions"): they are nobody's words. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    'version name text remarks read actions folded today project memory session fingerprint type id kind piece at ' +
    'choice section isFolded person decision role as title heldOn aim objectives typed shapes lines length erased known'
  ).split(' '),
);

/** Fields that hold a word of the app, not of a person. */
const APP_WORDS: ReadonlySet<string> = new Set(
  'version type id kind choice section decision today session fingerprint folded heldOn shapes'.split(' '),
);

interface Fields {
  readonly [key: string]: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scrubValue = (value: unknown, erased: readonly string[]): unknown => {
  if (typeof value === 'string') return scrubText(value, erased);
  if (Array.isArray(value)) return value.map((entry) => scrubValue(entry, erased));
  return isFields(value) ? scrubFields(value, erased) : value;
};

const scrubFields = (fields: Fields, erased: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => FIELDS.has(key) || !saysErased(key, erased))
      .map(([key, entry]) => [key, APP_WORDS.has(key) ? entry : scrubValue(entry, erased)]),
  );

/** Without choices about people whom an erased line names, and roles being typed for them: their keys are names. */
const withoutPeople = (draft: Fields, erased: readonly string[]): Fields => {
  const isAboutNamed = (entry: unknown): boolean =>
    isFields(entry) &&
    [entry.person, entry.as].some((name) => typeof name === 'string' && isNamedIn(erased, name));
  const lists = ['actions', 'typed'].flatMap((field) => {
    const list = draft[field];
    return Array.isArray(list) ? [[field, list.filter((entry: unknown) => !isAboutNamed(entry))]] : [];
  });
  return { ...draft, ...Object.fromEntries(lists) };
};

const isWords = (value: unknown): value is { readonly [key: string]: string } =>
  isFields(value) && Object.values(value).every((word) => typeof word === 'string');

/** The review's copy of what was remembered when the notes were read. */
const withScrubbedMemory = (draft: Fields, lines: readonly string[]): Fields => {
  if (!isFields(draft.read) || !isFields(draft.read.memory)) return draft;
  const { sections, roles } = draft.read.memory;
  if (!isWords(sections) || !isWords(roles)) return draft;
  return { ...draft, read: { ...draft.read, memory: scrubMemory({ sections, roles }, lines) } };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const scrubParsed = (draft: unknown, lines: readonly string[], erased: readonly string[]): unknown => {
  if (!isFields(draft)) return scrubValue(draft, erased);
  const { read } = draft;
  // In the order of the fields, so that one without such words stays as it is.
  const scrubbed = scrubFields(
    withoutPeople({ ...draft, ...(isFields(read) ? { read: null } : {}) }, erased),
    erased,
  );
  if (!isFields(read)) return scrubbed;
  const { memory } = read;
  const reading = scrubFields({ ...read, ...(memory === undefined ? {} : { memory: null }) }, erased);
  const scrubbedRead = { ...reading, ...(memory === undefined ? {} : { memory }) };
  return withScrubbedMemory({ ...scrubbed, read: scrubbedRead }, lines);
};

/** A review without the words of lines that were erased; null where they cannot be told from the rest. */
export function scrubDraft(draft: string, lines: readonly string[]): string | null {
  const erased = lines.map(spaced).filter((line) => line.trim() !== '');
  const parsed = parseJson(draft);
  if (parsed === undefined) return erased.some((line) => spaced(draft).includes(line)) ? null : draft;
  const scrubbed = JSON.stringify(scrubParsed(parsed, lines, erased));
  // Said to the person, where the rest is read differently without them.
  const text =
    isFields(parsed) && scrubbed !== JSON.stringify(parsed)
      ? JSON.stringify({ ...JSON.parse(scrubbed), erased: true })
      : scrubbed;
  const left = spaced(text);
  return erased.some((line) => countOf(line) >= MIN_WORDS.ofLine && left.includes(line)) ? null : text;
}

/** Lines of notes, those empty that hold an erased line from end to end. */
export function scrubLines(lines: readonly string[], erasedLines: readonly string[]): string[] {
  const erased = erasedLines.map(spaced).filter((line) => line.trim() !== '');
  return lines.map((line) => (saysWholeLine(line, erased) ? '' : line));
}

/** The meeting that a review's notes are those of, corrected. */
export function sessionOfDraft(draft: string): string | undefined {
  const parsed = parseJson(draft);
  const read = isFields(parsed) ? parsed.read : undefined;
  return isFields(read) && typeof read.session === 'string' ? read.session : undefined;
}

/** What is remembered without the names that stand in erased lines, and without headings and roles that say such lines. */
export function scrubMemory({ sections, roles }: NotesMemory, lines: readonly string[]): NotesMemory {
  const erased = lines.map(spaced).filter((line) => line.trim() !== '');
  return {
    sections: Object.fromEntries(
      Object.entries(sections).filter(([heading]) => !saysWholeLine(heading, erased)),
    ),
    roles: Object.fromEntries(
      Object.entries(roles).filter(
        ([name, role]) => !isNamedIn(erased, name) && !saysWholeLine(role, erased),
      ),
    ),
  };
}
