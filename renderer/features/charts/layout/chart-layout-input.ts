import type { MeasureAnalysis } from '../../../../shared/measures/analysis.ts';
import type { MeasureSeries } from '../../../../shared/measures/measure-series.ts';

/** A measure's numbers and what they say. */
export interface JudgedSeries {
  readonly series: MeasureSeries;
  readonly analysis: MeasureAnalysis;
}

/** What a chart is laid out from. */
export interface ChartLayoutInput extends JudgedSeries {
  /** Centre line and limits are those of the first so many points; null: of all. */
  readonly baseline: number | null;
  /** Px of the chart; 320 to 1,800 are of use. */
  readonly width: number;
  readonly height: number;
  /** Size of its letters, px; all else follows from it. */
  readonly size: number;
  /** The measure of the chart beside it, of the same size: they have the same dates, and with one unit the same values. */
  readonly beside?: JudgedSeries | undefined;
}

/** What stands under the chart because it found no room in it: "S", "Shift: six in a row …"; "1", "Cycle 1 began". */
export interface ChartFootnote {
  readonly mark: string;
  readonly words: string;
}
