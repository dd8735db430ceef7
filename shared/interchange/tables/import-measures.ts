import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { childrenOf, recordOf, recordsOf } from '../../document/model/selectors.ts';
import { pointId } from '../../records/computed/point-id.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { isFilled, textOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import type { MeasureRow } from './read-measure-rows.ts';
import { normalisedName } from './same-name.ts';
import { stableId } from './stable-id.ts';

/** Where a table of numbers goes. */
export interface MeasuresTarget {
  readonly document: ProjectDocument;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The measure that rows without a measure's name belong to: one that is there, or the name of one to be found or made. */
  readonly measure: { readonly id: RecordId } | { readonly name: string };
}

/** A point that is there and would be changed. */
export interface ChangedPoint {
  readonly measure: RecordId;
  readonly point: RecordId;
  readonly date: string;
  readonly row: number;
  readonly before: PlainRecord;
  readonly fields: Fields;
}

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
}

/** The rows of one measure. */
interface MeasureRows {
  readonly id: RecordId;
  readonly name: string;
  readonly record: PlainRecord | undefined;
  readonly rows: readonly MeasureRow[];
}

const findMeasure = (
  document: ProjectDocument,
  byName: ReadonlyMap<string, PlainRecord>,
  name: string,
): { readonly id: RecordId; readonly record: PlainRecord | undefined } => {
  const named = byName.get(normalisedName(name));
  if (named) return { id: named.id, record: named };
  // One that came from this table before and was given another name since.
  const id = stableId(`measure\n${document.project}\n${normalisedName(name)}`);
  return { id, record: recordOf(document, { kind: 'measure', id }) };
};

const measureOf = (
  name: string,
  byName: ReadonlyMap<string, PlainRecord>,
  target: MeasuresTarget,
): MeasureRows => {
  const { document, measure } = target;
  if (name === '' && 'id' in measure) {
    const record = recordOf(document, { kind: 'measure', id: measure.id });
    return { id: measure.id, name: record ? textOf(record, 'name') : '', record, rows: [] };
  }
  const ownName = name === '' && 'name' in measure ? measure.name : name;
  return { ...findMeasure(document, byName, ownName), name: ownName, rows: [] };
};

/** Names that stand for one measure are one: "Contacts", and nothing where the table is of contacts. */
const rowsByMeasure = (rows: readonly MeasureRow[], target: MeasuresTarget): readonly MeasureRows[] => {
  const byName = new Map(
    recordsOf(target.document, 'measure')
      .toReversed()
      .map((record) => [normalisedName(textOf(record, 'name')), record]),
  );
  const found = new Map<string, MeasureRows>();
  const groups = new Map<RecordId, MeasureRow[]>();
  for (const row of rows) {
    const measure = found.get(row.measure) ?? measureOf(row.measure, byName, target);
    found.set(row.measure, measure);
    const group = groups.get(measure.id);
    if (group) group.push(row);
    else groups.set(measure.id, [row]);
  }
  const measures = new Map([...found.values()].toReversed().map((measure) => [measure.id, measure]));
  return [...groups].flatMap(([id, group]) => {
    const measure = measures.get(id);
    return measure ? [{ ...measure, rows: group }] : [];
  });
};

const fitted = (kind: string, field: string, value: Value): Value => {
  const definition = kindOf(kind)?.fields[field];
  return (definition && fitToField(definition, value)) ?? null;
};

const firstFilled = (rows: readonly MeasureRow[], field: 'kind' | 'unit' | 'direction'): string | undefined =>
  rows.find((row) => (row[field] ?? '') !== '')?.[field];

/** What the rows say of the measure itself, where nobody has written it yet. */
const measureFields = ({ record, rows }: MeasureRows): Fields =>
  Object.fromEntries(
    (['kind', 'unit', 'direction'] as const).flatMap((field) => {
      const value = firstFilled(rows, field);
      if (value === undefined || (record && isFilled(record, field))) return [];
      return [[field, fitted('measure', field, value)] as const];
    }),
  );

const measureChanges = (measure: MeasureRows, order: string, today: string): readonly Change[] => {
  const fields = measureFields(measure);
  const { id, record } = measure;
  if (record) return Object.keys(fields).length === 0 ? [] : [{ op: 'set', kind: 'measure', id, fields }];
  const name = fitted('measure', 'name', measure.name);
  return [
    {
      op: 'add',
      kind: 'measure',
      id,
      fields: { ...initialFields('measure', today), name, ...fields, order },
    },
  ];
};

