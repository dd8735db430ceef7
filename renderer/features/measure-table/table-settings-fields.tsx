import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { type Delimiter, delimiters } from '../../../shared/interchange/tables/delimited-text.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { Select } from '../../core/ui/select.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { useEndAtWord } from '../../core/ui/use-end-at-word.ts';
import type { IncomingTable } from './incoming-table.ts';
import type { useTablePlan } from './use-table-plan.ts';

interface TableSettingsProps {
  readonly arrival: IncomingTable;
  readonly table: ReturnType<typeof useTablePlan>;
}

const delimiterLabels: { readonly [delimiter in Delimiter]: string } = {
  '\t': 'A tab',
  ';': 'A semicolon',
  ',': 'A comma',
  '|': 'A vertical bar',
};

/** Stands for a measure that is not there yet; ids are letters and digits. */
const NEW_MEASURE = '+';

const MeasureFields = ({ arrival, table }: TableSettingsProps) => {
  const measures = useProject(({ document }) => recordsOf(document, 'measure'));
  const { measure, setMeasure } = table;
  const proposedName = 'name' in arrival.measure ? arrival.measure.name : '';
  const target = useEndAtWord<HTMLDivElement>('.select-value');
  return (
    <div ref={target} className="measure-table-target">
      <Select
        label="Put the numbers into"
        options={[
          ...measures.map((one) => ({ value: one.id, label: titleOf('measure', one) })),
          { value: NEW_MEASURE, label: 'A new measure' },
        ]}
        value={'id' in measure ? measure.id : NEW_MEASURE}
        onChange={(value) =>
          setMeasure(value === null || value === NEW_MEASURE ? { name: proposedName } : { id: value })
        }
      />
      {'name' in measure && (
        <TextField
          label="Name of the measure"
          value={measure.name}
          maxLength={280}
          onChange={(name) => setMeasure({ name })}
        />
      )}
    </div>
  );
};

const HeadingsField = ({ table, arrival }: TableSettingsProps) => {
  const { settings, change } = table;
  if (arrival.days) return null;
  return (
    <CheckboxField
      label={
        settings.headingsRow > 0
          ? `Row ${settings.headingsRow + 1} holds headings`
          : 'The first row holds headings'
      }
      value={settings.headingsRow >= 0}
      onChange={(hasHeadings) =>
        change({ headingsRow: hasHeadings ? Math.max(0, arrival.guess.headingsRow) : -1 })
      }
    />
  );
};

/** Where the numbers go, and how the table is written. */
export function TableSettingsFields({ arrival, table }: TableSettingsProps) {
  const { rows, settings, change, changeDelimiter } = table;
  const namesMeasures = settings.targets.includes('measure');
  return (
    <section aria-label="The table" className="measure-table-settings">
      <p className="meta measure-table-source">
        {`${arrival.source}: ${counted(rows.length, 'row')}.`} {arrival.remark ?? ''}
        {namesMeasures ? ' Each row says which measure it belongs to.' : ''}
      </p>
      {!namesMeasures && <MeasureFields arrival={arrival} table={table} />}
      {arrival.text !== undefined && (
        <Select
          label="Columns are separated by"
          options={delimiters.map((value) => ({ value, label: delimiterLabels[value] }))}
          value={settings.delimiter}
          onChange={(value) => changeDelimiter(delimiters.find((one) => one === value) ?? ',')}
        />
      )}
      <Select
        label="Numbers are written"
        options={[
          { value: 'point', label: '3.5, with a point' },
          { value: 'comma', label: '3,5, with a comma' },
        ]}
        value={settings.numberStyle ?? table.plan.reading?.numberStyle ?? 'point'}
        onChange={(style) => change({ numberStyle: style === 'comma' ? 'comma' : 'point' })}
      />
      <HeadingsField arrival={arrival} table={table} />
    </section>
  );
}
