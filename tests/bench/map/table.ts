import type { Name } from './contestants.ts';
import type { Goal, Measured } from './goals.ts';

const names: readonly Name[] = ['ours', 'floor', 'tldraw', 'excalidraw'];

const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value < 1 ? 2 : 1);

const withUnit = (value: number, unit: Goal['unit']): string => {
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'x') return `${value.toFixed(2)}x`;
  return `${short(value)} ${unit}`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** All figures, a row each. */
export function figuresTable(all: readonly Measured[]): string {
  return table(
    ['cards', 'row', ...names],
    all.map((one) => [
      one.cards.toLocaleString('en-GB'),
      one.row,
      ...names.map((name) => (one[name] === undefined ? '–' : short(one[name]))),
    ]),
  );
}

/** All goals, a row each. */
export function goalsTable(goals: readonly Goal[]): string {
  return table(
    ['what', 'measured', 'goal', 'met'],
    goals.map(({ what, value, most, unit }) => [
      what,
      withUnit(value, unit),
      `≤ ${withUnit(most, unit)}`,
      value <= most ? 'yes' : '**no**',
    ]),
  );
}
