import { memo } from 'react';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { NumbersGrid } from '../grid/numbers-grid.tsx';
import { ChartArea } from './chart-area.tsx';
import { MeasureHeader } from './measure-header.tsx';

/** One measure: what it is, its numbers, and beside them their chart. Each follows the project by itself. */
export const MeasurePage = memo(({ measureId }: { readonly measureId: RecordId }) => {
  return (
    <div className="measure-page" style={kindStyle('measure')}>
      <MeasureHeader measureId={measureId} />
      <div className="measure-columns">
        <NumbersGrid measureId={measureId} />
        <ChartArea measureId={measureId} />
      </div>
    </div>
  );
});
