import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { kindOfId, recordOf, recordsOf } from '../../shared/document/view.ts';
import { kindOf, shownWordsField, titleOf } from '../../shared/records/registry.ts';
import { freshId } from '../client/random.ts';
import { deleteRecord } from '../record-form/delete-record.ts';
import { newCard } from '../record-form/new-record.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { clearSelection, select, selected, selectionStore } from '../state/selection.ts';
import { cardsInWords, quoted } from '../ui/words.ts';
import type { DropPlace } from './drag-store.ts';
import { afterLeaving } from './next-focus.ts';
import { NO_THEME, type OutlineSection } from './outline-model.ts';
import { outlineStore } from './outline-store.ts';
import { moved, type Ordered, placed } from './reorder.ts';
import { focusHeading, focusRow } from './row-focus.ts';

const doc = () => currentProject().document;

const wordsOf = (id: string): string => {
  const kind = kindOfId(doc(), id);
  const record = kind === undefined ? undefined : recordOf(doc(), { kind, id });
  return kind === undefined || !record ? '' : titleOf(kind, record);
};

/** A new card with these words at the end of a section. Returns its id, or null where it was refused. */
export const addCard = (kind: string, words: string, themeId?: string): string | null => {
  const id = freshId();
  const label = kindOf(kind)?.label ?? 'Card';
  const change = newCard(doc(), kind, id, words, themeId);
  return edit(`${label} added`, [change], { say: `${label} added: ${quoted(words)}.` }) ? id : null;
};

/** A new theme after the others; null where it was refused. */
export const addTheme = (name: string): string | null => addCard('theme', name);

/**
 * Writes a card's words anew. False where they were refused; the bar says why. `begun`: the document as it was when the
 * person began to write; words that came from elsewhere since stay beside theirs.
 */
export const rename = (id: string, words: string, begun: ProjectDocument = doc()): boolean => {
  const kind = kindOfId(begun, id);
  const of = kind === undefined ? undefined : kindOf(kind);
  const record = of && recordOf(begun, { kind: of.name, id });
  if (!of || !record) return true;
  const fields = { [shownWordsField(of, record)]: words };
  return edit(`${of.label} renamed`, [{ op: 'set', kind: of.name, id, fields }], { begun });
};

const focusAfter = (next: string | undefined): void => {
  if (next === undefined) focusHeading();
  else focusRow(next);
};

/** Deletes a card and keeps the keyboard in the list (`ids` from top to bottom). */
export const deleteRow = (ids: readonly string[], id: string): void => {
  const kind = kindOfId(doc(), id);
  if (kind === undefined) return;
  const next = afterLeaving(ids, [id]);
  deleteRecord({ kind, id });
  if (selectionStore.getState().ids.has(id)) select([]);
  focusAfter(next);
};

/** Deletes the selected cards as one step of Undo, and keeps the keyboard in the list (`ids` from top to bottom). */
export const deleteSelection = (ids: readonly string[]): void => {
  const chosen = [...selected()];
  const refs = chosen.flatMap((id) => {
    const kind = kindOfId(doc(), id);
    return kind === undefined ? [] : [{ kind, id }];
  });
  const next = afterLeaving(ids, chosen);
  const cards = cardsInWords(refs.length);
  const isDone = edit(
    `Delete ${cards}`,
    refs.map((ref) => ({ op: 'delete' as const, ...ref })),
    { say: `Deleted ${cards}. Undo brings them back.` },
  );
  if (!isDone) return;
  clearSelection();
  focusAfter(next);
};

/** Puts a card under another theme, or under none. */
export const moveToTheme = (id: string, themeId: string | null): void => {
  const kind = kindOfId(doc(), id);
  if (kind === undefined) return;
  const to = themeId === null ? 'no theme' : quoted(wordsOf(themeId));
  edit('Card moved to another theme', [{ op: 'set', kind, id, fields: { theme: themeId } }], {
    say: `${quoted(wordsOf(id))} is now under ${to}.`,
  });
  focusRow(id);
};

const orderedRows = (section: OutlineSection): readonly Ordered[] =>
  section.rows.flatMap(({ kind, id }) => {
    const record = recordOf(doc(), { kind, id });
    return record ? [{ kind, record }] : [];
  });

/** Moves a card up or down among those under the same heading. */
export const moveRow = (sections: readonly OutlineSection[], id: string, step: -1 | 1): void => {
  const section = sections.find(({ rows }) => rows.some((row) => row.id === id));
  const changes = section ? moved(orderedRows(section), id, step) : [];
  if (changes.length === 0) return;
  edit('Card moved', changes, { say: `Moved ${step < 0 ? 'up' : 'down'}.` });
  focusRow(id);
};

/** Whether these rows may come to lie there: under any theme, or under the heading of their own kind. */
export const mayDrop = (
  sections: readonly OutlineSection[],
  ids: readonly string[],
  { section }: DropPlace,
): boolean => {
  const target = sections.find(({ id }) => id === section);
  if (!target) return false;
  return outlineStore.getState().view.by !== 'kind' || ids.every((id) => kindOfId(doc(), id) === target.id);
};

/** The same with every mover under `theme`, whether it got another place or not. */
const withTheme = (
  changes: readonly Change[],
  movers: readonly Ordered[],
  theme: string | null,
): readonly Change[] => [
  ...changes,
  ...movers.map(({ kind, record }) => ({ op: 'set', kind, id: record.id, fields: { theme } }) as const),
];

/** Puts dragged rows where they were let go, as one step of Undo. */
export const dropRows = (
  sections: readonly OutlineSection[],
  ids: readonly string[],
  at: DropPlace,
): void => {
  const target = sections.find(({ id }) => id === at.section);
  const movers = ids.flatMap((id) => {
    const kind = kindOfId(doc(), id);
    const record = kind === undefined ? undefined : recordOf(doc(), { kind, id });
    return kind !== undefined && record ? [{ kind, record }] : [];
  });
  if (!target || movers.length === 0) return;
  const changes = placed(orderedRows(target), movers, at.before);
  const byTheme = outlineStore.getState().view.by === 'theme';
  const what = movers.length === 1 ? 'Card' : cardsInWords(movers.length);
  edit(`${what} moved`, byTheme ? withTheme(changes, movers, target.themeId ?? null) : changes, {
    say: `${what} moved under ${quoted(target.heading)}.`,
  });
  focusRow(ids[0] ?? '');
};

/** Moves a theme with all its cards. */
export const moveTheme = (id: string, step: -1 | 1): void => {
  const themes = recordsOf(doc(), 'theme').map((record) => ({ kind: 'theme', record }));
  const changes = moved(themes, id, step);
  if (changes.length > 0) edit('Theme moved', changes, { say: `Moved ${step < 0 ? 'up' : 'down'}.` });
};

/** Deletes a theme; its cards stay, under "No theme yet". */
export const deleteTheme = (id: string): void => {
  deleteRecord({ kind: 'theme', id });
  focusHeading();
};

/** The theme of a section, as new cards take it. */
export const themeOfSection = (section: OutlineSection): string | undefined =>
  section.id === NO_THEME ? undefined : section.themeId;
