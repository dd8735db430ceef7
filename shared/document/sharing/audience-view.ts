import { type Kind, type KindLookup, ownerFieldsOf, titleInputField } from '../../records/kind.ts';
import type { ProjectDocument, StoredRecord, Table, Tables, Value } from '../model/document.ts';
import type { FieldName, KindName, RecordId } from '../model/id-types.ts';
import { nothingUnseen } from '../model/unseen-writes.ts';
import { type RestrictionContext, type Restrictions, restrictionsOf } from './restrictions.ts';
import { createJudgingKinds, fieldValuesOf, registersOf, wordRegistersOf } from './share-policy.ts';

/** For an audience each record is judged by itself: the answer may not change with another record. */
const noContext: RestrictionContext = {
  unseen: nothingUnseen,
  findRecord: () => undefined,
  judgingKinds: () => [],
};

/**
 * Words that nobody permitted to be quoted. Results of few people stay out of copies alone: their team presents them.
 */
const hasUnquotableWords = ({ withheldFields }: Restrictions, kinds: readonly Kind[]): boolean => {
  const words = kinds.flatMap((kind) =>
    [kind.titleField, titleInputField(kind)].flatMap((field) => registersOf(kinds, kind, field)),
  );
  return withheldFields.some(({ field }) => words.includes(field));
};

/**
 * Whether a record is kept off a shared screen: it is restricted, a kind of it tells of residents' lives, or its
 * words may not be quoted, or not be seen by anybody yet. The project itself is what is being shown.
 */
export function isHiddenFromAudience(kinds: readonly Kind[], record: StoredRecord): boolean {
  if (kinds.some(({ name }) => name === 'project')) return false;
  const found = restrictionsOf(record, kinds, 'partners', noContext, ['permission']);
  const { isRestricted, areWordsHidden, isPersonalData } = found;
  return isRestricted || areWordsHidden || isPersonalData || hasUnquotableWords(found, kinds);
}

const noIds: ReadonlySet<string> = new Set();

const namesAny = (
  record: StoredRecord,
  fields: readonly FieldName[],
  hiddenIds: ReadonlySet<RecordId>,
): boolean => fields.some((field) => hiddenIds.has(record[field] as string));

/** Finds hidden records; what a table holds of them by itself is cached. */
const createHiddenFinder = (kinds: KindLookup) => {
  const hiddenByTable = new WeakMap<Table, ReadonlySet<string>>();
  const judgingKindsOf = createJudgingKinds(kinds);
  const isHidden = (name: KindName, record: StoredRecord): boolean => {
    const judgingKinds = judgingKindsOf(name, record);
    // A card that a newer version changed to a kind which nobody here can judge.
    const isUnknownNow = judgingKinds.length === 0 && kinds.kindOf(name) !== undefined;
    return isUnknownNow || isHiddenFromAudience(judgingKinds, record);
  };
  const hiddenInTable = (name: KindName, table: Table): ReadonlySet<string> => {
    const known = hiddenByTable.get(table);
    if (known) return known;
    const ids = Object.keys(table).filter((id) => isHidden(name, table[id] as StoredRecord));
    const hiddenIds = ids.length === 0 ? noIds : new Set(ids);
    hiddenByTable.set(table, hiddenIds);
    return hiddenIds;
  };
  const addDependants = (hiddenIds: Set<string>, tables: Tables): void => {
    const dependantTables = Object.entries(tables).flatMap(([name, table]) => {
      const kind = kinds.kindOf(name);
      // Links, placements, points and amendments are hidden with the record they name; a card only loses the name.
      const fields = kind === undefined ? [] : ownerFieldsOf(kind);
      return fields.length === 0 ? [] : [{ table, fields }];
    });
    for (let before = -1; before !== hiddenIds.size; ) {
      before = hiddenIds.size;
      for (const { table, fields } of dependantTables)
        for (const id in table) if (namesAny(table[id] as StoredRecord, fields, hiddenIds)) hiddenIds.add(id);
    }
  };
  return ({ records, trash }: ProjectDocument): ReadonlySet<string> => {
    const out = new Set<string>();
    for (const tables of [records, trash])
      for (const [name, table] of Object.entries(tables))
        for (const id of hiddenInTable(name, table)) out.add(id);
    if (out.size > 0) for (const tables of [records, trash]) addDependants(out, tables);
    return out;
  };
};

const areIdsEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** A document without what is hidden from an audience, and the ids of the hidden records. */
export interface AudienceView {
  readonly document: ProjectDocument;
  readonly hiddenIds: ReadonlySet<RecordId>;
}

/**
 * Creates the view of documents that Present shows: without hidden records. For display only: edits go to the whole
 * document. Tables that lose nothing, or the same as before, stay the same objects, so that nothing is drawn again.
 */
export function createAudienceView(kinds: KindLookup): (document: ProjectDocument) => AudienceView {
  const findHidden = createHiddenFinder(kinds);
  const visibleTables = new WeakMap<Table, { readonly gone: readonly string[]; readonly table: Table }>();
  const viewByDocument = new WeakMap<ProjectDocument, AudienceView>();
  const withoutHidden = (table: Table, hiddenIds: ReadonlySet<RecordId>): Table => {
    const gone = Object.keys(table).filter((id) => hiddenIds.has(id));
    if (gone.length === 0) return table;
    const known = visibleTables.get(table);
    if (known && areIdsEqual(known.gone, gone)) return known.table;
    const visible = Object.fromEntries(Object.entries(table).filter(([id]) => !hiddenIds.has(id)));
    visibleTables.set(table, { gone, table: visible });
    return visible;
  };
  const visibleTablesOf = (tables: Tables, hiddenIds: ReadonlySet<RecordId>): Tables =>
    Object.fromEntries(
      Object.entries(tables).map(([kind, table]) => [kind, withoutHidden(table, hiddenIds)]),
    );
  return (document) => {
    const known = viewByDocument.get(document);
    if (known) return known;
    const hiddenIds = findHidden(document);
    const { records, trash } = document;
    const view: AudienceView =
      hiddenIds.size === 0
        ? { document, hiddenIds }
        : {
            document: {
              ...document,
              records: visibleTablesOf(records, hiddenIds),
              trash: visibleTablesOf(trash, hiddenIds),
            },
            hiddenIds,
          };
    viewByDocument.set(document, view);
    return view;
  };
}

const isNonEmptyText = (value: Value | undefined): value is string =>
  typeof value === 'string' && value !== '';

/** Titles of the hidden records, whichever of their kinds they are words of, the other values of a clash too. */
export function hiddenTitles(
  { records, trash }: ProjectDocument,
  hiddenIds: ReadonlySet<RecordId>,
  kinds: KindLookup,
): readonly string[] {
  const judgingKindsOf = createJudgingKinds(kinds);
  const titlesOf = (name: KindName, record: StoredRecord): readonly string[] => {
    const table = kinds.kindOf(name);
    // What it is called is a name of ours, which other sentences have too; its words stand in no sentence.
    if (table?.hiddenWords !== undefined) return [];
    const judging = judgingKindsOf(name, record);
    const all = judging.length === 0 && table !== undefined ? [table] : judging;
    return wordRegistersOf(all)
      .flatMap((register) => fieldValuesOf(record, register, nothingUnseen))
      .filter(isNonEmptyText);
  };
  return [records, trash].flatMap((tables) =>
    Object.entries(tables).flatMap(([name, table]) =>
      Object.entries(table)
        .filter(([id]) => hiddenIds.has(id))
        .flatMap(([, record]) => titlesOf(name, record)),
    ),
  );
}
