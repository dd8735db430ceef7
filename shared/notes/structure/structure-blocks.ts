import type { Section } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { type BlockRole, blockRoleOf, headingOutlineOf } from './block-roles.ts';
import type { Block } from './group-into-blocks.ts';
import { hasListBelow, leaveScopes, type Scope, type StructureState, scopeOf } from './heading-scopes.ts';
import { introducesList } from './headings.ts';
import { createNestingTracker, isNestedUnder } from './nesting.ts';

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
  /** Stands under a heading that lists people: "Who came". */
  readonly isAttendance: boolean;
  /** A person chose what this heading says of the lines below. */
  readonly isChosen: boolean;
  /** The heading above is somebody who speaks or acts: "Priya:". */
  readonly headingPerson?: string;
  /** Headings above it, the nearest first. */
  readonly headings: readonly string[];
  /** Index of the block it is nested under. */
  readonly parent?: number;
  /** Index of the sub-heading that it stands below. */
  readonly underHeading?: number;
  /** Index of the lead-in ("innovations that:") that it stands below. */
  readonly introducedBy?: number;
}

const structuredBlock = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  more: Partial<StructuredBlock> = {},
): StructuredBlock => {
  const scope = state.scopes.at(-1);
  const open = scope?.section ?? 'plain';
  const section = state.hasListEnded ? 'plain' : open;
  const person = state.hasListEnded ? undefined : scope?.person;
  return {
    block,
    role,
    section,
    heading: scope?.heading ?? '',
    isInActionSection: section === 'actions',
    introducesList: false,
    isListEntry: false,
    isAfterList: state.hasListEnded && open !== 'plain' && more.parent === undefined,
    isAttendance: scope?.isAttendance === true,
    isChosen: scope?.isChosen === true && !state.hasListEnded,
    ...(person === undefined ? {} : { headingPerson: person }),
    headings: state.scopes.map((one) => one.heading).reverse(),
    ...(scope && scope.role === 'heading' && role === 'text' ? { underHeading: scope.index } : {}),
    ...(scope && scope.type !== 'heading' && scope.index !== state.index
      ? { introducedBy: scope.index }
      : {}),
    ...more,
  };
};

const openHeading = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  hasList: boolean,
): StructuredBlock => {
  if (role === 'theme' || role === 'title') state.scopes = [];
  const leadsIn = block.look === 'leadIn' || (role === 'heading' && /:$/.test(block.text));
  const type = leadsIn ? 'leadIn' : 'heading';
  // A lead-in right below another one goes on with it: "Our objective is to:", "Design innovations that:".
  const goesOn = type === 'leadIn' && state.entries === 0;
  const isOver = (scope: Scope): boolean =>
    scope.type !== 'heading' || (scope.role === 'heading' && scope.level >= block.level);
  leaveScopes(state, (scope) => !goesOn && isOver(scope));
  // A lead-in without words of its own, over a table: the table's heads say what its rows are.
  state.scopes.push(scopeOf(block, role, state, type));
  Object.assign(state, { runLength: 0, entries: 0, hasListEnded: false, hasList });
  // A heading before the first topic may look less than the topics, and does not make them sub-headings.
  if (role === 'theme' && block.level <= state.themeLevel) state.hasTheme = true;
  return structuredBlock(block, role, state);
};

/** A section ends where its list ends: at a paragraph, or at a gap before entries without a number. */
const endList = (state: StructureState): void => {
  if (state.runLength > 0) {
    if (state.scopes.at(-1)?.type === 'leadIn') leaveScopes(state, (scope) => scope.type !== 'heading');
    else state.hasListEnded = true;
  }
  state.runLength = 0;
};

const structureProse = (block: Block, role: BlockRole, state: StructureState): StructuredBlock => {
  leaveScopes(state, (scope) => scope.type === 'entry');
  endList(state);
  if (role === 'heading') {
    state.scopes.push(scopeOf(block, role, state, 'leadIn', 'actions'));
    Object.assign(state, { hasListEnded: false, entries: 0 });
    return structuredBlock(block, role, state);
  }
  const top = state.scopes.at(-1);
  // Lines below "The main points were:" end at the first gap; paragraphs with gaps between them go on.
  if (top?.type === 'leadIn' && block.hasGapBefore && state.entries > 1)
    leaveScopes(state, (scope) => scope.type !== 'heading');
  state.entries += 1;
  return structuredBlock(block, role, state, { isListEntry: !state.hasList || top?.type === 'leadIn' });
};

