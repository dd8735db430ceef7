import type { Fields } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { maxTextLength } from '../../records/fields/field.ts';
import { splitText, truncate } from '../../records/fields/fit-to-field.ts';
import { initialFields } from '../../records/kind-registry.ts';
import { objectivesOf } from '../../records/objectives.ts';
import { type CardKind, type ItemKind, isCardKind, type NoteItem } from '../parsed-notes.ts';
import { cardFieldsOf, cardKindForText } from './card-fields.ts';
import { type ChosenRecord, chosenRecordOf } from './chosen-record.ts';
import type {
  NotesTarget,
  NotesToWrite,
  PlannedCard,
  PlannedRecord,
  PlannedSession,
  PlannedUpdate,
} from './plan-types.ts';
import { existingFields } from './update-existing.ts';

/** A record that an item has become, new or here before. */
export interface ItemRecord {
  readonly id: RecordId;
  readonly kind: KindName;
  readonly isNew: boolean;
}

/** What the items of the notes become. */
export interface PlannedItems {
  readonly records: readonly PlannedRecord[];
  readonly cards: readonly PlannedCard[];
  readonly updates: readonly PlannedUpdate[];
  readonly linesOf: ReadonlyMap<RecordId, readonly number[]>;
  /** What each item has become, by its id; of several cards the first is the one that others belong to. */
  readonly byItem: ReadonlyMap<string, readonly ItemRecord[]>;
}

/** What is carried from line to line. */
interface PlanState {
  readonly target: NotesTarget;
  readonly session: PlannedSession;
  readonly records: PlannedRecord[];
  readonly cards: PlannedCard[];
  readonly updates: PlannedUpdate[];
  readonly linesOf: Map<RecordId, readonly number[]>;
  readonly byItem: Map<string, readonly ItemRecord[]>;
  /** Objectives that the project has, by their words. */
  readonly objectives: ReadonlyMap<string, RecordId>;
  /** Records whose words an item has taken already: a second item must not write over them. */
  readonly rewritten: Set<RecordId>;
  /** The theme that the lines stand under. */
  theme: RecordId | undefined;
  /** What is written into the theme's words as the meeting: the title above it, where notes are of several. */
  title: string;
}

const noteLinesOf = (state: PlanState, id: RecordId, { lines }: NoteItem): void => {
  state.linesOf.set(id, [...(state.linesOf.get(id) ?? []), ...lines]);
};

const addRecord = (state: PlanState, item: NoteItem, record: PlannedRecord): void => {
  const { id, kind } = record;
  state.records.push(record);
  noteLinesOf(state, id, item);
  state.byItem.set(item.id, [...(state.byItem.get(item.id) ?? []), { id, kind, isNew: true }]);
};

/** Fields that say where a new record comes from. */
const sourceOf = ({ session }: PlanState, { lines: [line] }: NoteItem): Fields => ({
  session: session.id,
  ...(line === undefined ? {} : { sourceLine: line }),
});

/** The sub-heading that an item stands under, where that became one. */
const headingOf = ({ byItem }: PlanState, { heading }: NoteItem): RecordId | undefined => {
  const record = heading === undefined ? undefined : byItem.get(heading)?.[0];
  return record?.kind === 'heading' ? record.id : undefined;
};

const planCard = (state: PlanState, item: NoteItem, requested: CardKind): void => {
  const kind = cardKindForText(requested, item.text);
  const { today, createdBy, newId } = state.target;
  const theme = kind === 'theme' ? undefined : state.theme;
  const heading = headingOf(state, item);
  // More words than a text can hold are more cards: no word is lost.
  for (const text of splitText(item.text, maxTextLength)) {
    const id = newId();
    const fields = {
      ...cardFieldsOf({ ...item, text }, kind, { today, title: state.title, createdBy }),
      ...(theme === undefined ? {} : { theme }),
      ...(heading === undefined || kind === 'theme' ? {} : { heading }),
      ...sourceOf(state, item),
    };
    state.cards.push({ id, kind, title: text, theme, fields });
    addRecord(state, item, { id, kind, fields });
    if (kind === 'theme') state.theme = id;
  }
};

const planHeading = (state: PlanState, item: NoteItem): void => {
  const { today, createdBy, newId } = state.target;
  addRecord(state, item, {
    id: newId(),
    kind: 'heading',
    fields: {
      ...initialFields('heading', today),
      text: item.text,
      ...(state.theme === undefined ? {} : { theme: state.theme }),
      ...sourceOf(state, item),
      ...(createdBy ? { createdBy: truncate(createdBy, 120) } : {}),
    },
  });
};

