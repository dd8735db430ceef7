import type { KindName } from '../../document/model/id-types.ts';
import type { Kind, KindLookup } from '../kind.ts';
import { knownKind } from '../known-kinds.ts';

/** The field that says what a card is shown as, where that is not the kind of its table. Files hold this name. */
export const SHOWN_AS = 'shownAs';

const appKinds: KindLookup = { kindOf: knownKind };

/** Whether cards of this kind can be shown as another, and others as this one: themes cannot. */
export function canChangeKind(kind: Kind | undefined): boolean {
  return kind?.card === true && Object.hasOwn(kind.fields, SHOWN_AS);
}

/**
 * The kind that a record is shown as: every look-up by kind goes by it, and this is the only place that reads it from
 * a record. The kind of its table where nobody changed it, and where this version does not know the kind it was
 * changed to.
 * @param table the kind under which the file keeps the record
 * @param record its fields as they are stored
 */
export function shownKind(
  table: KindName,
  record: { readonly [register: string]: unknown },
  kinds: KindLookup = appKinds,
): KindName {
  const shownAs = record[SHOWN_AS];
  if (typeof shownAs !== 'string' || shownAs === table) return table;
  return canChangeKind(kinds.kindOf(shownAs)) && canChangeKind(kinds.kindOf(table)) ? shownAs : table;
}
