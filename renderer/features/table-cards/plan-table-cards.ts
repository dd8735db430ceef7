import type { Value } from '../../../shared/document/model/document.ts';
import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { type FillableField, fillableFields } from '../../../shared/interchange/tables/fillable-fields.ts';
import { type CellStyle, problemAfter, readCell } from '../../../shared/interchange/tables/read-cell.ts';
import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';
import { guessNumberStyle } from '../../../shared/interchange/tables/read-number.ts';
import { readLine, readWords } from '../../../shared/interchange/tables/read-words.ts';
import { DETAILS } from '../../../shared/records/fields/common-fields.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { maxTextLength } from '../../../shared/records/fields/field.ts';
import { fitToField, truncate } from '../../../shared/records/fields/fit-to-field.ts';
import { type Kind, titleInputField } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { bodyOf, type CardTableChoices, headsOf } from './table-choices.ts';
import { columnsOf, LEFT_OUT, TO_DETAILS } from './table-columns.ts';
import { type TablePeople, withRoles, withRolesInList } from './table-people.ts';

/** One row as a card. */
export interface TableCard {
  /** The row in the table as it was pasted, counted from 1, the head among them. */
  readonly row: number;
  readonly words: string;
  readonly fields: { readonly [field: string]: Value };
  /** The name of the theme it stands under, as the table has it. */
  readonly theme?: string;
}

/** What a person should know of one row. What no field takes stands in the details, as long as these hold it. */
export interface CardRowProblem {
  readonly row: number;
  readonly sentence: string;
  /** Some of the row's words do not come in. */
  readonly losesWords: boolean;
}

/** All rows as cards, and what to know of them. */
export interface CardTablePlan {
  readonly cards: readonly TableCard[];
  readonly problems: readonly CardRowProblem[];
}

interface PlanContext {
  readonly kind: Kind;
  readonly heads: readonly string[];
  readonly fields: ReadonlyMap<string, FillableField>;
  readonly choices: CardTableChoices;
  readonly style: CellStyle;
  readonly people: TablePeople;
  readonly roles: ReadonlyMap<string, string>;
}

/** "Column C", where it has no head. */
export function columnName(heads: readonly string[], at: number): string {
  return heads[at] || `Column ${at < 26 ? String.fromCharCode(65 + at) : at + 1}`;
}

const cellWithRoles = (cell: string, target: FillableField | undefined, context: PlanContext): string => {
  const { known } = context.people;
  const { roles } = context;
  const isList = target?.field.control === 'tags';
  return (isList ? withRolesInList : withRoles)(cell, known, roles);
};

/** A card that is being made of a row. */
class CardDraft {
  readonly values: { [field: string]: Value } = {};
  readonly details: string[] = [];
  readonly problems: Omit<CardRowProblem, 'row'>[] = [];

  set({ name, part }: FillableField, value: Value): void {
    const whole = this.values[name];
    const isObject = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
    this.values[name] = part === undefined ? value : { ...(isObject ? whole : {}), [part]: value };
  }

  report(sentence: string, losesWords = false): void {
    this.problems.push({ sentence, losesWords });
  }

  keep(head: string, cell: string): void {
    this.details.push(`${head}: ${cell}`);
  }
}

/** Longer words are cut where the field ends, and stand whole in the details. */
const setWords = (draft: CardDraft, target: FillableField, cell: string, head: string): void => {
  const words = target.field.control === 'line' ? readLine(cell) : cell;
  const fitted = fitToField(target.field, words);
  draft.set(target, fitted ?? '');
  if (fitted === words) return;
  draft.keep(head, cell);
  draft.report(
    `“${head}” has ${cell.length.toLocaleString('en-GB')} characters. The card shows the beginning; its details have all of it.`,
  );
};

const fillCell = (draft: CardDraft, cell: string, at: number, context: PlanContext): void => {
  const id = context.choices.targets[at] ?? TO_DETAILS;
  const head = columnName(context.heads, at);
  const target = context.fields.get(id);
  if (id === LEFT_OUT || cell === '') return;
  if (!target) draft.keep(head, cell);
  else if (id === titleInputField(context.kind)) setWords(draft, target, cell, head);
  else {
    const { value, problem } = readCell(target, cell, context.style);
    if (value !== undefined) draft.set(target, value);
    if (problem === undefined) return;
    draft.keep(head, cell);
    const shown = cell.length > 40 ? `${cell.slice(0, 39)}…` : cell;
    draft.report(`${problemAfter(`“${head}” takes`, problem)} “${shown}” goes into the details.`);
  }
};

/** The first cell with words stands in for words that a row does not have. */
const fillMissingWords = (draft: CardDraft, cells: readonly string[], context: PlanContext): void => {
  const words = titleInputField(context.kind);
  const target = context.fields.get(words);
  const first = cells.find((cell, at) => cell !== '' && context.choices.targets[at] !== LEFT_OUT);
  if (!target || first === undefined || draft.values[words]) return;
  setWords(draft, target, first, 'The first cell');
  draft.report('This row has no title. Its first cell is used instead.');
};

const tooLong = (left: number): string =>
  `Its details are longer than a card holds. The last ${counted(left, 'character')} will not come in.`;

const detailsOf = (draft: CardDraft): { [field: string]: Value } => {
  const details = draft.details.join('\n');
  if (details === '') return {};
  const kept = truncate(details, maxTextLength);
  const left = details.length - kept.length;
  if (left > 0) draft.report(tooLong(left), true);
  return { [DETAILS]: kept };
};

const cardOfRow = (row: readonly string[], number: number, context: PlanContext): CardTablePlan => {
  const cells = row.map((cell, at) => {
    const target = context.fields.get(context.choices.targets[at] ?? TO_DETAILS);
    return cellWithRoles(readWords(cell), target, context);
  });
  const draft = new CardDraft();
  for (const [at, cell] of cells.entries()) fillCell(draft, cell, at, context);
  fillMissingWords(draft, cells, context);
  const words = draft.values[titleInputField(context.kind)];
  if (typeof words !== 'string' || words === '') return { cards: [], problems: [] };
  const { theme, ...values } = draft.values;
  const fields = { ...values, ...detailsOf(draft) };
  return {
    cards: [{ row: number, words, fields, ...(typeof theme === 'string' ? { theme } : {}) }],
    problems: draft.problems.map((problem) => ({ row: number, ...problem })),
  };
};

/**
 * Makes a card of each row by what was chosen; empty rows are none. Days in numbers are read in `order` and in no
 * other. @param today `YYYY-MM-DD`
 */
export function planTableCards(
  rows: TableRows,
  choices: CardTableChoices,
  people: TablePeople,
  order: DateOrder,
  today: string,
): CardTablePlan {
  const kind = kindOf(choices.kind);
  if (!kind) return { cards: [], problems: [] };
  const fields = new Map(fillableFields(kind).map((field) => [field.id, field]));
  const heads = headsOf(rows, choices.hasHead);
  const numbers = columnsOf('number', choices);
  const cells = bodyOf(rows, choices.hasHead).flatMap((row) => numbers.map((at) => row[at] ?? ''));
  const style = { dateOrder: order, numberStyle: guessNumberStyle(cells, '\t'), today };
  const roles = new Map([...choices.roles].map(([key, role]) => [key, role.trim()]));
  const context = { kind, heads, fields, choices, style, people, roles };
  const made = bodyOf(rows, choices.hasHead).map((row, at) =>
    cardOfRow(row, at + (choices.hasHead ? 2 : 1), context),
  );
  return { cards: made.flatMap(({ cards }) => cards), problems: made.flatMap(({ problems }) => problems) };
}
