import { documentRules, kindOf } from '../../records/kind-registry.ts';
import type { ProjectDocument, StoredRecord, Tables } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { KindName, RecordId } from '../model/id-types.ts';
import { erasureDotOf } from '../model/stamps.ts';
import { type ClashesBetween, clashesBetween } from './clashes-between.ts';
import { type ComparedDocuments, type ComparedRecord, compareFields } from './compare-fields.ts';
import type { Comparison, RecordDifference, WhatChanged } from './comparison.ts';
import { groupByCard } from './group-by-card.ts';
import { nameOfRecord } from './record-name.ts';

type Where = 'live' | 'trash' | 'nowhere';

interface Located {
  readonly where: Where;
  readonly record: StoredRecord | undefined;
}

const nowhere: Located = { where: 'nowhere', record: undefined };

const locate = ({ records, trash }: ProjectDocument, table: KindName, id: RecordId): Located => {
  const live = getOwn(getOwn(records, table), id);
  if (live !== undefined) return { where: 'live', record: live };
  const deleted = getOwn(getOwn(trash, table), id);
  return deleted === undefined ? nowhere : { where: 'trash', record: deleted };
};

const whatChanged: { readonly [from in Where]: { readonly [to in Where]?: WhatChanged } } = {
  live: { live: 'changed', trash: 'deleted', nowhere: 'deleted' },
  trash: { live: 'restored' },
  nowhere: { live: 'new' },
};

/** A record of which nobody can see that it is another. */
const isSameObject = (before: Located, after: Located): boolean =>
  before.record === after.record && before.where === after.where;

/** Ids of a table in either document, whose records are not one and the same object in both. */
const changedIds = (
  before: ProjectDocument,
  after: ProjectDocument,
  table: KindName,
): ReadonlySet<RecordId> => {
  const ids = new Set<RecordId>();
  const look = (one: Tables, other: Tables): void => {
    const [records, others] = [getOwn(one, table) ?? {}, getOwn(other, table) ?? {}];
    if (records === others) return;
    for (const id in records) if (records[id] !== others[id]) ids.add(id);
  };
  look(before.records, after.records);
  look(after.records, before.records);
  return ids;
};

const tablesOf = ({ records }: ProjectDocument): readonly KindName[] => Object.keys(records);

/** Which copy deleted a record that the other worked on. */
const deletedIn = (documents: ComparedDocuments, table: KindName, id: RecordId): 'first' | 'second' =>
  locate(documents.before, table, id).where === 'trash' ? 'first' : 'second';

const differenceOf = (
  documents: ComparedDocuments,
  table: KindName,
  id: RecordId,
  clashes: ClashesBetween,
): RecordDifference | undefined => {
  const [before, after] = [locate(documents.before, table, id), locate(documents.after, table, id)];
  const what = isSameObject(before, after) ? undefined : whatChanged[before.where][after.where];
  const named = what === 'deleted' ? before.record : after.record;
  if (what === undefined || named === undefined) return undefined;
  const base = { ...nameOfRecord(table, id, named), id };
  if (what === 'deleted') {
    const isErased = after.record !== undefined && erasureDotOf(after.record) !== undefined;
    return { ...base, what, fields: [], ...(isErased ? { isErased } : {}) };
  }
  const compared: ComparedRecord = {
    table,
    id,
    before: before.record,
    after: after.record,
    theirs: locate(documents.theirs, table, id).record,
  };
  const fields = compareFields(documents, compared, clashes.registersOf(id));
  if (clashes.isEditedAndDeleted(id))
    return { ...base, what: 'clash', fields, deletedIn: deletedIn(documents, table, id) };
  if (what === 'changed' && fields.length === 0) return undefined;
  return { ...base, what: fields.some(({ isClash }) => isClash) ? 'clash' : what, fields };
};

/**
 * All that a document says otherwise than another one before it, in words and by card. For what a copy would bring: the
 * first copy, what comes of the two, and the other copy itself, of which clashes tell what it says. For two versions,
 * both and nothing else.
 *
 * What was written apart and is not to be seen yet is not told; neither is what an order of lists or a set says
 * otherwise. Everything else is: it is for whoever has the files.
 */
export function compareDocuments(
  before: ProjectDocument,
  after: ProjectDocument,
  theirs: ProjectDocument = after,
): Comparison {
  const documents = { before, after, theirs };
  const clashes = clashesBetween(before, after, documentRules);
  const differences: RecordDifference[] = [];
  const places: RecordId[] = [];
  for (const table of new Set([...tablesOf(before), ...tablesOf(after)])) {
    if (kindOf(table)?.isAboutExchange === true) continue;
    const isQuiet = kindOf(table)?.quiet === true;
    for (const id of changedIds(before, after, table)) {
      const difference = differenceOf(documents, table, id, clashes);
      if (difference === undefined) continue;
      if (isQuiet) places.push(id);
      else differences.push(difference);
    }
  }
  return groupByCard(documents, differences, places);
}
