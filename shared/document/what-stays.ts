import type { Held, Reader } from '../records/kind.ts';
import type { Gap, ProjectDocument, StoredRecord, Table } from './document.ts';
import { gapOf } from './gap.ts';
import { fieldMayGo, isFilledIn, type Kinds, kindsJudging, valuesOf } from './may-leave.ts';
import { createJudge, type Judged } from './restrictions.ts';

/** What the copy for a reader would not hold, for the person who chooses a copy. */
export interface Staying {
  /** Live cards whose own sensitivity keeps them here. */
  readonly cards: number;
  /** Live records of other kinds whose own sensitivity does. */
  readonly entries: number;
  /** Live records that go without some of their words, for want of a permission. */
  readonly held: number;
  /** Live records that go without numbers of few people, and the words that tell them. */
  readonly few: number;
  /** Fields with something in them that never go to this reader, each once. */
  readonly fields: readonly { readonly kind: string; readonly field: string }[];
}

/** Whether this copy holds something in a field: what it does not hold can stay nowhere. */
const holds = (record: StoredRecord, gap: Gap) => (field: string) =>
  valuesOf(record, field, gap).some((value) => value !== undefined && isFilledIn(value));

interface Going extends Judged {
  readonly record: StoredRecord;
}

const withHeld = (going: readonly Going[], why: Held['why'], gap: Gap): number =>
  going.filter(({ record, held }) => held.some((one) => one.why === why && holds(record, gap)(one.field)))
    .length;

/** Fields that never go to a reader, in the order of their kind, where one of these records has something in them. */
const neverSeen = (going: readonly Going[], reader: Reader, gap: Gap): readonly string[] => {
  const lists = new Set(going.map(({ kinds }) => kinds));
  const found = [...lists].flatMap((list) => {
    const own = list.flatMap(({ fields }) => Object.keys(fields));
    const theirs = going.filter(({ kinds }) => kinds === list);
    return own.filter(
      (field) => !fieldMayGo(list, field, reader) && theirs.some(({ record }) => holds(record, gap)(field)),
    );
  });
  return [...new Set(found)];
};

const stayingOf = (
  name: string,
  judged: readonly Going[],
  isCard: boolean,
  reader: Reader,
  gap: Gap,
): Staying => {
  const going = judged.filter(({ isRestricted }) => !isRestricted);
  const back = judged.length - going.length;
  return {
    cards: isCard ? back : 0,
    entries: isCard ? 0 : back,
    held: withHeld(going, 'permission', gap),
    few: withHeld(going, 'fewPeople', gap),
    fields: neverSeen(going, reader, gap).map((field) => ({ kind: name, field })),
  };
};

/** Counts what stays here when a copy goes to this reader. Kinds that never leave are not counted. */
export const whatStays = (document: ProjectDocument, reader: Reader, kinds: Kinds): Staying => {
  const judge = createJudge(document, reader, kinds);
  const judgeAll = (name: string, table: Table): readonly Going[] =>
    Object.values(table)
      .map((record) => ({ ...judge(name, record), record }))
      .filter(({ isOfKindThatStays }) => !isOfKindThatStays);
  const found = Object.entries(document.records).map(([name, table]) => {
    const isCard = kindsJudging(kinds, name).some(({ card }) => card);
    return stayingOf(name, judgeAll(name, table), isCard, reader, gapOf(document));
  });
  const sum = (of: (one: Staying) => number): number => found.reduce((total, one) => total + of(one), 0);
  return {
    cards: sum(({ cards }) => cards),
    entries: sum(({ entries }) => entries),
    held: sum(({ held }) => held),
    few: sum(({ few }) => few),
    fields: found.flatMap(({ fields }) => fields),
  };
};