const servedBy = { findHelp: 'residents', fulfillingHelp: 'workers' } as const;

const planObjective = (state: PlanState, item: NoteItem): void => {
  const { today, createdBy, newId } = state.target;
  const known = state.objectives.get(item.text.trim());
  const { objective } = item.details;
  if (known !== undefined) noteLinesOf(state, known, item);
  else
    addRecord(state, item, {
      id: newId(),
      kind: 'objective',
      fields: {
        ...initialFields('objective', today),
        words: item.text,
        ...(objective === undefined ? {} : { serves: servedBy[objective] }),
        ...sourceOf(state, item),
        ...(createdBy ? { createdBy: truncate(createdBy, 120) } : {}),
      },
    });
};

/** The item stands for a record that is here: no second one, and what the notes add to it. */
const planExisting = (state: PlanState, item: NoteItem, existing: ChosenRecord): void => {
  const { kind, record, takesWords } = existing;
  const place = { theme: state.theme, heading: headingOf(state, item) };
  const fields = existingFields(existing, item, place, state);
  if (takesWords) state.rewritten.add(record.id);
  if (Object.keys(fields).length > 0) state.updates.push({ kind: kind.name, id: record.id, fields });
  noteLinesOf(state, record.id, item);
  state.byItem.set(item.id, [{ id: record.id, kind: kind.name, isNew: false }]);
  if (kind.name === 'theme') state.theme = record.id;
};

const planItem = (state: PlanState, item: NoteItem, kind: ItemKind): void => {
  const existing = chosenRecordOf(item, kind, state.target.document);
  const isTooLong = item.text.length > maxTitleLength;
  if (existing && !(existing.takesWords && state.rewritten.has(existing.record.id)))
    planExisting(state, item, existing);
  else if (kind === 'heading' && item.isTableHead) return;
  else if (kind === 'heading' && !isTooLong) planHeading(state, item);
  else if (kind === 'objective' && !isTooLong) planObjective(state, item);
  else if (kind === 'heading' || kind === 'objective') planCard(state, item, 'note');
  else if (isCardKind(kind)) planCard(state, item, kind);
  else if (kind === 'title') noteLinesOf(state, state.session.id, item);
};

/** The longest title that a theme remembers whole. */
const MAX_REMEMBERED = 120;

/** Titles that would be nowhere: the meeting is called otherwise, and no theme below remembers them whole. */
const titlesAsNotes = (
  items: readonly NoteItem[],
  session: PlannedSession,
  { lineMoves }: NotesTarget,
  titleOfMeeting: NoteItem | undefined,
): ReadonlySet<string> => {
  const titles = new Set<string>();
  // A title that stood in the earlier notes as well came in with those, whatever the meeting is called by now.
  const knownLines = new Set(lineMoves?.values());
  let waiting: NoteItem | undefined;
  for (const item of items) {
    if (item.kind === 'theme') waiting = undefined;
    if (item.kind !== 'title') continue;
    if (waiting) titles.add(waiting.id);
    const isTitleOfMeeting = item.text.trim() === session.title || knownLines.has(item.lines[0] ?? 0);
    waiting = isTitleOfMeeting ? undefined : item;
    // A person called the meeting otherwise, and the themes below remember that.
    if (waiting && (item.text.length > MAX_REMEMBERED || item === titleOfMeeting)) titles.add(item.id);
  }
  if (waiting) titles.add(waiting.id);
  return titles;
};

/** Plans records in the order of the notes; the theme of a card is the last theme above it. */
export function planItems(
  { items, isTitleChosen }: NotesToWrite,
  session: PlannedSession,
  asNotes: ReadonlySet<string>,
  target: NotesTarget,
): PlannedItems {
  const state: PlanState = {
    target,
    session,
    records: [],
    cards: [],
    updates: [],
    linesOf: new Map(),
    byItem: new Map(),
    objectives: new Map(
      objectivesOf(target.document).flatMap(({ id, words }) => (id === undefined ? [] : [[words, id]])),
    ),
    rewritten: new Set(),
    theme: undefined,
    title: session.title,
  };
  const titleOfMeeting = isTitleChosen ? items.find(({ kind }) => kind === 'title') : undefined;
  const titles = titlesAsNotes(items, session, target, titleOfMeeting);
  for (const item of items) {
    if (item.kind === 'title' && item !== titleOfMeeting && item.text.trim() !== '')
      state.title = item.text.trim();
    planItem(state, item, asNotes.has(item.id) || titles.has(item.id) ? 'note' : item.kind);
  }
  return state;
}
