import type { Block } from './group-into-blocks.ts';
import { isNestedUnder } from './nesting.ts';
import { sectionOf } from './sections.ts';

/** What a block is to the notes; `text` becomes a card of some kind. */
export type BlockRole = 'title' | 'theme' | 'heading' | 'text';

const BARE_ACTION_HEADING = /^actions?(?: points?)?\s?:?$/i;
/** A first line that names the meeting and not what it was about. */
const MEETING_NAME = /\b(?:minutes|notes|meeting|agenda|forum|workshop|session|committee|steering group)\b/i;

/** What headings of the whole notes have to be known for. */
export interface HeadingOutline {
  readonly deepestLevel: number;
  /** Index of the first heading. */
  readonly firstIndex: number;
  /** Headings that are numbered, underlined or marked as such. */
  readonly markedCount: number;
  /** How many headings stand at each level. */
  readonly countByLevel: ReadonlyMap<number, number>;
}

/** Looks over all headings once. */
export function headingOutlineOf(blocks: readonly Block[]): HeadingOutline {
  const headings = blocks.filter((block) => block.type === 'heading');
  const countByLevel = new Map<number, number>();
  for (const { level } of headings) countByLevel.set(level, (countByLevel.get(level) ?? 0) + 1);
  return {
    countByLevel,
    deepestLevel: headings.reduce((most, block) => Math.max(most, block.level), 0),
    firstIndex: blocks.findIndex((block) => block.type === 'heading'),
    markedCount: headings.filter((block) => block.level < 3).length,
  };
}

/** "Themes and Actions in second meeting", directly over numbered headings; "# Minutes" over all others. */
const isTitle = (blocks: readonly Block[], index: number, outline: HeadingOutline): boolean => {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || sectionOf(block.text)) return false;
  const isFirst = index === outline.firstIndex && index <= 3;
  if (isFirst && block.level === 1 && outline.deepestLevel > 1) return true;
  if (isFirst && block.level === 3 && outline.markedCount > 1 && MEETING_NAME.test(block.text)) return true;
  if (next.type !== 'heading') return false;
  // "(1) Getting home" over "What gets in the way" is one theme of several, not the name of the meeting.
  if (block.level < 3 && (outline.countByLevel.get(block.level) ?? 0) > 1) return false;
  const isOverLowerHeading = block.level === 3 ? next.level < 3 : next.level > block.level;
  return isOverLowerHeading || isFirst;
};

/** A sub-heading of the open theme, and not a theme beside it. `level` is the open theme's, 0 where none is. */
const isSubheading = (block: Block, level: number): boolean =>
  level > 0 && (block.level > level || (block.level === 3 && !/s\s?:?$/i.test(block.text)));

const roleOfEntry = (block: Block, next: Block | undefined): BlockRole => {
  if (next?.type !== 'bullet') return 'text';
  if (BARE_ACTION_HEADING.test(block.text)) return 'heading';
  const section = isNestedUnder(next, block) ? sectionOf(block.text) : undefined;
  if (!section) return 'text';
  return section === 'actions' || section === 'objectives' ? 'heading' : 'theme';
};

/** Gives a block its role. `level` is the open theme's, 0 where none is. */
export function blockRoleOf(
  blocks: readonly Block[],
  index: number,
  level: number,
  outline: HeadingOutline,
): BlockRole {
  const block = blocks[index];
  if (!block) return 'text';
  if (block.type === 'bullet') return roleOfEntry(block, blocks[index + 1]);
  const isAlone = BARE_ACTION_HEADING.test(block.text);
  if (block.type === 'prose') return isAlone && index < blocks.length - 1 ? 'heading' : 'text';
  if (sectionOf(block.text) === 'objectives') return 'heading';
  if (isAlone && isSubheading(block, level)) return 'heading';
  return isTitle(blocks, index, outline) ? 'title' : 'theme';
}
