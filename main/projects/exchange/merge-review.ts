import { type Clash, findClashes } from '../../../shared/document/merge/clashes.ts';
import type { MergeResult } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { findLiveRecord, findRecord } from '../../../shared/document/model/record-tables.ts';
import { decodeStamp } from '../../../shared/document/model/stamps.ts';
import { documentRules, kindOf } from '../../../shared/records/kind-registry.ts';
import { definitionOfRegister } from '../../../shared/records/shown/registers.ts';
import { warningsInWords } from '../editing/merge-warnings.ts';
import { recordInWords } from '../editing/record-in-words.ts';
import { writersOfChanges } from './writers-of-changes.ts';

/** What a merge changes, in numbers and in words. */
export interface MergeReview {
  incoming: number;
  clashes: number;
  overridden: number;
  /** Records that only tell of copies: they come in, and are no change that is counted. */
  aboutExchange: number;
  /** Who wrote it: organisations, else roles. */
  writers: string[];
  lines: string[];
}

/** More lines than anybody reads; the numbers count all. */
const MAX_LINES = 500;

/** Fields that this copy wrote last and that the merge sets to another value. */
const overriddenFields = (
  before: ProjectDocument,
  after: ProjectDocument,
  ref: RecordRef,
  ownReplicas: ReadonlySet<string>,
): string[] => {
  const mine = findRecord(before, ref)?.record;
  const now = findRecord(after, ref)?.record;
  if (!mine || !now) return [];
  const isOurs = (field: string, dots: readonly string[]): boolean =>
    Object.hasOwn(mine, field) && dots.some((dot) => ownReplicas.has(replicaOf(dot)));
  return [...decodeStamp(mine)]
    .filter(([field, dots]) => isOurs(field, dots) && !isDeepEqual(mine[field], now[field]))
    .map(([field]) => field);
};

const changeInWords = (
  before: ProjectDocument,
  after: ProjectDocument,
  ref: RecordRef,
  fields: readonly string[],
): string => {
  const stored = findLiveRecord(after, ref);
  const was = findLiveRecord(before, ref);
  const whatChanged = !stored ? 'deleted' : !was ? 'new' : 'changed';
  const labels = fields.map((field) => definitionOfRegister(ref.kind, field)?.field.label ?? field);
  const overriddenInWords = labels.length > 0 ? `; replaces what you wrote in ${labels.join(', ')}` : '';
  return `${recordInWords(ref, stored ?? was)}: ${whatChanged}${overriddenInWords}`;
};

const clashKey = (clash: Clash): string => `${clash.kind} ${clash.id} ${'field' in clash ? clash.field : ''}`;

/** Compares a document before and after a merge; anomalies come first, then records with overridden fields. */
export function reviewMerge(
  before: ProjectDocument,
  { document: after, changed, warnings }: Pick<MergeResult, 'document' | 'changed' | 'warnings'>,
  ownReplicas: ReadonlySet<string>,
): MergeReview {
  const counted = changed.filter(({ kind }) => kindOf(kind)?.isAboutExchange !== true);
  const known = new Set(findClashes(before, documentRules).map(clashKey));
  const rows = counted.map((ref) => ({ ref, fields: overriddenFields(before, after, ref, ownReplicas) }));
  rows.sort((a, b) => Number(b.fields.length > 0) - Number(a.fields.length > 0));
  return {
    incoming: counted.length,
    aboutExchange: changed.length - counted.length,
    clashes: findClashes(after, documentRules).filter((clash) => !known.has(clashKey(clash))).length,
    overridden: rows.reduce((sum, { fields }) => sum + fields.length, 0),
    writers: [...writersOfChanges(before, after, counted)],
    lines: [
      ...warningsInWords(after, warnings),
      ...rows.map(({ ref, fields }) => changeInWords(before, after, ref, fields)),
    ].slice(0, MAX_LINES),
  };
}
