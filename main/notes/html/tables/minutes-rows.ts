import { type Outcome, outcomeOf } from '../../../../shared/notes/structure/outcome-cell.ts';
import type { ColumnRole } from './column-roles.ts';
import type { Cell, Row } from './table-grid.ts';

/** A line of notes, and whether a blank one stands before it. */
export interface TableLine {
  readonly text: string;
  readonly isApart: boolean;
}

const plain = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*]|\d{1,3}[.)])\s+(?=\S)/, '')
    .replace(/^\*\*([^*]+)\*\*$/, '$1');

const MAX_HEADING_LENGTH = 120;

/** Of several owners and several actions each has its own where there are as many; else all have all. */
const detailFor = (cell: Cell | undefined, at: number, actions: number, isAlone: boolean): string => {
  const blocks = cell?.blocks.map(plain) ?? [];
  if (blocks.length === actions) return blocks[at] ?? '';
  return isAlone || blocks.length <= 1 ? blocks.join(', ') : '';
};

const actionLines = (row: Row, columns: ReadonlyMap<ColumnRole, number>): TableLine[] => {
  const cellOf = (role: ColumnRole): Cell | undefined => row.cells[columns.get(role) ?? -1];
  const actions = cellOf('action')?.blocks ?? [];
  const details: readonly (readonly [string, Cell | undefined])[] = [
    ['owner', cellOf('owner')],
    ['by', cellOf('due')],
    ['status', cellOf('status')],
  ];
  const taken = details.map(
    ([, cell]) => cell !== undefined && cell.blocks.length <= Math.max(1, actions.length),
  );
  const lines = actions.map((action, at): TableLine => {
    const said = details
      .map(([name, cell], index) => [
        name,
        taken[index] ? detailFor(cell, at, actions.length, actions.length === 1) : '',
      ])
      .filter(([, words]) => words !== '')
      .map(([name, words]) => ` (${name}: ${words})`);
    const words = plain(action);
    const label = /^(?:action|ap ?\d)/i.test(words) ? '' : 'Action: ';
    return { text: `${label}${words}${said.join('')}`, isApart: true };
  });
  const isLeft = (cell: Cell | undefined, index: number): boolean => {
    if (!cell || cell.blocks.length === 0) return false;
    if (actions.length === 0) return true;
    const isPaired =
      cell.blocks.length === actions.length || cell.blocks.length === 1 || actions.length === 1;
    return !(taken[index] && isPaired);
  };
  const left = details.flatMap(([, cell], index) => (isLeft(cell, index) ? (cell?.blocks ?? []) : []));
  return [...lines, ...left.map((text): TableLine => ({ text, isApart: true }))];
};

const LABEL_OF_OUTCOME: { readonly [outcome in Outcome]: string } = {
  settled: 'Decision: ',
  told: 'Decision: ',
  work: 'Action: ',
  open: '',
  none: '',
};

/** A column of outcomes holds what somebody is to do as well, and what was left open. */
const labelOf = (role: ColumnRole | undefined, line: string): string =>
  role === 'decision' ? LABEL_OF_OUTCOME[outcomeOf(plain(line))] : '';

const cellLines = (cell: Cell | undefined, role: ColumnRole | undefined): TableLine[] => {
  const lines: TableLine[] = [];
  let isApart = true;
  for (const line of cell?.lines ?? []) {
    if (line.trim() === '') isApart = true;
    else {
      const label = labelOf(role, line);
      lines.push({
        text: label === '' ? line : `${label}${plain(line)}`,
        isApart: isApart || role === 'decision',
      });
      isApart = false;
    }
  }
  return lines;
};

/** A row of minutes: its item as a heading, then what was said, decided and is to be done, a line each. */
export function minutesRowLines(row: Row, roles: readonly (ColumnRole | undefined)[]): readonly TableLine[] {
  const columns = new Map<ColumnRole, number>();
  for (const [at, role] of roles.entries()) if (role && !columns.has(role)) columns.set(role, at);
  const wordsOf = (role: ColumnRole): string =>
    (row.cells[columns.get(role) ?? -1]?.blocks ?? []).map((line) => plainItem(line)).join(' ');
  const number = columns.has('item') ? wordsOf('number') : '';
  const item = `${number} ${wordsOf('item')}`.trim();
  const lines: TableLine[] = [];
  const special = new Set<ColumnRole>([
    'action',
    'owner',
    'due',
    'status',
    ...(columns.has('item') ? (['item', 'number'] as const) : []),
  ]);
  for (const [at, cell] of row.cells.entries()) {
    const role = roles[at];
    const isFirst = role !== undefined && columns.get(role) === at;
    if (role && isFirst && special.has(role)) continue;
    lines.push(...cellLines(cell, role));
  }
  return [...withItem(item, lines), ...actionLines(row, columns)];
}

/** An item that is a number only stands before the first words of its row. */
const withItem = (item: string, lines: readonly TableLine[]): readonly TableLine[] => {
  if (item === '') return lines;
  const heading = (words: string): TableLine => ({
    text: words.length > MAX_HEADING_LENGTH ? words : `## ${words}`,
    isApart: true,
  });
  const [first, ...others] = lines;
  if (/\p{L}/u.test(item) || !first) return [heading(item), ...lines];
  const number = /\d$/.test(item) ? `${item}.` : item;
  const words = first.text.trim();
  const title = /^\*\*([^*]+)\*\*:?$/.exec(words)?.[1] ?? /^#{1,6} (.+)$/.exec(words)?.[1];
  return [
    title === undefined ? { text: `${number} ${words}`, isApart: true } : heading(`${number} ${title}`),
    ...others,
  ];
};

/** An item keeps the number that was typed before it. */
const plainItem = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*]|#{1,6})\s+/, '')
    .replace(/\*\*/g, '');
