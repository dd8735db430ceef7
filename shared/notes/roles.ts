import type { Block } from './blocks.ts';
import { isBelow } from './nesting.ts';
import { sectionOf } from './sections.ts';

/** What a block is to the notes; `text` becomes a card of some kind. */
export type Role = 'title' | 'theme' | 'part' | 'text';

const ACTION_ALONE = /^actions?(?: points?)?\s?:?$/i;
/** A first line that names the meeting and not what it was about. */
const NAMES_MEETING = /\b(?:minutes|notes|meeting|agenda|forum|workshop|session|committee|steering group)\b/i;

/** What headings of the whole notes have to be known for. */
export interface Outline {
  readonly deepest: number;
  /** Index of the first heading. */
  readonly first: number;
  /** Headings that are numbered, underlined or marked as such. */
  readonly marked: number;
  /** How many headings stand at each level. */
  readonly atLevel: ReadonlyMap<number, number>;
}

/** Looks over all headings once. */
export const outlineOf = (blocks: readonly Block[]): Outline => {
  const headings = blocks.filter((block) => block.type === 'heading');
  const atLevel = new Map<number, number>();
  for (const { level } of headings) atLevel.set(level, (atLevel.get(level) ?? 0) + 1);
  return {
    atLevel,
    deepest: headings.reduce((most, block) => Math.max(most, block.level), 0),
    first: blocks.findIndex((block) => block.type === 'heading'),
    marked: headings.filter((block) => block.level < 3).length,
  };
};

/** "Themes and Actions in second meeting", directly over numbered headings; "# Minutes" over all others. */
const isTitle = (blocks: readonly Block[], index: number, outline: Outline): boolean => {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || sectionOf(block.text)) return false;
  const isFirst = index === outline.first && index <= 3;
  if (isFirst && block.level === 1 && outline.deepest > 1) return true;
  if (isFirst && block.level === 3 && outline.marked > 1 && NAMES_MEETING.test(block.text)) return true;
  if (next.type !== 'heading') return false;
  // "(1) Getting home" over "What gets in the way" is one theme of several, not the name of the meeting.
  if (block.level < 3 && (outline.atLevel.get(block.level) ?? 0) > 1) return false;
  const standsOver = block.level === 3 ? next.level < 3 : next.level > block.level;
  return standsOver || isFirst;
};

/** A sub-heading of the open theme, and not a theme beside it. `level` is the open theme's, 0 where none is. */
const isWithin = (block: Block, level: number): boolean =>
  level > 0 && (block.level > level || (block.level === 3 && !/s\s?:?$/i.test(block.text)));

const roleOfEntry = (block: Block, next: Block | undefined): Role => {
  if (next?.type !== 'bullet') return 'text';
  if (ACTION_ALONE.test(block.text)) return 'part';
  const section = isBelow(next, block) ? sectionOf(block.text) : undefined;
  if (!section) return 'text';
  return section === 'actions' || section === 'objectives' ? 'part' : 'theme';
};

/** Gives a block its role. `level` is the open theme's, 0 where none is. */
export const roleOf = (blocks: readonly Block[], index: number, level: number, outline: Outline): Role => {
  const block = blocks[index];
  if (!block) return 'text';
  if (block.type === 'bullet') return roleOfEntry(block, blocks[index + 1]);
  const isAlone = ACTION_ALONE.test(block.text);
  if (block.type === 'prose') return isAlone && index < blocks.length - 1 ? 'part' : 'text';
  if (sectionOf(block.text) === 'objectives') return 'part';
  if (isAlone && isWithin(block, level)) return 'part';
  return isTitle(blocks, index, outline) ? 'title' : 'theme';
};