/** Value and ratio are one number: writing one clears the other, and what was typed in place of a number. */
const figureFields = ({ figures }: MeasureRow, before: PlainRecord | undefined): Fields => {
  if (figures === null) return {};
  const cleared = (fieldName: string): Fields =>
    before && isFilled(before, fieldName) ? { [fieldName]: null } : {};
  const [written, other, value] =
    'value' in figures
      ? (['value', 'ratio', figures.value] as const)
      : (['ratio', 'value', { ...figures }] as const);
  return { [written]: value, ...cleared(other), ...cleared('asTyped') };
};

const pointFields = (row: MeasureRow, before: PlainRecord | undefined): Fields => ({
  ...figureFields(row, before),
  ...(row.n === undefined ? {} : { n: row.n }),
  ...(row.note === '' ? {} : { note: fitted('dataPoint', 'note', row.note) }),
  ...(row.excluded === undefined || (row.excluded === false && !before) ? {} : { excluded: row.excluded }),
  ...(row.excludedWhy === '' ? {} : { excludedWhy: fitted('dataPoint', 'excludedWhy', row.excludedWhy) }),
});

/** Not left out and nobody has said so is the same. */
const isSame = (before: Value | undefined, after: Value): boolean =>
  isDeepEqual(before ?? null, after) || (after === false && (before ?? false) === false);

const changedFields = (before: PlainRecord, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isSame(before.fields[name], value)));

interface PointsImport {
  readonly changes: readonly Change[];
  readonly added: number;
  readonly changed: readonly ChangedPoint[];
}

const importPoints = (
  { id: measure, rows }: MeasureRows,
  { document, today }: MeasuresTarget,
): PointsImport => {
  const byDate = new Map(
    childrenOf(document, 'dataPoint', measure)
      .toReversed()
      .map((point) => [textOf(point, 'date'), point]),
  );
  const changes: Change[] = [];
  const changed: ChangedPoint[] = [];
  const days = new Set<string>();
  for (const row of rows) {
    // The rows of two names may turn out to be of one measure.
    if (days.has(row.date)) continue;
    days.add(row.date);
    const before = byDate.get(row.date);
    const fields = pointFields(row, before);
    if (!before) {
      const ofPoint = { ...initialFields('dataPoint', today), measure, date: row.date, ...fields };
      changes.push({ op: 'add', kind: 'dataPoint', id: pointId(measure, row.date), fields: ofPoint });
      continue;
    }
    const differing = changedFields(before, fields);
    if (Object.keys(differing).length === 0) continue;
    changes.push({ op: 'set', kind: 'dataPoint', id: before.id, fields: differing });
    changed.push({ measure, point: before.id, date: row.date, row: row.row, before, fields: differing });
  }
  return { changes, added: changes.length - changed.length, changed };
};

/** A phase begins with the first row by date that bears its label, and with each row that bears another. */
const phaseChanges = (
  { id: measure, rows }: MeasureRows,
  { document, today }: MeasuresTarget,
): readonly Change[] => {
  const known = new Set(
    childrenOf(document, 'phase', measure).map(
      (phase) => `${textOf(phase, 'from')}\n${normalisedName(textOf(phase, 'label'))}`,
    ),
  );
  let last = '';
  return rows
    .filter(({ phase }) => phase !== '')
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap(({ date: from, phase }): Change[] => {
      const isNew = normalisedName(phase) !== last;
      last = normalisedName(phase);
      if (!isNew || known.has(`${from}\n${last}`)) return [];
      const label = fitted('phase', 'label', phase);
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
  const added = imported.reduce((sum, { points }) => sum + points.added, 0);
  const changed = imported.flatMap(({ points }) => points.changed);
  return {
    changes: imported.flatMap(({ ofMeasure, points, phases }) => [
      ...ofMeasure,
      ...points.changes,
      ...phases,
    ]),
    newMeasures: newMeasures.map(({ id, name }) => ({ id, name })),
    added,
    changed,
    unchanged: rows.length - added - changed.length,
    newPhases: imported.reduce((sum, { phases }) => sum + phases.length, 0),
  };
}
