import type { ProjectDocument, Ref, StoredRecord } from './document.ts';
import { gapOf } from './gap.ts';
import { type Kinds, valuesOf } from './may-leave.ts';
import { erasedBy } from './stamps.ts';
import { findRecord } from './tables.ts';

interface Dependant extends Ref {
  readonly record: StoredRecord;
  readonly naming: readonly string[];
}

/** Every record, live or in the trash, that lies under others: links, places, points, amendments. Cards stand alone. */
const dependantsIn = (document: ProjectDocument, kinds: Kinds): readonly Dependant[] =>
  [document.records, document.trash].flatMap((tables) =>
    Object.entries(tables).flatMap(([kind, table]) => {
      const known = kinds.kindOf(kind);
      if (!known || known.card) return [];
      const naming = Object.keys(known.fields).filter((name) => known.fields[name]?.control === 'parent');
      if (naming.length === 0) return [];
      return Object.entries(table).flatMap(([id, record]) =>
        erasedBy(record) === undefined ? [{ kind, id, record, naming }] : [],
      );
    }),
  );

/**
 * What goes when a record is erased for good: the record itself first, then its links, its places and what is kept
 * under it, and under that. A card that names it stays, and names nothing any more. Empty where it is not there, or is
 * erased already.
 */
export const erasedWith = (document: ProjectDocument, ref: Ref, kinds: Kinds): readonly Ref[] => {
  const found = findRecord(document, ref);
  if (!found || erasedBy(found.record) !== undefined) return [];
  const gone = new Map<string, Ref>([[ref.id, { kind: ref.kind, id: ref.id }]]);
  const dependants = dependantsIn(document, kinds);
  const gap = gapOf(document);
  const isUnder = ({ record, naming }: Dependant): boolean =>
    naming.some((field) =>
      valuesOf(record, field, gap).some((value) => typeof value === 'string' && gone.has(value)),
    );
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    for (const one of dependants) {
      if (!gone.has(one.id) && isUnder(one)) gone.set(one.id, { kind: one.kind, id: one.id });
    }
  }
  return [...gone.values()];
};
