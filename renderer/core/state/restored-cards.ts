import { createStore } from 'zustand/vanilla';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';

/** Cards that Undo or Redo brought back from the trash and that no screen has given the focus yet. */
const restoredCardsStore = createStore<{ readonly ids: readonly RecordId[] }>(() => ({ ids: [] }));

/** Of records that were written those that are cards, lay in the trash before and are live now. */
export function restoredCards(
  before: ProjectDocument,
  after: ProjectDocument,
  written: readonly RecordRef[],
): readonly RecordId[] {
  return written
    .filter(
      (ref) => findRecord(before, ref)?.location === 'trash' && findRecord(after, ref)?.location === 'live',
    )
    .map(({ id }) => id)
    .filter((id) => kindOf(kindOfId(after, id) ?? '')?.card === true);
}

/** Says that these came back. */
export function noteRestored(ids: readonly RecordId[]): void {
  restoredCardsStore.setState({ ids });
}

/**
 * Calls back with the cards that came back, each time some do; at once with those that came back before a screen was
 * there, as where a map was empty. @returns what stops it
 */
export function onRestoredCards(listener: (ids: readonly RecordId[]) => void): () => void {
  const deliver = (): void => {
    const { ids } = restoredCardsStore.getState();
    if (ids.length === 0) return;
    restoredCardsStore.setState({ ids: [] });
    listener(ids);
  };
  deliver();
  return restoredCardsStore.subscribe(deliver);
}
