import type { Section } from '../parsed-notes.ts';
import { type BlockRole, blockRoleOf, headingOutlineOf } from './block-roles.ts';
import type { Block } from './group-into-blocks.ts';
import { introducesList } from './headings.ts';
import { createNestingTracker, isNestedUnder } from './nesting.ts';
import { sectionOf } from './sections.ts';

/** A block with its place in the notes. */
export interface StructuredBlock {
  readonly block: Block;
  readonly role: BlockRole;
  readonly section: Section;
  readonly heading: string;
  readonly isInActionSection: boolean;
  readonly introducesList: boolean;
  /** An entry of the section's list, or its text where it has no list. */
  readonly isListEntry: boolean;
  /** The section's list had ended before it. */
  readonly isAfterList: boolean;
  /** Index of the block it is nested under. */
  readonly parent?: number;
}

/** What the last heading or sub-heading said about the lines below. */
interface CurrentHeading {
  readonly section: Section;
  readonly heading: string;
}

interface StructureState {
  heading: CurrentHeading;
  /** Of an entry that is a heading ("- Barriers"): it, and what held before; ends with its nested entries. */
  scope: { readonly block: Block; readonly before: CurrentHeading } | undefined;
  /** Level of the open theme; 0 before the first. */
  level: number;
  /** Entries of the open run at the top of the list. */
  runLength: number;
  hasListEnded: boolean;
  /** The line that introduces the entries now coming. */
  introduction: { readonly index: number; readonly isEntry: boolean } | undefined;
  /** A list stands between the open heading and the next. */
  hasList: boolean;
}

const NO_HEADING: CurrentHeading = { section: 'plain', heading: '' };

/** Whether any list stands between a heading and the next. One pass from the end. */
const hasListBelow = (blocks: readonly Block[]): readonly boolean[] => {
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

const headingOf = (block: Block, otherwise: Section): CurrentHeading => ({
  section: sectionOf(block.text) ?? otherwise,
  heading: block.text.replace(/\s*:$/, ''),
});

const structuredBlock = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  more: Partial<StructuredBlock> = {},
): StructuredBlock => {
  const section = state.hasListEnded ? 'plain' : state.heading.section;
  return {
    block,
    role,
    section,
    heading: state.heading.heading,
    isInActionSection: section === 'actions',
    introducesList: false,
    isListEntry: false,
    isAfterList: state.hasListEnded && state.heading.section !== 'plain' && more.parent === undefined,
    ...more,
  };
};

/** A section ends where its list ends: at a paragraph, or at a gap before entries without a number. */
const endList = (state: StructureState): void => {
  if (state.runLength > 0) state.hasListEnded = true;
  state.runLength = 0;
  state.introduction = undefined;
};

const continuesNumbering = (block: Block): boolean =>
  (block.marker?.number ?? 1) > 1 && block.marker?.style !== '1.1';

const structureProse = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  index: number,
): StructuredBlock => {
  endList(state);
  if (role === 'heading') {
    state.heading = headingOf(block, 'actions');
    state.hasListEnded = false;
    return structuredBlock(block, role, state);
  }
  const opensList = introducesList(block.text) || (block.text.endsWith(':') && state.hasList);
  if (opensList) state.introduction = { index, isEntry: false };
  return structuredBlock(block, role, state, { introducesList: opensList, isListEntry: !state.hasList });
};

/** An entry that is a heading: it rules what is nested below it, "Action" alone what follows it. */
const structureSubheading = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  next: Block | undefined,
): StructuredBlock => {
  const hasNestedEntries = next !== undefined && isNestedUnder(next, block);
  state.scope = hasNestedEntries ? { block, before: state.scope?.before ?? state.heading } : undefined;
  state.heading = headingOf(block, 'actions');
  state.hasListEnded = false;
  state.runLength = 0;
  state.introduction = undefined;
  return structuredBlock(block, role, state, { isListEntry: true });
};

const leaveScope = (block: Block, state: StructureState): void => {
  if (!state.scope || isNestedUnder(block, state.scope.block)) return;
  state.heading = state.scope.before;
  state.scope = undefined;
};

const countRun = (block: Block, isTop: boolean, state: StructureState): void => {
  if (block.hasGapBefore && isTop && !continuesNumbering(block)) {
    if (state.runLength >= 2) endList(state);
    state.runLength = 0;
  }
  state.runLength += 1;
};

interface Entry {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly index: number;
  readonly parent: number | undefined;
}

const structureEntry = ({ block, next, index, parent }: Entry, state: StructureState): StructuredBlock => {
  const isNextNested = next?.type === 'bullet' && isNestedUnder(next, block);
  const opensList =
    block.text.endsWith(':') && next?.type === 'bullet' && (isNextNested || !next.hasGapBefore);
  const introducesSiblings = opensList && !isNextNested && parent === undefined;
  const introduction = introducesSiblings && state.introduction?.isEntry ? undefined : state.introduction;
  const parentIndex = parent ?? introduction?.index;
  if (introducesSiblings) state.introduction = { index, isEntry: true };
  const parentField = parentIndex === undefined ? {} : { parent: parentIndex };
  return structuredBlock(block, 'text', state, {
    introducesList: opensList,
    isListEntry: true,
    ...parentField,
  });
};

/** Gives every block its section and what it is nested under. */
export function structureBlocks(blocks: readonly Block[]): readonly StructuredBlock[] {
  const outline = headingOutlineOf(blocks);
  const hasListBelowBlock = hasListBelow(blocks);
  const nesting = createNestingTracker();
  const state: StructureState = {
    heading: NO_HEADING,
    scope: undefined,
    level: 0,
    runLength: 0,
    hasListEnded: false,
    introduction: undefined,
    hasList: hasListBelowBlock[0] ?? false,
  };
  return blocks.map((block, index) => {
    const role = blockRoleOf(blocks, index, state.level, outline);
    if (block.type !== 'bullet' || role !== 'text') nesting.clear();
    if (block.type === 'heading') {
      Object.assign(state, {
        heading: headingOf(block, 'plain'),
        scope: undefined,
        runLength: 0,
        hasListEnded: false,
        introduction: undefined,
      });
      state.hasList = hasListBelowBlock[index] ?? false;
      if (role !== 'heading') state.level = role === 'theme' ? block.level : 0;
      return structuredBlock(block, role, state);
    }
    if (block.type === 'prose') return structureProse(block, role, state, index);
    leaveScope(block, state);
    if (role !== 'text') return structureSubheading(block, role, state, blocks[index + 1]);
    const { parent, isTopLevel } = nesting.add(block, index);
    countRun(block, isTopLevel, state);
    return structureEntry({ block, next: blocks[index + 1], index, parent }, state);
  });
}
