import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { childrenOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Select } from '../../../core/ui/select.tsx';

interface CompareSelectProps {
  readonly measure: RecordId;
  readonly value: RecordId | undefined;
  readonly onChange: (measure: RecordId | undefined) => void;
}

/** Which other measure stands beside this one; only those that have numbers. Nothing is there without any. */
export function CompareSelect({ measure, value, onChange }: CompareSelectProps) {
  const document = useProject((project) => project.document);
  const others = recordsOf(document, 'measure').filter(
    ({ id }) => id !== measure && childrenOf(document, 'dataPoint', id).length > 0,
  );
  if (others.length === 0) return null;
  return (
    <Select
      label="Compare with"
      className="chart-compare-select"
      placeholder="No other measure"
      clearLabel="No other measure"
      value={value ?? null}
      options={others.map((other) => ({ value: other.id, label: textOf(other, 'name') || 'No name yet' }))}
      onChange={(next) => onChange(others.find(({ id }) => id === next)?.id)}
    />
  );
}
