import type { MergeDifferences } from '../../../shared/contract/exchange.ts';
import { compareDocuments } from '../../../shared/document/compare/compare-documents.ts';
import type { CardDifference } from '../../../shared/document/compare/comparison.ts';
import { type Clash, findClashes } from '../../../shared/document/merge/clashes.ts';
import type { MergeResult } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { decodeStamp } from '../../../shared/document/model/stamps.ts';
import { documentRules, kindOf } from '../../../shared/records/kind-registry.ts';
import { warningsInWords } from '../editing/merge-warnings.ts';
import { writersOfChanges } from './writers-of-changes.ts';

/** More cards than anybody reads before something comes in. */
const MAX_CARDS = 500;

/** What a merge changes, in numbers and in words. */
export interface MergeReview {
  incoming: number;
  clashes: number;
  overridden: number;
  /** Records that only tell of copies: they come in, and are no change that is counted. */
  aboutExchange: number;
  /** Who wrote it: organisations, else roles. */
  writers: string[];
  /** What no honest copy holds, a sentence each. */
  warnings: string[];
}

/** More than anybody reads. */
const MAX_WARNINGS = 500;

/** Fields that this copy wrote last and that the merge sets to another value; where both wrote, both are kept. */
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
    .filter(
      ([field, dots]) =>
        isOurs(field, dots) && now['!']?.[field] === undefined && !isDeepEqual(mine[field], now[field]),
    )
    .map(([field]) => field);
};

/** Whether anything of a card replaces a write of ours. */
const isOverridden = (card: CardDifference, keys: ReadonlySet<string>): boolean =>
  [card, ...card.parts, ...card.links].some(({ id, fields }) =>
    fields.some(({ name }) => keys.has(`${id} ${name}`)),
  );

/**
 * What a merge changes, by card: first those in which a write of ours is replaced, then those that both wrote.
 * @param theirs the copy itself, of which clashes tell what it says
 */
export function differencesOfMerge(
  before: ProjectDocument,
  { document: after, changed }: Pick<MergeResult, 'document' | 'changed'>,
  theirs: ProjectDocument,
  ownReplicas: ReadonlySet<string>,
): MergeDifferences {
  const { entries, places } = compareDocuments(before, after, theirs);
  const overridden = changed.flatMap((ref) =>
    overriddenFields(before, after, ref, ownReplicas).map((field) => `${ref.id} ${field}`),
  );
  const keys = new Set(overridden);
  const urgency = (card: CardDifference): number =>
    isOverridden(card, keys) ? 2 : Number(card.what === 'clash');
  const sorted = entries.toSorted((a, b) => urgency(b) - urgency(a));
  return {
    entries: sorted.slice(0, MAX_CARDS),
    more: Math.max(0, sorted.length - MAX_CARDS),
    places,
    overridden,
  };
}

const clashKey = (clash: Clash): string => `${clash.kind} ${clash.id} ${'field' in clash ? clash.field : ''}`;

/** How many clashes a document has that another one before it had not. */
export function countNewClashes(before: ProjectDocument, after: ProjectDocument): number {
  const known = new Set(findClashes(before, documentRules).map(clashKey));
  return findClashes(after, documentRules).filter((clash) => !known.has(clashKey(clash))).length;
}

/** Counts what a merge changes, and says what is odd about it. */
export function reviewMerge(
  before: ProjectDocument,
  { document: after, changed, warnings }: Pick<MergeResult, 'document' | 'changed' | 'warnings'>,
  ownReplicas: ReadonlySet<string>,
): MergeReview {
  const counted = changed.filter(({ kind }) => kindOf(kind)?.isAboutExchange !== true);
  return {
    incoming: counted.length,
    aboutExchange: changed.length - counted.length,
    clashes: countNewClashes(before, after),
    overridden: counted.flatMap((ref) => overriddenFields(before, after, ref, ownReplicas)).length,
    writers: [...writersOfChanges(before, after, counted)],
    warnings: [...warningsInWords(after, warnings)].slice(0, MAX_WARNINGS),
  };
}
