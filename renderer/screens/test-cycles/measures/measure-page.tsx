import { memo } from 'react';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { NumbersGrid } from '../grid/numbers-grid.tsx';
import { ChartArea } from './chart-area.tsx';
import { MeasureHead } from './measure-head.tsx';

/** One measure: what it is, its numbers, and beside them their chart. Each follows the project by itself. */
export const MeasurePage = memo(({ measure }: { readonly measure: PlainRecord }) => {
  return (
    <div className="measure-page" style={kindStyle('measure')}>
      <MeasureHead measure={measure} />
      <div className="measure-columns">
        <NumbersGrid measureId={measure.id} />
        <ChartArea measureId={measure.id} />
      </div>
    </div>
  );
});
