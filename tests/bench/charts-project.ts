import { platform } from '../../main/projects/platform.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';

/** The measure with numbers, one without, and one with as many rows of which none has a number that a chart shows. */
export const measureIds = { full: 'e00000001', empty: 'e00000002', uncharted: 'e00000003' } as const;

const WEEK = 7 * 86_400_000;

const dayOf = (index: number): string =>
  new Date(Date.UTC(2018, 0, 1) + index * WEEK).toISOString().slice(0, 10);

/** Ups and downs that are the same each time, and a level that changes once. */
const valueAt = (index: number, points: number): number =>
  20 + ((index * 7919) % 13) + (index > points * 0.6 ? 6 : 0);

/** The id of a point by its measure and place. */
export function pointId(measure: string, index: number): string {
  return derivedId(measure, dayOf(index));
}

const point = (measure: string, index: number, figures: { readonly [field: string]: number }): Change => ({
  op: 'add',
  kind: 'dataPoint',
  id: pointId(measure, index),
  fields: { measure, date: dayOf(index), ...figures },
});

const measure = (id: string, name: string): Change => ({
  op: 'add',
  kind: 'measure',
  id,
  fields: { name, kind: 'outcome', unit: 'contacts', direction: 'up', chart: 'xmr', createdOn: '2026-03-02' },
});

/** The file of a project with a measure of so many points, a week apart, and one without any. */
export function chartProjectOf(points: number): Uint8Array {
  const changes: Change[] = [
    { op: 'add', kind: 'project', id: 'p00000000', fields: { title: 'Company on our street' } },
    measure(measureIds.full, 'Meaningful contacts'),
    measure(measureIds.empty, 'Visits by the same student'),
    measure(measureIds.uncharted, 'Contacts that nobody has counted yet'),
    ...Array.from({ length: points }, (_, index) =>
      point(measureIds.full, index, { value: valueAt(index, points), n: 30 }),
    ),
    ...Array.from({ length: points }, (_, index) => point(measureIds.uncharted, index, { n: 30 })),
  ];
  return createProjectWriter(platform)(applyChanges(emptyDocument('p00000000'), changes));
}
