import { memo } from 'react';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { chartPointsOf } from '../../../../shared/records/computed/data-points.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useStableValue } from '../../../core/state/use-stable-value.ts';
import { Select, type SelectOption } from '../../../core/ui/select.tsx';
import { compareWith } from '../comparison.ts';

interface CompareSelectProps {
  readonly measure: RecordId;
  readonly value: RecordId | undefined;
}

/** Only those that have numbers in this copy. */
const otherMeasures = (document: ProjectDocument, measure: RecordId): readonly SelectOption[] =>
  recordsOf(document, 'measure')
    .filter(({ id }) => id !== measure && chartPointsOf(document, id).length > 0)
    .map((other) => ({ value: other.id, label: textOf(other, 'name') || 'No name yet' }));

interface MeasureSelectProps extends CompareSelectProps {
  readonly options: readonly SelectOption[];
}

const MeasureSelect = memo(({ measure, value, options }: MeasureSelectProps) => (
  <Select
    label="Compare with"
    className="chart-compare-select"
    placeholder="No other measure"
    clearLabel="No other measure"
    value={value ?? null}
    options={options}
    onChange={(next) => compareWith(measure, options.find((option) => option.value === next)?.value)}
  />
));

/** Which other measure stands beside this one. Nothing is there without any; not rendered again with each number. */
export const CompareSelect = memo(({ measure, value }: CompareSelectProps) => {
  const document = useProject((project) => project.document);
  const options = useStableValue(otherMeasures(document, measure));
  return options.length === 0 ? null : <MeasureSelect measure={measure} value={value} options={options} />;
});
