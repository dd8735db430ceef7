import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RecordId } from '../../../shared/document/model/id-types.ts';

/** Of this window alone, and in no file: it is a way of looking. */
const comparisons = createStore<ReadonlyMap<RecordId, RecordId>>(() => new Map());

/** Puts another measure beside one, wherever its chart is shown or taken out; undefined takes it away. */
export function compareWith(measure: RecordId, other: RecordId | undefined): void {
  const next = new Map(comparisons.getState());
  if (other === undefined) next.delete(measure);
  else next.set(measure, other);
  comparisons.setState(next, true);
}

/** The measure that stands beside one now; it may be deleted, or hidden from an audience. */
export function comparedWith(measure: RecordId): RecordId | undefined {
  return comparisons.getState().get(measure);
}

/** The same, followed. */
export function useComparedWith(measure: RecordId | undefined): RecordId | undefined {
  return useStore(comparisons, (all) => (measure === undefined ? undefined : all.get(measure)));
}
