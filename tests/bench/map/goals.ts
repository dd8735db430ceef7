import type { Name } from './contestants.ts';

/** Medians by contestant of one row at one number of cards. */
export interface Measured extends Partial<Record<Name, number>> {
  readonly cards: number;
  readonly row: string;
}

/** One goal, worked out: what was measured, and the most it may be. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'x' | 'ms' | 'share' | 'cards' | 'MB';
}

const FRAME = 1000 / 60;

/** All goals of the map that these figures can tell of. */
export function goalsOf(all: readonly Measured[]): Goal[] {
  const goals: Goal[] = [];
  const sizes = [...new Set(all.map(({ cards }) => cards))].sort((a, b) => a - b);
  const most = sizes.at(-1) ?? 0;
  const least = sizes[0] ?? 0;
  const figure = (row: string, cards: number, name: Name = 'ours'): number | undefined =>
    all.find((one) => one.row === row && one.cards === cards)?.[name];
  const inMs = (row: string, cards: number, limit: number, unit: Goal['unit'] = 'ms'): void => {
    const value = figure(row, cards);
    if (value !== undefined) goals.push({ what: `${row}, ${inWords(cards)}`, value, most: limit, unit });
  };
  const ratio = (row: string, cards: number, limit: number, to: Name, at = cards): void => {
    const value = figure(row, cards);
    const other = figure(row, at, to);
    if (value === undefined || other === undefined || other === 0 || (to === 'ours' && at === cards)) return;
    const whom = to === 'ours' ? inWords(at) : `${to}${at === cards ? '' : ` with ${inWords(at)}`}`;
    goals.push({
      what: `${row}, ${inWords(cards)} over ${whom}`,
      value: value / other,
      most: limit,
      unit: 'x',
    });
  };
  const rivals = (row: string, limits: Partial<Record<Name, number>>): void => {
    for (const cards of sizes.filter((count) => count >= 1000))
      for (const [name, limit] of Object.entries(limits)) ratio(row, cards, limit, name as Name);
  };

  for (const cards of sizes) ratio('load', cards, 2.5, 'floor', least);
  ratio('load', most, 1.5, 'ours', least);
  rivals('load', { excalidraw: 0.1, tldraw: 0.03 });
  ratio('100 % to fit', most, 3, 'floor', least);
  rivals('100 % to fit', { tldraw: 0.1, excalidraw: 0.06 });
  for (const gesture of ['pan at 100', 'zoom at 100', 'pan at 60', 'zoom at 60', 'pan at fit', 'zoom at fit'])
    for (const cards of sizes) {
      inMs(`${gesture} p95`, cards, 1.05 * FRAME);
      inMs(`${gesture} p99`, cards, 2 * FRAME + 0.1);
      inMs(`${gesture} late`, cards, 0.03, 'share');
      inMs(`${gesture} long tasks`, cards, 0);
    }
  for (const cards of sizes) {
    inMs('detail after zoom', cards, 300);
    inMs('detail: longest frame', cards, 2 * FRAME + 0.1);
  }
  ratio('drag p95', sizes.includes(1000) ? 1000 : most, 1.3, 'floor');
  ratio('drag p95', most, 1.3, 'ours', least);
  rivals('drag p95', { excalidraw: 0.4 });
  for (const cards of sizes) ratio('key to paint p95', cards, 1.2, 'floor');
  ratio('key to paint p95', most, 1.3, 'ours', least);
  rivals('key to paint p95', { excalidraw: 0.4, tldraw: 0.4 });
  inMs('select all', most, 2 * FRAME + 0.1);
  inMs('move all p95', most, 3 * FRAME + 0.1);
  inMs('undo of it', most, 2 * FRAME + 0.1);
  for (const cards of sizes.filter((count) => count <= 2000)) inMs('tidy: longest task', cards, 50);
  ratio('heap', most, 2.5, 'ours', least);
  for (const cards of sizes) inMs('mounted cards', cards, 180, 'cards');
  return goals;
}

/** "10,000 cards". */
export function inWords(cards: number): string {
  return `${cards.toLocaleString('en-GB')} cards`;
}
