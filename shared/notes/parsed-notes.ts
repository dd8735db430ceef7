/**
 * What reading meeting notes gives: an item for every thought, and an outcome for every line.
 * The accounting law: taken + joined + leftOut = lines that are not blank. Always.
 */

import type { KindName, RecordId } from '../document/model/id-types.ts';

/** Kinds of card that a line can become. */
export const CARD_KINDS = [
  'theme',
  'barrier',
  'question',
  'contextChange',
  'idea',
  'example',
  'evidence',
  'note',
  'hypothesis',
  'test',
  'measure',
  'learning',
  'decision',
  'action',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/**
 * Outcomes that make no card: `aim` and `objective` are proposed for the project, `title` names the meeting
 * (what comes in remembers it), `heading` is a sub-heading that only says what the lines below are.
 */
export const NON_CARD_KINDS = ['aim', 'objective', 'title', 'heading'] as const;
export type ItemKind = CardKind | (typeof NON_CARD_KINDS)[number];

/** Whether an item makes a card. */
export function isCardKind(kind: string): kind is CardKind {
  return (CARD_KINDS as readonly string[]).includes(kind);
}

/** One of the two objectives of project-wide tests: residents find help, workers find it fulfilling. */
export type Objective = 'findHelp' | 'fulfillingHelp';

/** A person's name in an item's text; `start` and `end` count UTF-16 units of that text. */
export interface NameMention {
  readonly name: string;
  /** Whose name it is: `key` of a `NotedPerson`. Two people of one first name have two keys. */
  readonly person: string;
  readonly start: number;
  readonly end: number;
  /** What to write instead when the person says so. */
  readonly proposedRole: string;
}

/** A figure about people, read out of a sentence. */
export interface Figure {
  readonly value: number;
  /** Of a range: the upper end. */
  readonly valueTo?: number;
  /** `people`, `carers`, `per cent`. */
  readonly unit: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly approx: boolean;
  /** The words as they stand: `around 10 per cent`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What was read out of an item beyond its text. Only what its kind can hold. */
export interface ItemDetails {
  readonly figure?: Figure;
  readonly caveat?: string;
  readonly bias?: 'undercount' | 'overcount';
  /** Who says so: "Red Cross find that …". */
  readonly source?: string;
  readonly owners?: readonly string[];
  /** `startOn`, `dueOn` are days, `YYYY-MM-DD`; the words are what the notes say. */
  readonly startWords?: string;
  readonly startOn?: string;
  readonly dueWords?: string;
  readonly dueOn?: string;
  readonly reportBackTo?: string;
  readonly done?: boolean;
  readonly place?: string;
  readonly alreadyRunning?: boolean;
  readonly category?: string;
  readonly objective?: Objective;
}

/** What stands beside the words of an action: in its box, in columns of a table, in the heading above it. */
export interface GivenDetails extends Pick<ItemDetails, 'owners' | 'dueWords' | 'dueOn' | 'done'> {
  /** Whoever the heading names, where the words name nobody. */
  readonly headingOwners?: readonly string[];
}

/** What a heading says that the lines below it are. */
export type Section =
  | 'barriers'
  | 'questions'
  | 'ideas'
  | 'examples'
  | 'actions'
  | 'objectives'
  | 'changes'
  | 'evidence'
  | 'learnings'
  | 'decisions'
  | 'hypotheses'
  | 'plain';

/** A person whom the notes name, under every form in which they are named. */
export interface NotedPerson {
  /** Stable within the notes; what `NameMention.person` says. */
  readonly key: string;
  /** The fullest form: "Mrs Anna Kowalska" of "Anna", "AK", "Anna Kowalska". */
  readonly name: string;
  /** Every form as written, the fullest first. */
  readonly forms: readonly string[];
  /** Numbers of the lines that name them, ascending. */
  readonly lines: readonly number[];
  /** What to write instead of the name: `carer`, `lead commissioner`, `participant A`. */
  readonly proposedRole: string;
  /** Of a form that fits several people, "John" where there are two: their keys. It is kept apart. */
  readonly mayBe?: readonly string[];
}

/** A record of the project that says what an item says, and what a person chose to do about it. */
export interface ExistingChoice {
  readonly kind: KindName;
  readonly id: RecordId;
  /** `same`: no second card. `new`: a card of its own. `update`: the card takes the words of the notes. */
  readonly choice: 'same' | 'new' | 'update';
}

/** One thought: the line it begins on and the lines joined to it. */
export interface NoteItem {
  readonly id: string;
  /** Numbers of its lines, from 1, ascending. The first counts as taken, the others as joined. */
  readonly lines: readonly number[];
  readonly text: string;
  /** The words of each line, where lines were joined that could stand alone. */
  readonly lineTexts?: readonly string[];
  readonly kind: ItemKind;
  /** One plain sentence: why it got this kind. */
  readonly why: string;
  /** Items it is nested under, or introduced by. */
  readonly parent?: string;
  /** The sub-heading (an item of kind `heading`) that it stands under, within its theme. */
  readonly heading?: string;
  /** What the heading above it says that it is, and that heading's words: for reading a piece of it anew. */
  readonly section?: Section;
  readonly sectionHeading?: string;
  /** Where another thought seems to begin: offsets in `text`, ascending. Proposed only; the item is whole. */
  readonly cuts?: readonly number[];
  /** Of a sub-heading: the row that names a table's columns. Its words said what the rows hold, and make no record. */
  readonly isTableHead?: boolean;
  /** Words of its lines that were crossed out; they are not in `text`. */
  readonly crossedOut?: string;
  readonly details: ItemDetails;
  /** What of these stands beside the words, and stays whatever becomes of them. */
  readonly given?: GivenDetails;
  readonly names: readonly NameMention[];
  /** The record that is here already; set where the notes are looked through, honoured where they are written. */
  readonly existing?: ExistingChoice;
}

/** A line that makes nothing, and why. */
export interface LeftOutLine {
  readonly line: number;
  readonly text: string;
  readonly why: string;
  /** What it becomes when the person brings it in. */
  readonly kind: ItemKind;
}

export interface ParsedNotes {
  /** All lines, blank ones too. */
  readonly total: number;
  /** What the notes call their meeting. */
  readonly title?: string;
  /** The day of the meeting, `YYYY-MM-DD`, where the notes say it. */
  readonly heldOn?: string;
  /** When the group meets next, `YYYY-MM-DD`, where the notes say it. */
  readonly nextMeetingOn?: string;
  /** Everybody whom the items name, in the order of the notes. */
  readonly people: readonly NotedPerson[];
  readonly items: readonly NoteItem[];
  readonly leftOut: readonly LeftOutLine[];
}

/** What is known when notes are read. */
export interface ParseOptions {
  /**
   * The day of reading, `YYYY-MM-DD`. Days without a year are counted from the day of the meeting, where the notes say
   * it, else from this one: "January" becomes the January to come.
   */
  readonly today?: string;
  /** The project the notes come into, so that its own aim is not brought in again. */
  readonly project?: { readonly aim?: string; readonly objectives?: readonly string[] };
  /** What a person chose for headings of this project's earlier notes, by `headingKey`: it steers what stands below. */
  readonly chosenSections?: ReadonlyMap<string, Section>;
  /**
   * Roles of the project's earlier notes by name, as `plainName` gives it: the same person keeps the same role.
   * Kept on this computer only.
   */
  readonly knownRoles?: ReadonlyMap<string, string>;
}

/** Lines that are not blank = taken + joined + leftOut. */
export interface LineCounts {
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: number;
}

/** Counts the outcomes of lines. */
export function countLines(notes: Pick<ParsedNotes, 'items' | 'leftOut'>): LineCounts {
  const taken = notes.items.length;
  const joined = notes.items.reduce((sum, item) => sum + item.lines.length - 1, 0);
  const leftOut = notes.leftOut.length;
  return { lines: taken + joined + leftOut, taken, joined, leftOut };
}
