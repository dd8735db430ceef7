import type { Block } from './blocks.ts';
import { introduces } from './headings.ts';
import { createNesting, isBelow } from './nesting.ts';
import { outlineOf, type Role, roleOf } from './roles.ts';
import { type Section, sectionOf } from './sections.ts';

/** A block with its place in the notes. */
export interface Placed {
  readonly block: Block;
  readonly role: Role;
  readonly section: Section;
  readonly heading: string;
  readonly inActionPart: boolean;
  readonly introduces: boolean;
  /** An entry of the section's list, or its text where it has no list. */
  readonly isEntry: boolean;
  /** The section's list had ended before it. */
  readonly afterEnd: boolean;
  /** Index of the block it is nested under. */
  readonly parent?: number;
}

/** What the last heading or sub-heading said about the lines below. */
interface Under {
  readonly section: Section;
  readonly heading: string;
}

interface State {
  under: Under;
  /** Of an entry that is a heading ("- Barriers"): it, and what held before; ends with its nested entries. */
  scope: { readonly block: Block; readonly before: Under } | undefined;
  /** Level of the open theme; 0 before the first. */
  level: number;
  /** Entries of the open run at the top of the list. */
  run: number;
  ended: boolean;
  /** The line that introduces the entries now coming. */
  intro: { readonly index: number; readonly isEntry: boolean } | undefined;
  /** A list stands between the open heading and the next. */
  hasList: boolean;
}

const NOTHING: Under = { section: 'plain', heading: '' };

/** Whether any list stands between a heading and the next. One pass from the end. */
const listsBelow = (blocks: readonly Block[]): readonly boolean[] => {
  const below: boolean[] = [];
  let seen = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const type = blocks[index]?.type;
    below[index] = seen;
    if (type === 'bullet') seen = true;
    if (type === 'heading') seen = false;
  }
  return below;
};

const underOf = (block: Block, otherwise: Section): Under => ({
  section: sectionOf(block.text) ?? otherwise,
  heading: block.text.replace(/\s*:$/, ''),
});

const placed = (block: Block, role: Role, state: State, more: Partial<Placed> = {}): Placed => {
  const section = state.ended ? 'plain' : state.under.section;
  return {
    block,
    role,
    section,
    heading: state.under.heading,
    inActionPart: section === 'actions',
    introduces: false,
    isEntry: false,
    afterEnd: state.ended && state.under.section !== 'plain' && more.parent === undefined,
    ...more,
  };
};

/** A section ends where its list ends: at a paragraph, or at a gap before entries without a number. */
const end = (state: State): void => {
  if (state.run > 0) state.ended = true;
  state.run = 0;
  state.intro = undefined;
};

const goesOnNumbering = (block: Block): boolean =>
  (block.marker?.number ?? 1) > 1 && block.marker?.style !== '1.1';

const placeProse = (block: Block, role: Role, state: State, index: number): Placed => {
  end(state);
  if (role === 'part') {
    state.under = underOf(block, 'actions');
    state.ended = false;
    return placed(block, role, state);
  }
  const opens = introduces(block.text) || (block.text.endsWith(':') && state.hasList);
  if (opens) state.intro = { index, isEntry: false };
  return placed(block, role, state, { introduces: opens, isEntry: !state.hasList });
};

/** An entry that is a heading: it rules what is nested below it, "Action" alone what follows it. */
const placeSubheading = (block: Block, role: Role, state: State, next: Block | undefined): Placed => {
  const nested = next !== undefined && isBelow(next, block);
  state.scope = nested ? { block, before: state.scope?.before ?? state.under } : undefined;
  state.under = underOf(block, 'actions');
  state.ended = false;
  state.run = 0;
  state.intro = undefined;
  return placed(block, role, state, { isEntry: true });
};

const leaveScope = (block: Block, state: State): void => {
  if (!state.scope || isBelow(block, state.scope.block)) return;
  state.under = state.scope.before;
  state.scope = undefined;
};

const countRun = (block: Block, isTop: boolean, state: State): void => {
  if (block.gap && isTop && !goesOnNumbering(block)) {
    if (state.run >= 2) end(state);
    state.run = 0;
  }
  state.run += 1;
};

interface Entry {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly index: number;
  readonly parent: number | undefined;
}

const placeEntry = ({ block, next, index, parent }: Entry, state: State): Placed => {
  const below = next?.type === 'bullet' && isBelow(next, block);
  const opens = block.text.endsWith(':') && next?.type === 'bullet' && (below || !next.gap);
  const rules = opens && !below && parent === undefined;
  const intro = rules && state.intro?.isEntry ? undefined : state.intro;
  const above = parent ?? intro?.index;
  if (rules) state.intro = { index, isEntry: true };
  const hung = above === undefined ? {} : { parent: above };
  return placed(block, 'text', state, { introduces: opens, isEntry: true, ...hung });
};

/** Gives every block its section and what it is nested under. */
export const structure = (blocks: readonly Block[]): readonly Placed[] => {
  const outline = outlineOf(blocks);
  const below = listsBelow(blocks);
  const nesting = createNesting();
  const state: State = {
    under: NOTHING,
    scope: undefined,
    level: 0,
    run: 0,
    ended: false,
    intro: undefined,
    hasList: below[0] ?? false,
  };
  return blocks.map((block, index) => {
    const role = roleOf(blocks, index, state.level, outline);
    if (block.type !== 'bullet' || role !== 'text') nesting.clear();
    if (block.type === 'heading') {
      Object.assign(state, {
        under: underOf(block, 'plain'),
        scope: undefined,
        run: 0,
        ended: false,
        intro: undefined,
      });
      state.hasList = below[index] ?? false;
      if (role !== 'part') state.level = role === 'theme' ? block.level : 0;
      return placed(block, role, state);
    }
    if (block.type === 'prose') return placeProse(block, role, state, index);
    leaveScope(block, state);
    if (role !== 'text') return placeSubheading(block, role, state, blocks[index + 1]);
    const { parent, isTop } = nesting.add(block, index);
    countRun(block, isTop, state);
    return placeEntry({ block, next: blocks[index + 1], index, parent }, state);
  });
};
