import type { Block } from './blocks.ts';
import { introduces } from './headings.ts';
import { createNesting } from './nesting.ts';
import { type Section, sectionOf } from './sections.ts';

/** A block with its place in the notes. */
export interface Placed {
  readonly block: Block;
  readonly role: 'title' | 'theme' | 'part' | 'text';
  readonly section: Section;
  readonly heading: string;
  readonly inActionPart: boolean;
  readonly introduces: boolean;
  /** An entry of the section's list, or its text where it has no list. */
  readonly isEntry: boolean;
  /** Index of the block it is nested under. */
  readonly parent?: number;
}

const ACTION_ALONE = /^actions?(?: points?)?\s?:?$/i;

interface State {
  section: Section;
  heading: string;
  /** Level of the theme that is open; 0 before the first. */
  level: number;
  action: boolean;
  /** Entries of the open run, and whether a run of two or more has ended. */
  run: number;
  ended: boolean;
  /** The line that introduces the entries now coming. */
  intro: number | undefined;
  introIndent: number;
}

const fresh = (): State => ({
  section: 'plain',
  heading: '',
  level: 0,
  action: false,
  run: 0,
  ended: false,
  intro: undefined,
  introIndent: 0,
});

const isNumberedOn = (block: Block): boolean =>
  (block.marker?.number ?? 1) > 1 && block.marker?.style !== '1.1';

/** Whether any list stands between this heading and the next. One pass from the end. */
const listsBelow = (blocks: readonly Block[]): boolean[] => {
  const below: boolean[] = new Array(blocks.length).fill(false);
  let seen = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.type === 'heading') {
      below[index] = seen;
      seen = false;
    } else if (block?.type === 'bullet') seen = true;
  }
  return below;
};

const isTitle = (blocks: readonly Block[], index: number, deepest: number): boolean => {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || sectionOf(block.text)) return false;
  const firstOfAll =
    !blocks.slice(0, Math.min(index, 3)).some((before) => before.type === 'heading') && index <= 3;
  if (block.level === 1 && firstOfAll && deepest > 1) return true;
  if (next?.type !== 'heading') return false;
  return (
    next.level > block.level ||
    ((next.marker?.style === '(1)' || next.marker?.style === '1.') && block.level === 3) ||
    firstOfAll
  );
};

const roleOf = (blocks: readonly Block[], index: number, state: State, deepest: number): Placed['role'] => {
  const block = blocks[index];
  if (!block) return 'text';
  const alone = ACTION_ALONE.test(block.text);
  if (block.type === 'bullet') {
    const follows = blocks[index + 1]?.type === 'bullet';
    return follows && (alone || isNamedEntry(blocks, index)) ? 'part' : 'text';
  }
  if (block.type !== 'heading') return alone && index < blocks.length - 1 ? 'part' : 'text';
  if (sectionOf(block.text) === 'objectives') return 'part';
  if (alone && isWithinTheme(block, state)) return 'part';
  return isTitle(blocks, index, deepest) ? 'title' : 'theme';
};

/** "- Barriers" with entries nested below it. */
const isNamedEntry = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index];
  const next = blocks[index + 1];
  return (
    block !== undefined &&
    next !== undefined &&
    next.indent > block.indent + 1 &&
    sectionOf(block.text) !== undefined
  );
};

const isWithinTheme = (block: Block, state: State): boolean => {
  if (state.level === 0) return false;
  return block.level > state.level || (block.level === 3 && !/s\s?:?$/i.test(block.text));
};

/** Gives every block its section and its parent. A section ends where its list ends. */
export const structure = (blocks: readonly Block[]): readonly Placed[] => {
  const below = listsBelow(blocks);
  const deepest = blocks.reduce((most, block) => Math.max(most, block.level), 0);
  const nesting = createNesting();
  let state = fresh();
  let hasLists = false;
  return blocks.map((block, index) => {
    const role = roleOf(blocks, index, state, deepest);
    if (block.type === 'heading') {
      nesting.clear();
      hasLists = below[index] ?? false;
      state = openHeading(state, block, role);
      return place(block, role, state, false, undefined);
    }
    if (block.type === 'prose') {
      nesting.clear();
      return placeProse(block, role, state, hasLists, index);
    }
    return placeEntry(blocks, index, role, state, nesting);
  });
};

const place = (
  block: Block,
  role: Placed['role'],
  state: State,
  isEntry: boolean,
  parent: number | undefined,
): Placed => ({
  block,
  role,
  section: state.ended ? 'plain' : state.section,
  heading: state.heading,
  inActionPart: state.action,
  introduces: false,
  isEntry,
  ...(parent === undefined ? {} : { parent }),
});

const openHeading = (before: State, block: Block, role: Placed['role']): State => {
  const section = sectionOf(block.text) ?? 'plain';
  const isTheme = role === 'theme';
  return {
    ...fresh(),
    section,
    heading: block.text.replace(/\s*:$/, ''),
    level: isTheme ? block.level : role === 'title' ? 0 : before.level,
    action: section === 'actions',
  };
};

const placeProse = (
  block: Block,
  role: Placed['role'],
  state: State,
  hasLists: boolean,
  index: number,
): Placed => {
  if (role === 'part') {
    state.action = true;
    state.section = 'actions';
    state.heading = block.text.replace(/\s*:$/, '');
    return place(block, role, state, false, undefined);
  }
  if (state.run > 0) {
    state.ended = true;
    state.action = false;
  }
  state.run = 0;
  const isIntro = introduces(block.text) || (block.text.endsWith(':') && hasLists);
  state.intro = isIntro ? index : undefined;
  state.introIndent = -1;
  return { ...place(block, role, state, !hasLists, undefined), introduces: isIntro };
};

const placeEntry = (
  blocks: readonly Block[],
  index: number,
  role: Placed['role'],
  state: State,
  nesting: ReturnType<typeof createNesting>,
): Placed => {
  const block = blocks[index] as Block;
  const next = blocks[index + 1];
  const { parent, restarts } = nesting.add(block, index);
  const startsRun = block.gap && restarts && !isNumberedOn(block);
  if (startsRun && state.run >= 2) {
    state.ended = true;
    state.action = false;
    state.intro = undefined;
  }
  if (block.gap && restarts) state.run = 0;
  state.run += 1;
  if (role === 'part') return placePart(blocks, index, state, nesting);
  const goesBelow = next?.type === 'bullet' && next.indent > block.indent + 1;
  const opens = block.text.endsWith(':') && next?.type === 'bullet' && !next.gap && !goesBelow;
  const above = parent ?? (opens && state.introIndent >= 0 ? undefined : state.intro);
  if (opens && parent === undefined) {
    state.intro = index;
    state.introIndent = block.indent;
  }
  return {
    ...place(block, role, state, true, above),
    introduces: opens || (goesBelow && block.text.endsWith(':')),
  };
};

const placePart = (
  blocks: readonly Block[],
  index: number,
  state: State,
  nesting: ReturnType<typeof createNesting>,
): Placed => {
  const block = blocks[index] as Block;
  const section = sectionOf(block.text) ?? 'actions';
  state.section = section;
  state.ended = false;
  state.heading = block.text.replace(/\s*:$/, '');
  state.action = section === 'actions';
  state.intro = undefined;
  nesting.clear();
  return place(block, 'part', state, true, undefined);
};
