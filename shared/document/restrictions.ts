import { defaultSensitivity } from '../records/common.ts';
import type { EveryParent, Held, Kind, Reader, WhyHeld } from '../records/kind.ts';
import type { Gap, ProjectDocument, StoredRecord } from './document.ts';
import { gapOf } from './gap.ts';
import { isFilledIn, type Kinds, kindMayGo, kindsJudging, mayRead, valuesOf } from './may-leave.ts';
import { own } from './names.ts';
import { erasedBy } from './stamps.ts';

/** What a list of kinds says of every record that is judged by it. */
interface OfKinds {
  readonly isOfResidents: boolean;
  readonly isOfKindThatStays: boolean;
  /** A record without a sensitivity counts as one for partners. */
  readonly hasSensitivity: boolean;
  /** Reasons for which some of them hold fields. */
  readonly whys: readonly WhyHeld[];
}

/** Every reason there is to hold a field. */
const reasons: readonly WhyHeld[] = ['permission', 'fewPeople'];

const askKinds = (kinds: readonly Kind[], reader: Reader): OfKinds => ({
  isOfResidents: kinds.some(({ residentLevel }) => residentLevel === true),
  isOfKindThatStays: kinds.length === 0 || !kinds.every((kind) => kindMayGo(kind, reader)),
  hasSensitivity: kinds.some(({ fields }) => Object.hasOwn(fields, 'sensitivity')),
  whys: reasons.filter((why) => kinds.some(({ withholds }) => withholds?.[why] !== undefined)),
});

const asked = { partners: new WeakMap<object, OfKinds>(), open: new WeakMap<object, OfKinds>() };

/** Asked once for each list: thousands of records are judged by the same. */
const ofKinds = (kinds: readonly Kind[], reader: Reader): OfKinds => {
  const known = asked[reader].get(kinds) ?? askKinds(kinds, reader);
  asked[reader].set(kinds, known);
  return known;
};

/** A kind without sensitivities goes with what it names, but what somebody wrote there counts. */
const isRestricted = (record: StoredRecord, { hasSensitivity }: OfKinds, reader: Reader, gap: Gap): boolean =>
  valuesOf(record, 'sensitivity', gap).some((value) =>
    value === null ? hasSensitivity && !mayRead(reader, defaultSensitivity) : !mayRead(reader, value),
  );

const wordsOf = (kind: Kind): readonly string[] => [kind.titleField, ...(kind.titleFallback ?? [])];

/** Whatever one kind holds of a record's words, in whichever field they stand, it holds of all fields of words. */
const withWords = (held: readonly string[], kind: Kind, kinds: readonly Kind[]): readonly string[] =>
  wordsOf(kind).some((field) => held.includes(field)) ? [...held, ...kinds.flatMap(wordsOf)] : held;

/** What a record is judged by besides itself. */
export interface Around {
  readonly gap: Gap;
  /** The records that others name, live or in the trash; undefined where this copy has none of that id. */
  readonly find: (id: string) => StoredRecord | undefined;
}

/** What is known of the records that this one names. Of one that was erased, or lies here bare, nothing is. */
const parentsOf =
  (record: StoredRecord, { gap, find }: Around): EveryParent =>
  (name) =>
    valuesOf(record, name, gap)
      .filter((id) => id !== null && id !== '')
      .map((id) => {
        const parent = typeof id === 'string' ? find(id) : undefined;
        if (parent === undefined || parent['?'] === '*' || erasedBy(parent) !== undefined) return undefined;
        return (field) => valuesOf(parent, field, gap);
      });

/** What keeps a record, or fields of it, from a reader. */
export interface Restrictions {
  /** A kind of it tells of residents' lives. */
  readonly isOfResidents: boolean;
  /** It is of no known kind, or one of its kinds never goes to this reader. */
  readonly isOfKindThatStays: boolean;
  /** Somebody said so of this one record. */
  readonly isRestricted: boolean;
  /** Fields with something in them that stay though their kinds share them. */
  readonly held: readonly Held[];
}

/** What is asked about one record. */
interface Question extends Around {
  readonly kinds: readonly Kind[];
  readonly reader: Reader;
}

const nothingHeld: readonly Held[] = Object.freeze([]);

const heldOf = (record: StoredRecord, whys: readonly WhyHeld[], question: Question): readonly Held[] =>
  whys.flatMap((why) => heldFor(record, why, question));

const heldFor = (record: StoredRecord, why: WhyHeld, question: Question): readonly Held[] => {
  const { kinds, reader, gap } = question;
  const every = (field: string) => valuesOf(record, field, gap);
  const parents = parentsOf(record, question);
  const held = kinds.flatMap((kind) =>
    withWords(kind.withholds?.[why]?.(every, reader, parents) ?? [], kind, kinds),
  );
  return [...new Set(held)].filter((field) => every(field).some(isFilledIn)).map((field) => ({ field, why }));
};

/**
 * The one place where restrictions are judged: a copy, Present and whoever tells what stays ask here. A record is judged by
 * the list of all kinds that it counts as, and the strictest decides. That something was erased must reach every copy that
 * may still hold it. `whys`: the reasons to hold a field that are asked about.
 */
export const restrictionsOf = (
  record: StoredRecord,
  kinds: readonly Kind[],
  reader: Reader,
  around: Around,
  whys: readonly WhyHeld[] = reasons,
): Restrictions => {
  const of = ofKinds(kinds, reader);
  const isErased = erasedBy(record) !== undefined;
  const isHolding = !isErased && of.whys.some((why) => whys.includes(why));
  return {
    isOfResidents: of.isOfResidents,
    isOfKindThatStays: of.isOfKindThatStays,
    isRestricted: !isErased && isRestricted(record, of, reader, around.gap),
    held: isHolding ? heldOf(record, whys, { ...around, kinds, reader }) : nothingHeld,
  };
};

/** A record of a copy that is being made, judged. */
export interface Judged extends Restrictions {
  readonly kinds: readonly Kind[];
  /** The whole record stays here. */
  readonly stays: boolean;
}

/** The live or deleted record of an id, whatever its kind: ids are unique over all kinds. */
const finderIn =
  ({ records, trash }: ProjectDocument) =>
  (id: string): StoredRecord | undefined => {
    for (const tables of [records, trash])
      for (const name in tables) {
        const record = own(tables[name], id);
        if (record !== undefined) return record;
      }
    return undefined;
  };

/** Judges the records of one document for one reader, each once. */
export const createJudge = (
  document: ProjectDocument,
  reader: Reader,
  kinds: Kinds,
): ((table: string, record: StoredRecord) => Judged) => {
  const known = new WeakMap<StoredRecord, Judged>();
  const byTable = new Map<string, readonly Kind[]>();
  const around: Around = { gap: gapOf(document), find: finderIn(document) };
  return (table, record) => {
    const before = known.get(record);
    if (before) return before;
    const judging = byTable.get(table) ?? kindsJudging(kinds, table);
    byTable.set(table, judging);
    const found = restrictionsOf(record, judging, reader, around);
    const judged = { ...found, kinds: judging, stays: found.isOfKindThatStays || found.isRestricted };
    known.set(record, judged);
    return judged;
  };
};
