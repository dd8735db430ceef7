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

const labels: Readonly<Record<Name, string>> = {
  ours: 'ours',
  floor: 'divs',
  tldraw: 'tldraw',
  excalidraw: 'Excalidraw',
};

/** All figures: a line a row, a column a number of cards, in it those who were measured there. */
export function figuresTable(all: readonly Measured[]): string {
  const sizes = [...new Set(all.map(({ cards }) => cards))];
  const rows = [...new Set(all.map(({ row }) => row))];
  const measuredAt = (cards: number): readonly Name[] =>
    names.filter((name) => all.some((one) => one.cards === cards && one[name] !== undefined));
  const head = sizes.map(
    (cards) =>
      `${cards.toLocaleString('en-GB')}: ${measuredAt(cards)
        .map((name) => labels[name])
        .join(' / ')}`,
  );
  const cell = (cards: number, row: string): string => {
    const found = all.find((one) => one.cards === cards && one.row === row);
    return measuredAt(cards)
      .map((name) => (found?.[name] === undefined ? '–' : short(found[name])))
      .join(' / ');
  };
  return table(
    ['row', ...head],
    rows.map((row) => [row, ...sizes.map((cards) => cell(cards, row))]),
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
