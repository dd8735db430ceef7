import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { normalisedName } from './normalised-name.ts';
import type { MeasureRow } from './read-measure-rows.ts';
import { stableId } from './stable-id.ts';

/** Where a table of numbers goes. */
export interface MeasuresTarget {
  readonly document: ProjectDocument;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The measure that rows without a measure's name belong to: one that is there, or the name of one to be found or made. */
  readonly measure: { readonly id: RecordId } | { readonly name: string };
}

/** The rows of one measure. */
export interface MeasureRows {
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
export function rowsByMeasure(rows: readonly MeasureRow[], target: MeasuresTarget): readonly MeasureRows[] {
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
}
