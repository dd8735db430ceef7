import { wordsOf } from '../../shared/notes/matching/compare-words.ts';
import type { NotesMemory } from './notes-memory.ts';

/** Words of a line with a space at each end, so that whole words are found in it. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Of fewer words than this, what only contains a line, or is contained in it, need not come from it. */
const MIN_WORDS = { ofLine: 3, ofPiece: 2 };

const countOf = (text: string): number => text.split(' ').length - 2;

/** Whether a text holds an erased line, or is a piece of it: then it says what had to go. */
const saysErased = (text: string, erased: readonly string[]): boolean => {
  const said = spaced(text);
  if (said.trim() === '') return false;
  return erased.some(
    (line) =>
      said === line ||
      (countOf(line) >= MIN_WORDS.ofLine && said.includes(line)) ||
      (countOf(said) >= MIN_WORDS.ofPiece && line.includes(said)),
  );
};

const scrubText = (text: string, erased: readonly string[]): string =>
  text
    .split('\n')
    .map((line) => (saysErased(line, erased) ? '' : line))
    .join('\n');

const scrubValue = (value: unknown, erased: readonly string[]): unknown => {
  if (typeof value === 'string') return scrubText(value, erased);
  if (Array.isArray(value)) return value.map((entry) => scrubValue(entry, erased));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !saysErased(key, erased))
      .map(([key, entry]) => [key, scrubValue(entry, erased)]),
  );
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A review without the words of lines that were erased; null where they cannot be told from the rest. */
export function scrubDraft(draft: string, lines: readonly string[]): string | null {
  const erased = lines.map(spaced).filter((line) => line.trim() !== '');
  const parsed = parseJson(draft);
  if (parsed === undefined) return erased.some((line) => spaced(draft).includes(line)) ? null : draft;
  const text = JSON.stringify(scrubValue(parsed, erased));
  const left = spaced(text);
  return erased.some((line) => countOf(line) >= MIN_WORDS.ofLine && left.includes(line)) ? null : text;
}

/** What is remembered without the names that stand in erased lines, and without headings that are such lines. */
export function scrubMemory({ sections, roles }: NotesMemory, lines: readonly string[]): NotesMemory {
  const erased = lines.map(spaced);
  return {
    sections: Object.fromEntries(
      Object.entries(sections).filter(([heading]) => !erased.includes(spaced(heading))),
    ),
    roles: Object.fromEntries(
      Object.entries(roles).filter(([name]) => !erased.some((line) => line.includes(spaced(name)))),
    ),
  };
}