const structureRow = (block: Block, state: StructureState): StructuredBlock => {
  const row = block.row?.section;
  state.entries += 1;
  state.runLength += 1;
  const own = structuredBlock(block, 'text', state, { isListEntry: true, isAfterList: false });
  const section = own.isChosen ? own.section : (row ?? own.section);
  return { ...own, section, isInActionSection: section === 'actions' };
};

const continuesNumbering = (block: Block): boolean =>
  (block.marker?.number ?? 1) > 1 && block.marker?.style !== '1.1';

const countRun = (block: Block, isTop: boolean, state: StructureState): void => {
  const isPartOfMinutes = block.marker?.style === '1.1';
  if (block.hasGapBefore && isTop && !continuesNumbering(block)) {
    if (state.runLength >= 2 && !isPartOfMinutes) endList(state);
    if (isPartOfMinutes && state.scopes.at(-1)?.type === 'leadIn') endList(state);
    state.runLength = 0;
  }
  state.runLength += 1;
  state.entries += 1;
};

/** An entry that is a heading: it rules what is nested below it, or else the entries after it. */
const structureSubheading = (
  block: Block,
  role: BlockRole,
  state: StructureState,
  next: Block | undefined,
): StructuredBlock => {
  const hasNestedEntries = next !== undefined && isNestedUnder(next, block);
  leaveScopes(state, (scope) => scope.type === 'entry' && !isNestedUnder(block, scope.block));
  const isBareAction = /^actions?\b/i.test(block.text);
  const scope = scopeOf(block, role, state, 'entry', isBareAction ? 'actions' : undefined);
  state.scopes.push({ ...scope, hasNestedEntries });
  Object.assign(state, { hasListEnded: false, runLength: 0 });
  return structuredBlock(block, role, state, { isListEntry: true });
};

const leaveEntryScopes = (block: Block, state: StructureState): void => {
  leaveScopes(state, (scope) => {
    if (scope.type !== 'entry') return false;
    return scope.hasNestedEntries ? !isNestedUnder(block, scope.block) : block.hasGapBefore;
  });
};

interface Entry {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly parent: number | undefined;
}

const structureEntry = ({ block, next, parent }: Entry, state: StructureState): StructuredBlock => {
  const isNextNested = next?.type === 'bullet' && isNestedUnder(next, block);
  const opensList =
    introducesList(block.text) && next?.type === 'bullet' && (isNextNested || !next.hasGapBefore);
  return structuredBlock(block, 'text', state, {
    introducesList: opensList,
    isListEntry: true,
    ...(parent === undefined ? {} : { parent }),
  });
};

/** Gives every block its section and what it is nested under. `people` are those the notes know, `chosen` the sections
 * of headings that a person chose. */
export function structureBlocks(
  blocks: readonly Block[],
  { people, chosen }: { readonly people?: KnownPeople; readonly chosen?: ReadonlyMap<string, Section> } = {},
): readonly StructuredBlock[] {
  const outline = headingOutlineOf(blocks, people);
  const hasListBelowBlock = hasListBelow(blocks);
  const nesting = createNestingTracker();
  const state: StructureState = {
    index: 0,
    chosen,
    people,
    themeLevel: outline.themeLevel,
    scopes: [],
    runLength: 0,
    entries: 0,
    hasListEnded: false,
    hasList: blocks[0]?.type === 'bullet' || (hasListBelowBlock[0] ?? false),
    hasTheme: false,
  };
  return blocks.map((block, index) => {
    state.index = index;
    // Another message of the same mail: what headed the one above it heads nothing here.
    if (block.quoteDepth !== (blocks[index - 1]?.quoteDepth ?? 0) && block.look !== 'markdown') {
      state.scopes = [];
      state.hasListEnded = false;
    }
    const role = blockRoleOf(blocks, index, state.hasTheme, outline);
    if (block.type !== 'bullet' || role !== 'text') nesting.clear();
    if (block.type === 'heading') {
      if (block.isOutlined) leaveScopes(state, (scope) => scope.level >= block.level);
      return openHeading(block, role, state, hasListBelowBlock[index] ?? false);
    }
    if (block.type === 'row') return structureRow(block, state);
    if (block.type === 'prose') return structureProse(block, role, state);
    if (block.isOutlined) {
      leaveScopes(state, (scope) => scope.block.indent >= block.indent);
      state.hasListEnded = false;
    } else leaveEntryScopes(block, state);
    if (role !== 'text') return structureSubheading(block, role, state, blocks[index + 1]);
    const { parent, isTopLevel } = nesting.add(block, index);
    if (!block.isOutlined) countRun(block, isTopLevel, state);
    return structureEntry({ block, next: blocks[index + 1], parent }, state);
  });
}
