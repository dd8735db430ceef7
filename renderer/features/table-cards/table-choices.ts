import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';
import { DETAILS } from '../../../shared/records/fields/common-fields.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { cardKinds, kindOf } from '../../../shared/records/kind-registry.ts';
import { guessColumns, kindSuits } from './guess-columns.ts';
import { guessHead } from './guess-head.ts';
import { type ColumnTargets, columnsOf } from './table-columns.ts';

/** What a person says of a pasted table. */
export interface CardTableChoices extends ColumnTargets {
  readonly hasHead: boolean;
  /** How its days are written, where both can be meant and a person has said it. */
  readonly dateOrder?: DateOrder | undefined;
  /** By the person's key: what is written instead of the name. */
  readonly roles: ReadonlyMap<string, string>;
}

/** More rows than these are not brought in at once. */
export const MAX_ROWS = 2_000;

/** The kinds that rows can become: cards that have room for what no field takes; the one used last first. */
export function tableKinds(lastKind: string): readonly Kind[] {
  const kinds = cardKinds().filter((kind) => Object.hasOwn(kind.fields, DETAILS));
  return [...kinds.filter(({ name }) => name === lastKind), ...kinds.filter(({ name }) => name !== lastKind)];
}

/** The heads of the columns; none where the first row is no head. */
export function headsOf(rows: TableRows, hasHead: boolean): readonly string[] {
  return hasHead ? (rows[0] ?? []).map((head) => head.replace(/\s+/g, ' ').trim()) : [];
}

/** The rows that become cards, without the head. */
export function bodyOf(rows: TableRows, hasHead: boolean): TableRows {
  return rows.slice(hasHead ? 1 : 0, MAX_ROWS + (hasHead ? 1 : 0));
}

/** The kind that the heads speak of, where they do so clearly; else the one used last. */
const kindFor = (rows: TableRows, hasHead: boolean, lastKind: string): string => {
  const kinds = tableKinds(lastKind);
  const heads = headsOf(rows, hasHead);
  const named = kinds.map((kind) => kindSuits(kind, heads));
  const best = named.indexOf(Math.max(...named));
  const isClear = (named[best] ?? 0) >= (named[0] ?? 0) + 2;
  return (isClear ? kinds[best] : kinds[0])?.name ?? lastKind;
};

/** The same choices with what another kind or another head makes of the columns. */
export function withColumnsGuessed(
  rows: TableRows,
  choices: Omit<CardTableChoices, 'targets'>,
): CardTableChoices {
  const kind = kindOf(choices.kind);
  const body = bodyOf(rows, choices.hasHead);
  return { ...choices, targets: kind ? guessColumns(kind, headsOf(rows, choices.hasHead), body) : [] };
}

/** The changed choices. An order of days was said of some columns, and is asked anew where others hold the days. */
export function withOrderOfSameDays(before: CardTableChoices, after: CardTableChoices): CardTableChoices {
  const isSame = columnsOf('date', before).join() === columnsOf('date', after).join();
  return isSame ? after : { ...after, dateOrder: undefined };
}

/** What is proposed for a table before anybody has chosen. */
export function proposeChoices(rows: TableRows, lastKind: string): CardTableChoices {
  const hasHead = guessHead(rows);
  return withColumnsGuessed(rows, { kind: kindFor(rows, hasHead, lastKind), hasHead, roles: new Map() });
}
