import type { Section } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import type { BlockRole } from './block-roles.ts';
import type { Block } from './group-into-blocks.ts';
import { headingKey, listsPeople, sectionOf } from './sections.ts';
import { isSpeakerAlone } from './speakers.ts';

/** What an open heading says about the lines below it. */
export interface Scope {
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

/** Where reading stands: the open headings and the open list. */
export interface StructureState {
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
export function hasListBelow(blocks: readonly Block[]): readonly boolean[] {
  const below: boolean[] = [];
  let seen = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    below[index] = seen;
    if (block?.type === 'row' || (block?.type === 'bullet' && block.marker?.style !== '1.1')) seen = true;
    if (block?.type === 'heading') seen = false;
  }
  return below;
}

const withoutColon = (text: string): string => text.replace(/\s*:$/, '');

/** What a heading says of the lines below; one without words for it goes on with what the heading above it said. */
export function scopeOf(
  block: Block,
  role: BlockRole,
  state: StructureState,
  type: Scope['type'],
  otherwise?: Section,
): Scope {
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
}

/** Closes headings from the innermost out, as long as they are over. */
export function leaveScopes(state: StructureState, isOver: (scope: Scope) => boolean): void {
  let top = state.scopes.at(-1);
  while (top && isOver(top)) {
    state.scopes.pop();
    top = state.scopes.at(-1);
  }
}
