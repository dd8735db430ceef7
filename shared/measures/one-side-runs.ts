import { sideOfLine } from './side-of-line.ts';
import type { Values } from './signals.ts';

/** Points in a row on one side of a line. */
export interface OneSideRun {
  readonly side: -1 | 1;
  /** Indexes, ascending. */
  readonly points: readonly number[];
}

/**
 * The runs of points on one side of a line. On a run chart a point on the line and a missing one are skipped; with
 * `isBrokenByGaps`, as an XmR chart has it, both end the run.
 */
export function oneSideRuns(
  values: Values,
  line: number,
  { isBrokenByGaps, largest = 0 }: { readonly isBrokenByGaps: boolean; readonly largest?: number },
): readonly OneSideRun[] {
  const runs: { side: -1 | 1; points: number[] }[] = [];
  let isContinued = false;
  for (const [index, value] of values.entries()) {
    const side = value === null ? 0 : sideOfLine(value, line, largest);
    if (side === 0) {
      if (isBrokenByGaps) isContinued = false;
      continue;
    }
    const run = runs.at(-1);
    if (run && run.side === side && (isContinued || !isBrokenByGaps)) run.points.push(index);
    else runs.push({ side, points: [index] });
    isContinued = true;
  }
  return runs;
}
