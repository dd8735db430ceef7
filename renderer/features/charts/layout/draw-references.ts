import type { HorizontalLayout } from './horizontal-layout.ts';
import type { Reference, ReferenceLine } from './reference-lines.ts';
import { levelLine, rectangle, type Shape } from './shape.ts';
import type { VerticalLayout } from './vertical-layout.ts';

/** Width in sizes of letters, dashes in them too: only the scale has whole lines. */
const looks: {
  readonly [line in ReferenceLine]: { readonly width: number; readonly dash?: readonly number[] };
} = {
  centre: { width: 0.14, dash: [0.5, 0.36] },
  upper: { width: 0.16, dash: [1.6, 0.45] },
  lower: { width: 0.16, dash: [1.6, 0.45] },
  nearUpper: { width: 0.09, dash: [0.14, 0.28] },
  nearLower: { width: 0.09, dash: [0.14, 0.28] },
  target: { width: 0.14, dash: [0.85, 0.3, 0.15, 0.3] },
};

const limitArea = (
  references: readonly Reference[],
  phase: number,
  [from = 0, to = 0]: readonly number[],
  yOf: (value: number) => number,
): readonly Shape[] => {
  const heightAt = (line: ReferenceLine): number | undefined =>
    references.find((reference) => reference.phase === phase && reference.line === line)?.value;
  const [upper, lower] = [heightAt('upper'), heightAt('lower')];
  if (upper === undefined || lower === undefined) return [];
  const d = rectangle(from, yOf(upper), to - from, yOf(lower) - yOf(upper));
  return [{ type: 'path', key: `area-${phase}`, d, fill: '--paper' }];
};

/** Centre lines, limits and target; the ground between limits is that of the table. */
export function drawReferences(
  references: readonly Reference[],
  { left, right, phaseEdges }: HorizontalLayout,
  { yOf }: VerticalLayout,
  size: number,
): { readonly areas: readonly Shape[]; readonly lines: readonly Shape[] } {
  const lines = references.map(({ line, value, phase }): Shape => {
    const [from, to] = phase === null ? [left, right] : (phaseEdges[phase] ?? [left, right]);
    const { width, dash } = looks[line];
    return {
      type: 'path',
      key: `${line}-${phase ?? 'all'}`,
      d: levelLine(from, to, yOf(value)),
      stroke: '--line-strong',
      strokeWidth: width * size,
      dash: dash?.map((length) => Math.round(length * size * 10) / 10).join(' '),
    };
  });
  return { areas: phaseEdges.flatMap((edges, phase) => limitArea(references, phase, edges, yOf)), lines };
}
