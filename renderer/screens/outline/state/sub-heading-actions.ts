import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import {
  subHeadingOf,
  subHeadingsByTheme,
  themeIdOf,
} from '../../../../shared/records/computed/sub-headings.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { deleteRecord } from '../../../core/records/delete-record.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { moveByStep } from '../../../core/records/reorder.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { editAndPlace } from '../../../features/layout/follow-theme.ts';
import { cachedOutline, NO_THEME, rowKinds } from './outline-model.ts';
import { outlineStore, setOutline, setOutlineView } from './outline-store.ts';
import { headingElementId } from './row-focus.ts';
import { sectionOfRow } from './row-navigation.ts';

const doc = () => currentProject().document;

const headingRecord = (id: RecordId) => recordOf(doc(), { kind: 'heading', id });

const themeInWords = (themeId: RecordId | undefined): string => {
  const theme = themeId === undefined ? undefined : recordOf(doc(), { kind: 'theme', id: themeId });
  return theme ? quoted(titleOf('theme', theme)) : 'no theme';
};

/** Adds a sub-heading after the others of a theme. Returns its id, or null where the edit was refused. */
export function addSubHeading(text: string, themeId: RecordId | undefined): RecordId | null {
  const id = newRecordId();
  const change = newRecordChange('heading', id, {
    text,
    order: orderKeyAtEnd(recordsOf(doc(), 'heading')),
    ...(themeId === undefined ? {} : { theme: themeId }),
  });
  const announcement = `Sub-heading added under ${themeInWords(themeId)}: ${quoted(text)}.`;
  return edit('Sub-heading added', [change], { announcement }) ? id : null;
}

/** Opens the form for a new sub-heading: under the theme of the current row, else under the first. */
export function startSubHeading(): void {
  // Everything is shown: a query could hide the theme that it is for.
  setOutlineView({ arrangement: 'theme', query: '', kind: '' });
  const { view, current } = outlineStore.getState();
  const sections = cachedOutline(doc(), view, null);
  const section = sectionOfRow(sections, current) ?? sections[0];
  const addingHeadingTo = section?.parentId ?? section?.id ?? NO_THEME;
  afterOverlayCloses(() => setOutline({ addingTo: null, addingHeadingTo }));
}

/** Moves a sub-heading with its cards up or down among those of its theme. */
export function moveSubHeading(id: RecordId, step: -1 | 1): void {
  const heading = headingRecord(id);
  const group = (heading && subHeadingsByTheme(doc()).get(themeIdOf(doc(), heading))) ?? [];
  const ordered = group.map((record) => ({ kind: 'heading', record }));
  const changes = moveByStep(ordered, id, step);
  if (changes.length > 0)
    edit('Sub-heading moved', changes, { announcement: `Moved ${step < 0 ? 'up' : 'down'}.` });
}

/** The cards that are listed under a sub-heading. */
export function cardsUnder(id: RecordId): readonly { readonly kind: string; readonly id: RecordId }[] {
  return rowKinds().flatMap((kind) =>
    recordsOf(doc(), kind.name)
      .filter((record) => subHeadingOf(doc(), record)?.id === id)
      .map((record) => ({ kind: kind.name, id: record.id })),
  );
}

/** Moves a sub-heading to another theme, or to none, and its cards with it, as one step of Undo. */
export function moveSubHeadingToTheme(id: RecordId, theme: RecordId | null): void {
  const heading = headingRecord(id);
  if (!heading) return;
  const moved = [{ kind: 'heading', id }, ...cardsUnder(id)];
  const changes = moved.map((ref): Change => ({ op: 'set', ...ref, fields: { theme } }));
  const text = quoted(titleOf('heading', heading));
  editAndPlace('Sub-heading moved to another theme', changes, {
    message: `${text} is now under ${themeInWords(theme ?? undefined)}, with its cards.`,
  });
  setOutline({ headingToFocus: id });
}

/** Deletes a sub-heading; its cards stay under their theme. */
export function deleteSubHeading(id: RecordId): void {
  const heading = headingRecord(id);
  const themeId = heading && themeIdOf(doc(), heading);
  deleteRecord({ kind: 'heading', id });
  afterOverlayCloses(() => document.getElementById(headingElementId(themeId ?? NO_THEME))?.focus());
}
