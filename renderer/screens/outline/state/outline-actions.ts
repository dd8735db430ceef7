import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId, recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { displayedTitleField, kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { deleteRecord } from '../../../core/records/delete-record.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { moveByStep, type OrderedRecord, placeBefore } from '../../../core/records/reorder.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { clearSelection, select, selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { editAndPlace } from '../../../features/layout/follow-theme.ts';
import { offerToPlace } from '../../../features/not-on-map/offer-to-place.ts';
import type { DropTarget } from './drag-store.ts';
import type { OutlineSection } from './outline-model.ts';
import { outlineStore } from './outline-store.ts';
import { focusHeading, focusRow } from './row-focus.ts';
import { rowAfterRemoval, sectionOfRow } from './row-navigation.ts';

const doc = () => currentProject().document;

const titleOfId = (id: string): string => {
  const kind = kindOfId(doc(), id);
  const record = kind === undefined ? undefined : recordOf(doc(), { kind, id });
  return kind === undefined || !record ? '' : titleOf(kind, record);
};

/** The theme and the sub-heading that a new card gets. */
interface CardPlace {
  readonly theme?: string;
  readonly heading?: string;
}

/** Adds a card with this title at the end of a section. Returns its id, or null where the edit was refused. */
export function addCard(kind: string, words: string, place: CardPlace = {}): string | null {
  const id = newRecordId();
  const label = kindOf(kind)?.label ?? 'Card';
  const change = newCardChange(doc(), kind, id, words, place.theme, place.heading);
  return edit(`${label} added`, [change], offerToPlace(kind, id, `${label} added: ${quoted(words)}.`))
    ? id
    : null;
}

/** Adds a theme after the others. Returns its id, or null where the edit was refused. */
export function addTheme(name: string): string | null {
  return addCard('theme', name);
}

/**
 * Changes a card's title. False where the edit was refused; a notice says why. `editBase` is the document when the person
 * began to type: a title that somebody else wrote since clashes with theirs, and both are kept.
 */
export function renameCard(id: string, title: string, editBase: ProjectDocument = doc()): boolean {
  const kind = kindOfId(editBase, id);
  const kindDefinition = kind === undefined ? undefined : kindOf(kind);
  const record = kindDefinition && recordOf(editBase, { kind: kindDefinition.name, id });
  if (!kindDefinition || !record) return true;
  const fields = { [displayedTitleField(kindDefinition, record)]: title };
  return edit(`${kindDefinition.label} renamed`, [{ op: 'set', kind: kindDefinition.name, id, fields }], {
    editBase,
  });
}

const focusNext = (next: string | undefined): void => {
  if (next === undefined) focusHeading();
  else focusRow(next);
};

/** Deletes a card and keeps the focus in the list (`ids` from top to bottom). */
export function deleteRow(ids: readonly string[], id: string): void {
  const kind = kindOfId(doc(), id);
  if (kind === undefined) return;
  const next = rowAfterRemoval(ids, [id]);
  deleteRecord({ kind, id });
  if (selectionStore.getState().ids.has(id)) select([]);
  focusNext(next);
}

/** Deletes the selected cards as one step of Undo, and keeps the focus in the list (`ids` from top to bottom). */
export function deleteSelection(ids: readonly string[]): void {
  const chosen = [...selectedIds()];
  const refs = chosen.flatMap((id) => {
    const kind = kindOfId(doc(), id);
    return kind === undefined ? [] : [{ kind, id }];
  });
  const next = rowAfterRemoval(ids, chosen);
  const cards = cardsInWords(refs.length);
  const isDone = edit(
    `Delete ${cards}`,
    refs.map((ref) => ({ op: 'delete' as const, ...ref })),
    { message: `Deleted ${cards}.`, announcement: `Deleted ${cards}. Undo brings them back.` },
  );
  if (!isDone) return;
  clearSelection();
  focusNext(next);
}

/** Deletes a row; where it is one of several selected rows, all of them. `ids` are the rows from top to bottom. */
export function deleteRows(ids: readonly string[], id: string): void {
  if (selectedIds().size > 1 && selectedIds().has(id)) deleteSelection(ids);
  else deleteRow(ids, id);
}

/** The fields that put a card under a heading. A sub-heading is only written where the card has one or gets one. */
const placeFields = (record: PlainRecord, theme: string | null, heading: string | null): Fields => ({
  theme,
  ...((record.fields.heading ?? null) === heading ? {} : { heading }),
});

/** Moves a card to another theme, or to none; there it is under a sub-heading of that theme, or right under the theme. */
export function moveToTheme(id: string, themeId: string | null, headingId: string | null = null): void {
  const kind = kindOfId(doc(), id);
  const record = kind === undefined ? undefined : recordOf(doc(), { kind, id });
  if (kind === undefined || !record) return;
  const target = headingId ?? themeId;
  const to = target === null ? 'no theme' : quoted(titleOfId(target));
  const label = headingId === null ? 'Card moved to another theme' : 'Card moved under a sub-heading';
  editAndPlace(label, [{ op: 'set', kind, id, fields: placeFields(record, themeId, headingId) }], {
    message: `${quoted(titleOfId(id))} is now under ${to}.`,
  });
  afterOverlayCloses(() => focusRow(id));
}

const orderedRows = (section: OutlineSection): readonly OrderedRecord[] =>
  section.rows.flatMap(({ kind, id }) => {
    const record = recordOf(doc(), { kind, id });
    return record ? [{ kind, record }] : [];
  });

/** Moves a card up or down among those under the same heading. */
export function moveRow(sections: readonly OutlineSection[], id: string, step: -1 | 1): void {
  const section = sectionOfRow(sections, id);
  const changes = section ? moveByStep(orderedRows(section), id, step) : [];
  if (changes.length === 0) return;
  edit('Card moved', changes, { announcement: `Moved ${step < 0 ? 'up' : 'down'}.` });
  focusRow(id);
}

/** Whether these rows can be dropped there: under any theme, or under the heading of their own kind. */
export function canDrop(
  sections: readonly OutlineSection[],
  ids: readonly string[],
  { section }: DropTarget,
): boolean {
  const target = sections.find(({ id }) => id === section);
  if (!target) return false;
  return (
    outlineStore.getState().view.arrangement !== 'kind' ||
    ids.every((id) => kindOfId(doc(), id) === target.id)
  );
}

/** The changes, and the place of every moved row, whether its order changed or not. */
const withPlace = (
  changes: readonly Change[],
  moved: readonly OrderedRecord[],
  section: OutlineSection,
): readonly Change[] => [
  ...changes,
  ...moved.map(({ kind, record }) => {
    const fields = placeFields(record, section.themeId ?? null, headingOfSection(section) ?? null);
    return { op: 'set', kind, id: record.id, fields } as const;
  }),
];

/** Moves dragged rows to where they were dropped, as one step of Undo. */
export function dropRows(
  sections: readonly OutlineSection[],
  ids: readonly string[],
  target: DropTarget,
): void {
  const section = sections.find(({ id }) => id === target.section);
  const moved = ids.flatMap((id) => {
    const kind = kindOfId(doc(), id);
    const record = kind === undefined ? undefined : recordOf(doc(), { kind, id });
    return kind !== undefined && record ? [{ kind, record }] : [];
  });
  if (!section || moved.length === 0) return;
  const changes = placeBefore(orderedRows(section), moved, target.before);
  const byTheme = outlineStore.getState().view.arrangement === 'theme';
  const movedInWords = moved.length === 1 ? 'Card' : cardsInWords(moved.length);
  editAndPlace(`${movedInWords} moved`, byTheme ? withPlace(changes, moved, section) : changes, {
    message: `${movedInWords} moved under ${quoted(section.heading)}.`,
  });
  focusRow(ids[0] ?? '');
}

/** Moves a theme with all its cards. */
export function moveTheme(id: string, step: -1 | 1): void {
  const themes = recordsOf(doc(), 'theme').map((record) => ({ kind: 'theme', record }));
  const changes = moveByStep(themes, id, step);
  if (changes.length > 0)
    edit('Theme moved', changes, { announcement: `Moved ${step < 0 ? 'up' : 'down'}.` });
}

/** Deletes a theme; its cards stay, under "No theme yet". */
export function deleteTheme(id: string): void {
  deleteRecord({ kind: 'theme', id });
  focusHeading();
}

/** The sub-heading that a section stands for; undefined for a theme. */
export function headingOfSection({ id, parentId }: OutlineSection): string | undefined {
  return parentId === undefined ? undefined : id;
}

/** Where new cards of a section go. */
export function placeOfSection(section: OutlineSection): CardPlace {
  const heading = headingOfSection(section);
  return {
    ...(section.themeId === undefined ? {} : { theme: section.themeId }),
    ...(heading === undefined ? {} : { heading }),
  };
}
