import { counted } from '../../../shared/records/fields/counted.ts';
import { Select } from '../../core/ui/select.tsx';
import {
  commonMappedFields,
  type MappedField,
  mappedFieldLabels,
  mappedFields,
  withMappedField,
} from './column-mapping.ts';
import type { useTablePlan } from './use-table-plan.ts';

interface TablePreviewProps {
  readonly table: ReturnType<typeof useTablePlan>;
}

/** Rows that are shown: enough to see that each column is what it is taken for. */
const SHOWN = 10;

const optionOf = (value: MappedField) => ({ value, label: mappedFieldLabels[value] });
const options = commonMappedFields.map(optionOf);
const moreOptions = mappedFields.filter((value) => !commonMappedFields.includes(value)).map(optionOf);

const isTarget = (value: string | null): value is MappedField => mappedFields.some((one) => one === value);

/** The first rows as they were read, and over each column what it is taken for. */
export function TablePreview({ table }: TablePreviewProps) {
  const { rows, settings, plan, change, days } = table;
  const headings = settings.headingsRow < 0 ? [] : (rows[settings.headingsRow] ?? []);
  const body = rows.slice(settings.headingsRow + 1);
  const first = settings.headingsRow + 2;
  const left = new Set(plan.problems.filter(({ isTaken }) => !isTaken).map(({ row }) => row));
  const nameOf = (column: number): string => {
    if (column === 0 && days)
      return days.isAsked ? 'Days by what you say' : 'The days of the rows it is pasted on';
    return headings[column]?.trim() || `Column ${days ? column : column + 1}`;
  };
  return (
    <section className="measure-table-preview" aria-label="What goes where">
      <table>
        <thead>
          <tr>
            {settings.targets.map((target, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the table
              <th key={column} scope="col">
                <span className="measure-table-heading">{nameOf(column)}</span>
                {column === 0 && days ? (
                  mappedFieldLabels.date
                ) : (
                  <Select
                    label={`${nameOf(column)} is`}
                    isLabelHidden
                    options={options}
                    moreOptions={moreOptions}
                    value={target}
                    onChange={(value) =>
                      isTarget(value) && change({ targets: withMappedField(settings.targets, column, value) })
                    }
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table
            <tr key={index} className={left.has(first + index) ? 'is-left-out' : undefined}>
              {settings.targets.map((target, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} className={target === 'leaveOut' ? 'is-left-out' : undefined}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > SHOWN && <p className="meta">{counted(body.length - SHOWN, 'more row')}.</p>}
    </section>
  );
}
