import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { fillableFields } from '../../../shared/interchange/tables/fillable-fields.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { Select } from '../../core/ui/select.tsx';
import { columnName } from './plan-table-cards.ts';
import { LEFT_OUT, TO_DETAILS } from './table-columns.ts';

interface ColumnChoicesProps {
  readonly kind: Kind;
  readonly heads: readonly string[];
  readonly body: TableRows;
  readonly targets: readonly string[];
  readonly onChange: (targets: readonly string[]) => void;
}

/** The first cells of a column, so that a person sees what it is about. */
const examplesOf = (body: TableRows, at: number): string =>
  body
    .map((row) => (row[at] ?? '').replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell))
    .join(' · ');

/** A field that two columns would fill is given up by the one that had it. */
const withTarget = (targets: readonly string[], at: number, next: string): readonly string[] =>
  targets.map((target, other) => {
    if (other === at) return next;
    return target === next && next !== LEFT_OUT ? TO_DETAILS : target;
  });

/** Says of each column which field of the card it fills. */
export function ColumnChoices({ kind, heads, body, targets, onChange }: ColumnChoicesProps) {
  const options = [
    ...fillableFields(kind).map(({ id, label }) => ({ value: id, label })),
    { value: TO_DETAILS, label: 'Details', help: 'Kept on the card, not in a copy for a partner.' },
    { value: LEFT_OUT, label: 'Do not bring in' },
  ];
  const columns = targets.map((target, at) => ({ at, target, name: columnName(heads, at) }));
  return (
    <section aria-label="Columns">
      <h3>Columns</h3>
      <ul className="table-columns">
        {columns.map(({ at, name, target }) => (
          <li key={at}>
            <Select
              label={name}
              help={examplesOf(body, at)}
              options={options}
              value={target}
              onChange={(next) => onChange(withTarget(targets, at, next ?? TO_DETAILS))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
