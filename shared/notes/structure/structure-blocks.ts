import type { Section } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { type BlockRole, blockRoleOf, headingOutlineOf } from './block-roles.ts';
import type { Block } from './group-into-blocks.ts';
import { introducesList } from './headings.ts';
import { createNestingTracker, isNestedUnder } from './nesting.ts';
import { headingKey, listsPeople, sectionOf } from './sections.ts';
import { isSpeakerAlone } from './speakers.ts';

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

/** What an open heading says about the lines below it. */
interface Scope {
  readonly section: Section;
  readonly heading: string;
  readonly level: number;
  readonly type: 'heading' | 'leadIn' | 'entry';
  readonly role: BlockRole;
  readonly isChosen: boolean;
  readonly isAttendance: boolean;
  readonly person?: string;
  /** Of an entry that is a heading: it rules what is nested below it. */
  readonly block: Block;
  readonly index: number;
  readonly hasNestedEntries: boolean;
}

interface State {
  /** Of the block that is being read. */
  index: number;
  readonly chosen: ReadonlyMap<string, Section> | undefined;
  readonly people: KnownPeople | undefined;
  readonly themeLevel: number;
  /** Open headings, the outermost first. */
  scopes: Scope[];
  /** Entries of the open run of the list. */
  runLength: number;
  /** Entries and lines since the last heading. */
  entries: number;
  hasListEnded: boolean;
  /** A list stands between the open heading and the next. */
  hasList: boolean;
  hasTheme: boolean;
}

/** Level of a heading that is an entry of a list, below all others. */
const ENTRY_LEVEL = 12;

/** Whether any list stands between a heading and the next. One pass from the end. */
const hasListBelow = (blocks: readonly Block[]): readonly boolean[] => {
  const below: boolean[] = [];
  let seen = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    below[index] = seen;
    if (block?.type === 'row' || (block?.type === 'bullet' && block.marker?.style !== '1.1')) seen = true;
    if (block?.type === 'heading') seen = false;
  }
  return below;
};

const withoutColon = (text: string): string => text.replace(/\s*:$/, '');

/** What a heading says of the lines below; one without words for it goes on with what the heading above it said. */
const scopeOf = (
  block: Block,
  role: BlockRole,
  state: State,
  type: Scope['type'],
  otherwise?: Section,
): Scope => {
  const above = state.scopes.at(-1);
  const chosen = state.chosen?.get(headingKey(block.text));
  const isPerson = isSpeakerAlone(block.text, state.people) && (role === 'heading' || type === 'entry');
  const inherits =
    above && (isPerson || block.isOutlined || type !== 'heading' || above.section === 'actions');
  const own = isPerson ? undefined : sectionOf(block.text);
  return {
    section:
      chosen ??
      (role === 'title' ? 'plain' : undefined) ??
      own ??
      otherwise ??
      (inherits ? above.section : 'plain'),
    heading: withoutColon(block.text),
    level: type === 'entry' ? ENTRY_LEVEL : block.level,
    type,
    role,
    isChosen: chosen !== undefined,
    isAttendance: listsPeople(block.text),
    ...(isPerson ? { person: withoutColon(block.text).replace(/\s*\([^()]*\)/, '') } : {}),
    block,
    index: state.index,
    hasNestedEntries: false,
  };
};

const structuredBlock = (
  block: Block,
  role: BlockRole,
  state: State,
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

const leaveScopes = (state: State, isOver: (scope: Scope) => boolean): void => {
  let top = state.scopes.at(-1);
  while (top && isOver(top)) {
    state.scopes.pop();
    top = state.scopes.at(-1);
  }
};

const openHeading = (block: Block, role: BlockRole, state: State, hasList: boolean): StructuredBlock => {
  if (role === 'theme' || role === 'title') state.scopes = [];
  const leadsIn = block.look === 'leadIn' || (role === 'heading' && /:$/.test(block.text));
  const type = leadsIn ? 'leadIn' : 'heading';
  // A lead-in right below another one goes on with it: "Our objective is to:", "Design innovations that:".
  const goesOn = type === 'leadIn' && state.entries === 0;
  leaveScopes(state, (scope) => !goesOn && (scope.type !== 'heading' || scope.level >= block.level));
  // A lead-in without words of its own, over a table: the table's heads say what its rows are.
  state.scopes.push(scopeOf(block, role, state, type));
  Object.assign(state, { runLength: 0, entries: 0, hasListEnded: false, hasList });
  // A heading before the first topic may look less than the topics, and does not make them sub-headings.
  if (role === 'theme' && block.level <= state.themeLevel) state.hasTheme = true;
  return structuredBlock(block, role, state);
};

/** A section ends where its list ends: at a paragraph, or at a gap before entries without a number. */
const endList = (state: State): void => {
  if (state.runLength > 0) {
    if (state.scopes.at(-1)?.type === 'leadIn') leaveScopes(state, (scope) => scope.type !== 'heading');
    else state.hasListEnded = true;
  }
  state.runLength = 0;
};

const structureProse = (block: Block, role: BlockRole, state: State): StructuredBlock => {
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

const structureRow = (block: Block, state: State): StructuredBlock => {
  const row = block.row?.section;
  state.entries += 1;
  state.runLength += 1;
  const own = structuredBlock(block, 'text', state, { isListEntry: true, isAfterList: false });
  const section = own.isChosen ? own.section : (row ?? own.section);
  return { ...own, section, isInActionSection: section === 'actions' };
};

const continuesNumbering = (block: Block): boolean =>
  (block.marker?.number ?? 1) > 1 && block.marker?.style !== '1.1';

const countRun = (block: Block, isTop: boolean, state: State): void => {
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
  state: State,
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

const leaveEntryScopes = (block: Block, state: State): void => {
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

const structureEntry = ({ block, next, parent }: Entry, state: State): StructuredBlock => {
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
  const state: State = {
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
