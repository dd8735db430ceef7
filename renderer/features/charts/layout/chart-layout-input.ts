import type { MeasureAnalysis } from '../../../../shared/measures/analysis.ts';
import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';

/** What a chart is laid out from. */
export interface ChartLayoutInput {
  readonly series: MeasureSeries;
  readonly analysis: MeasureAnalysis;
  /** Centre line and limits are those of the first so many points; null: of all. */
  readonly baseline: number | null;
  /** Px of the chart; 320 to 1,800 are of use. */
  readonly width: number;
  readonly height: number;
  /** Size of its letters, px; all else follows from it. */
  readonly size: number;
  /** Values that the upright axis has room for besides: those of the chart beside it. */
  readonly alsoFits?: readonly number[] | undefined;
}

/** What stands under the chart because it found no room in it: "S", "Shift: six in a row …"; "1", "Cycle 1 began". */
export interface ChartFootnote {
  readonly mark: string;
  readonly words: string;
}
