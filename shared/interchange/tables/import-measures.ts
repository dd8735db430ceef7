import type { Change } from '../../document/edit/edit.ts';
import type { Fields } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { childrenOf, recordsOf } from '../../document/model/selectors.ts';
import { clearTrashedFields } from '../../records/fields/clear-trashed-fields.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { isFilled, textOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields } from '../../records/kind-registry.ts';
import { fittedValue } from './fitted-value.ts';
import { type ChangedPoint, importPoints } from './import-points.ts';
import { normalisedName } from './normalised-name.ts';
import { isPhaseAlone, type MeasureRow } from './read-measure-rows.ts';
import type { RowProblem } from './row-problem.ts';
import { type MeasureRows, type MeasuresTarget, rowsByMeasure } from './rows-by-measure.ts';
import { stableId } from './stable-id.ts';

/** What a table of numbers does to a project. */
export interface MeasuresImport {
  /** ONE edit; empty where everything is there already. */
  readonly changes: readonly Change[];
  readonly newMeasures: readonly { readonly id: RecordId; readonly name: string }[];
  readonly added: number;
  readonly changed: readonly ChangedPoint[];
  readonly unchanged: number;
  /** Phases that begin with a row. */
  readonly newPhases: number;
  /** Rows that are left out because this copy does not hold the numbers of their days. */
  readonly problems: readonly RowProblem[];
}

const firstFilled = (rows: readonly MeasureRow[], field: 'kind' | 'unit' | 'direction'): string | undefined =>
  rows.find((row) => (row[field] ?? '') !== '')?.[field];

/** What the rows say of the measure itself, where nobody has written it yet. */
const measureFields = ({ record, rows }: MeasureRows): Fields =>
  Object.fromEntries(
    (['kind', 'unit', 'direction'] as const).flatMap((field) => {
      const value = firstFilled(rows, field);
      if (value === undefined || (record && isFilled(record, field))) return [];
      return [[field, fittedValue('measure', field, value)] as const];
    }),
  );

const measureChanges = (measure: MeasureRows, order: string, today: string): readonly Change[] => {
  const fields = measureFields(measure);
  const { id, record } = measure;
  if (record) return Object.keys(fields).length === 0 ? [] : [{ op: 'set', kind: 'measure', id, fields }];
  const name = fittedValue('measure', 'name', measure.name);
  return [
    {
      op: 'add',
      kind: 'measure',
      id,
      fields: { ...initialFields('measure', today), name, ...fields, order },
    },
  ];
};

/** The first of these days, by date, on or after another; the other where there is none. */
const firstDayFrom = (days: readonly string[], from: string): string =>
  days.find((day) => day >= from) ?? from;

/** A phase by its label and the first day with a point in it: a table has a row for no other day. */
const phaseKey = (days: readonly string[], from: string, label: string): string =>
  `${firstDayFrom(days, from)}\n${normalisedName(label)}`;

/**
 * A phase begins with the first row by date that bears its label, and with each row that bears another. One that is
 * there already has that label and its first point on that day, wherever between two points it begins.
 */
const phaseChanges = (
  { id: measure, rows }: MeasureRows,
  { document, today }: MeasuresTarget,
): readonly Change[] => {
  const points = childrenOf(document, 'dataPoint', measure).map((point) => textOf(point, 'date'));
  const days = points.filter((day) => day !== '').toSorted();
  const ofRows = rows.filter((row) => !isPhaseAlone(row)).map(({ date }) => date);
  const laterDays = [...days, ...ofRows].toSorted();
  const known = new Set(
    childrenOf(document, 'phase', measure).flatMap((phase) =>
      // The first point as the project has it, and as it will be with the days that the table adds.
      [days, laterDays].map((all) => phaseKey(all, textOf(phase, 'from'), textOf(phase, 'label'))),
    ),
  );
  let last = '';
  return rows
    .filter(({ phase }) => phase !== '')
    .toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
    .flatMap(({ date: from, phase }): Change[] => {
      const isNew = normalisedName(phase) !== last;
      last = normalisedName(phase);
      if (!isNew || known.has(phaseKey(laterDays, from, phase))) return [];
      const label = fittedValue('phase', 'label', phase);
      const fields = { ...initialFields('phase', today), measure, from, label };
      return [{ op: 'add', kind: 'phase', id: stableId(`phase\n${measure}\n${from}\n${last}`), fields }];
    });
};

/**
 * What a table of numbers does to a project, as ONE edit: measures are found by their names, else made; points by their
 * days. Empty cells change nothing. The same table twice changes nothing.
 */
export function importMeasures(rows: readonly MeasureRow[], target: MeasuresTarget): MeasuresImport {
  const measures = rowsByMeasure(rows, target);
  const newMeasures = measures.filter(({ record }) => record === undefined);
  const orders = orderKeysAfter(
    lastOrderKey(cardKinds().flatMap(({ name }) => recordsOf(target.document, name))),
    newMeasures.length,
  );
  const orderOf = (measure: MeasureRows): string => orders[newMeasures.indexOf(measure)] ?? '';
  const imported = measures.map((measure) => ({
    ofMeasure: measureChanges(measure, orderOf(measure), target.today),
    points: importPoints(measure, target),
    phases: phaseChanges(measure, target),
  }));
  const sumOf = (count: 'added' | 'unchanged'): number =>
    imported.reduce((sum, { points }) => sum + points[count], 0);
  return {
    changes: imported
      .flatMap(({ ofMeasure, points, phases }) => [...ofMeasure, ...points.changes, ...phases])
      .map((change) => clearTrashedFields(target.document, change)),
    newMeasures: newMeasures.map(({ id, name }) => ({ id, name })),
    added: sumOf('added'),
    changed: imported.flatMap(({ points }) => points.changed),
    unchanged: sumOf('unchanged'),
    problems: imported.flatMap(({ points }) => points.problems),
    newPhases: imported.reduce((sum, { phases }) => sum + phases.length, 0),
  };
}
