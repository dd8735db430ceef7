import { type Clash, clashes } from '../../shared/document/conflicts.ts';
import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import type { Merged } from '../../shared/document/merge.ts';
import { expand } from '../../shared/document/stamps.ts';
import { findRecord, livingRecord } from '../../shared/document/tables.ts';
import { same } from '../../shared/document/values.ts';
import { plain } from '../../shared/document/view.ts';
import { kindOf, rules, titleOf } from '../../shared/records/registry.ts';
import { warningLines } from './merge-warnings.ts';

/** What taking in a copy does, in numbers and in words. */
export interface MergeCounts {
  comesIn: number;
  clashes: number;
  setsBack: number;
  lines: string[];
}

/** More lines than anybody reads; the numbers count all. */
const LINES = 500;

/** Fields that say something else afterwards, though we wrote them last. */
const setBack = (
  before: ProjectDocument,
  after: ProjectDocument,
  ref: Ref,
  ours: ReadonlySet<string>,
): string[] => {
  const mine = findRecord(before, ref)?.record;
  const now = findRecord(after, ref)?.record;
  if (!mine || !now) return [];
  const isOurs = (field: string, dots: readonly string[]): boolean =>
    Object.hasOwn(mine, field) && dots.some((dot) => ours.has(sessionOf(dot)));
  return [...expand(mine)]
    .filter(([field, dots]) => isOurs(field, dots) && !same(mine[field], now[field]))
    .map(([field]) => field);
};

const lineFor = (
  before: ProjectDocument,
  after: ProjectDocument,
  ref: Ref,
  fields: readonly string[],
): string => {
  const kind = kindOf(ref.kind);
  const stored = livingRecord(after, ref);
  const was = livingRecord(before, ref);
  const shown = stored ?? was;
  const title = shown ? titleOf(ref.kind, plain(ref.id, shown)) : '';
  const what = !stored ? 'deleted' : !was ? 'new' : 'changed';
  const labels = fields.map((field) => kind?.fields[field]?.label ?? field);
  const back = labels.length > 0 ? `; sets back what you wrote in ${labels.join(', ')}` : '';
  return `${kind?.label ?? ref.kind}${title ? ` “${title}”` : ''}: ${what}${back}`;
};

const nameOf = (clash: Clash): string => `${clash.kind} ${clash.id} ${'field' in clash ? clash.field : ''}`;

/** Compares a project before and after; what no honest copy holds comes first, then what sets back a write of ours. */
export const reviewOf = (
  before: ProjectDocument,
  { document: after, changed, warnings }: Pick<Merged, 'document' | 'changed' | 'warnings'>,
  ours: ReadonlySet<string>,
): MergeCounts => {
  const known = new Set(clashes(before, rules).map(nameOf));
  const rows = changed.map((ref) => ({ ref, fields: setBack(before, after, ref, ours) }));
  rows.sort((a, b) => Number(b.fields.length > 0) - Number(a.fields.length > 0));
  return {
    comesIn: changed.length,
    clashes: clashes(after, rules).filter((clash) => !known.has(nameOf(clash))).length,
    setsBack: rows.reduce((sum, { fields }) => sum + fields.length, 0),
    lines: [
      ...warningLines(after, warnings),
      ...rows.map(({ ref, fields }) => lineFor(before, after, ref, fields)),
    ].slice(0, LINES),
  };
};
