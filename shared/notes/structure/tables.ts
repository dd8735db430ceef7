import type { Line } from '../lines/split-lines.ts';
import type { Section } from '../parsed-notes.ts';
import { type Outcome, outcomeOf } from './outcome-cell.ts';

/** What a column of a table holds, by its head. */
type Column = 'what' | 'who' | 'due' | 'status' | 'number' | 'outcome' | 'teller' | Section;

const COLUMN_HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    'teller',
    /^(?:(?:told|said|raised|asked|heard|reported|brought|seen|mentioned) by|who (?:said|told us|raised|brought|saw|asked)(?: (?:it|so|this))?|heard from|speaker)$/,
  ],
  [
    'outcome',
    /^(?:(?:the )?(?:outcomes?|results?|upshot|verdict|ruling|answer)|what (?:came of it|became of it|we settled|was settled|happens now|is happening now)|where (?:it|this|that|things|we|they) (?:end(?:ed|s)?|land(?:ed|s)?|finish(?:ed|es)?|came out|came down|settled|got to|go(?:es)?|stands?)(?: up)?|how (?:it|things|this|that|we) (?:ended|stands?|came out|left it|(?:is|was|were|are) (?:left|settled|resolved))(?: up)?|from now(?: on)?|going forward|settled)$/,
  ],
  [
    'who',
    /^(?:by )?(?:who(?:m|se)?\b.*|owners?|leads?|lead (?:officer|person)|responsib\w+|responsible (?:person|officer)|assigned(?: to)?|assignee|allocated(?: to)?|named? person|action (?:by|owner|for)|person(?: responsible)?|name\(?s?\)?|agency|pwy)$/,
  ],
  [
    'due',
    /^(?:by when|when|by|due(?: date| by)?|deadline|date(?: due)?|target(?: date)?|time ?scales?|timing|complet\w+(?: date| by)?|needed by|how soon|erbyn)$/,
  ],
  [
    'status',
    /^(?:status|progress|update|rag(?: rating)?|state|done\??|where (?:it|it's|its|we're|we are) .*|where we are|outcome of action|comments?|notes?|remarks?)$/,
  ],
  ['number', /^(?:ref\w*|no\.?|number|#|id|ap|item no\.?|action (?:no\.?|ref|number|id)|minute(?: ref)?)$/],
  [
    'actions',
    /^(?:(?:agreed |key |next )?(?:actions?|tasks?|next steps?|to[- ]?dos?|jobs?|follow[- ]?up|promises?|steps?|what needs (?:doing|to happen)|what we will do|what we'll do|action (?:points?|agreed|required)))$/,
  ],
  [
    'what',
    /^(?:what\b.*|item|details?|description|subject|topic|thing|commitment|pledge|matters?|business|about|discussions?|points? (?:raised|made|discussed))$/,
  ],
  [
    'decisions',
    /^(?:(?:the |our )?decisions?(?: (?:made|taken|reached))?|agreed|resolved|resolutions?|what (?:was|we) (?:decided|agreed))$/,
  ],
  [
    'barriers',
    /^(?:(?:the )?(?:barriers?|problems?|issues?|risks?|concerns?|challenges?|blockers?|obstacles?)|what(?:'s| is| gets) in the way)$/,
  ],
  ['questions', /^(?:questions?|queries|query|open questions?|to find out|unknowns?)$/],
  ['ideas', /^(?:ideas?|suggestions?|proposals?|solutions?|possible solutions?)$/],
  ['examples', /^(?:examples?|good practice|elsewhere|where else)$/],
  ['evidence', /^(?:evidence|data|figures?|numbers?|findings?|what (?:people|they) (?:said|told us))$/],
];

/** A table: what its columns hold and what its rows are. */
interface Table {
  readonly columns: readonly (Column | undefined)[];
  /** The first row names the columns. */
  readonly hasHead: boolean;
  /** What a row is, where the columns say so. */
  readonly section: Section | undefined;
  /** The column that says what came of each matter: most was settled, some was put off; or none. */
  readonly outcomeAt: number;
}

/** What a row says beyond its words. */
export interface RowDetails {
  readonly owners?: readonly string[];
  readonly dueWords?: string;
  readonly done?: boolean;
  /** Its state says that its day is behind: done, overdue. */
  readonly hasGoneBy?: boolean;
  /** The column of outcomes says nothing, or that it was left open. */
  readonly isUnsettled?: boolean;
}

const columnOf = (head: string): Column | undefined => {
  const words = head
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s:?*]+$/, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
  // "Pwy / Who": of two languages one is enough.
  const parts = [words, ...words.split(/\s*\/\s*/)];
  return COLUMN_HEADS.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
};

/** Whether words name a column of a table of work, decisions or findings. */
export function isColumnHead(head: string): boolean {
  return columnOf(head) !== undefined;
}

const isClock = (cell: string): boolean => /^\d{1,2}[.:]\d{2}\b|^\d{1,2} ?[ap]m\b/i.test(cell);

const NO_SECTION: ReadonlySet<Column> = new Set([
  'what',
  'who',
  'due',
  'status',
  'number',
  'outcome',
  'teller',
  'actions',
]);

/** Beside who does it by when, an outcome is the state of the work. */
const isTableOfOutcomes = (columns: Table['columns']): boolean =>
  columns.includes('outcome') &&
  !columns.some((column) => column === 'who' || column === 'due' || column === 'actions');

/** Beside a column of what was talked about, one of decisions says what came of it, where there is something to say. */
const outcomeColumnOf = (columns: Table['columns']): number => {
  if (isTableOfOutcomes(columns)) return columns.indexOf('outcome');
  return columns.includes('what') ? columns.indexOf('decisions') : -1;
};

/** A column of outcomes that stands before who does it and by when: each row's own cells say if something was settled or is to be done. */
const isTableOfBoth = (columns: Table['columns']): boolean => {
  const outcome = columns.indexOf('outcome');
  const who = columns.indexOf('who');
  return outcome > 0 && who > outcome && columns.includes('what');
};

/** The kind of a table's rows: work has somebody who does it; a programme with times of day is none. */
const sectionOfRows = (columns: Table['columns'], rows: readonly Line[]): Section | undefined => {
  const has = (column: Column): boolean => columns.includes(column);
  if (isTableOfOutcomes(columns)) return 'decisions';
  const due = columns.indexOf('due');
  const clocks = due < 0 ? 0 : rows.filter((row) => isClock(row.cells?.[due] ?? '')).length;
  if (clocks > 0 && clocks * 2 >= rows.length) return undefined;
  const named = columns.find((column) => column !== undefined && !NO_SECTION.has(column));
  if (has('actions')) return named === 'decisions' && !has('who') && !has('due') ? 'decisions' : 'actions';
  if (named !== undefined) return named as Section;
  if (has('who') && (has('due') || has('what') || has('status')) && columns.length >= 2)
    return has('what') || has('due') || has('status') ? 'actions' : undefined;
  return has('what') && has('due') ? 'actions' : undefined;
};

/** Reads the head of a table. `isMarkedHead`: a line of hyphens stands below its first row. */
function readTable(rows: readonly Line[], isMarkedHead: boolean): Table {
  const head = rows[0]?.cells ?? [];
  const columns = head.map(columnOf);
  const known = columns.filter((column) => column !== undefined).length;
  const filled = head.filter((cell) => cell !== '').length;
  const isShort = head.every((cell) => cell.split(' ').length <= 5 && !/[.!?]$/.test(cell));
  const hasHead = rows.length > 1 && (isMarkedHead || (isShort && known * 2 >= filled && known > 0));
  const names = hasHead ? columns : head.map(() => undefined);
  const section = hasHead ? sectionOfRows(names, rows.slice(1)) : undefined;
  return { columns: names, hasHead, section, outcomeAt: hasHead ? outcomeColumnOf(names) : -1 };
}

const EMPTY_CELL = /^(?:[-–—/.?\s]*|n\/?a|tb[acd]|none|nobody(?: yet)?|unassigned|-)$/i;

const ownersIn = (cell: string): readonly string[] =>
  cell
    .replace(/\s*\((?:name )?tb[acd]\)\s*/gi, '')
    .split(/\s*(?:,|;|&|\+|\/|\band\b)\s*/)
    .map((owner) => owner.trim())
    .filter((owner) => owner !== '' && !EMPTY_CELL.test(owner));

const cellOf = (cells: readonly string[], table: Table, column: Column): string =>
  cells[table.columns.indexOf(column)]?.trim() ?? '';

/** Owners, date and state that a row's cells give. */
function readRow(cells: readonly string[], table: Table): RowDetails {
  const owners = ownersIn(cellOf(cells, table, 'who'));
  const due = cellOf(cells, table, 'due');
  const status = cellOf(cells, table, 'status');
  return {
    ...(owners.length > 0 ? { owners: owners.slice(0, 8) } : {}),
    ...(EMPTY_CELL.test(due) ? {} : { dueWords: due }),
    ...(/^(?:done|complete|completed|closed|yes|finished|✓|✔|x)\b/i.test(status) ||
    /[–—-]\s*done\b/i.test(status)
      ? { done: true, hasGoneBy: true }
      : {}),
    ...(/^(?:overdue|late|behind|slipped|missed)\b/i.test(status) ? { hasGoneBy: true } : {}),
  };
}

const SECTION_OF_OUTCOME: { readonly [outcome in Outcome]: Section } = {
  settled: 'decisions',
  told: 'decisions',
  open: 'plain',
  work: 'actions',
  none: 'plain',
};

type SectionOfRow = Pick<RowOfTable['details'], 'section' | 'tellsOutcome' | 'isUnsettled'>;

const sectionByOutcome = (cell: string): SectionOfRow => {
  const outcome = outcomeOf(cell);
  // What is told as it will be may have been so before, or settled by others: the words say so.
  if (outcome === 'told') return { section: 'decisions', tellsOutcome: true };
  const section = SECTION_OF_OUTCOME[outcome];
  return { section, ...(section === 'plain' ? { isUnsettled: true } : {}) };
};

/** Where a table has both, somebody in the row has something to do. */
const sectionByWho = (cells: readonly string[], table: Table): SectionOfRow =>
  ownersIn(cellOf(cells, table, 'who')).length > 0
    ? { section: 'actions' }
    : sectionByOutcome(cellOf(cells, table, 'outcome'));

/** What a row is: what its table's rows are, unless its own cells say that nothing was settled, or nothing is to be done. */
const sectionOfRow = (cells: readonly string[], table: Table): SectionOfRow => {
  const { section, outcomeAt, columns } = table;
  if (section === undefined) return {};
  if (isTableOfBoth(columns)) return sectionByWho(cells, table);
  const toDo = columns.indexOf('actions');
  const isTold = columns.includes('what') && toDo >= 0;
  if (isTold && !EMPTY_CELL.test(cells[toDo] ?? '')) return { section: 'actions' };
  if (outcomeAt >= 0) return sectionByOutcome(cells[outcomeAt] ?? '');
  return { section: isTold && section === 'actions' ? 'plain' : section };
};

/** A row as its table's head reads it; the head row has no details. */
export interface RowOfTable {
  readonly isHead: boolean;
  readonly details: RowDetails & { readonly section?: Section; readonly tellsOutcome?: boolean };
}

/** Runs of rows, each read by its own head. A line of hyphens between them was left out, and says that a head is above. */
export function rowsOf(lines: readonly Line[]): ReadonlyMap<number, RowOfTable> {
  const rows = new Map<number, RowOfTable>();
  for (let index = 0; index < lines.length; index += 1) {
    if (!lines[index]?.cells) continue;
    let end = index + 1;
    while (
      end < lines.length &&
      (lines[end]?.cells || lines[end]?.goesOnRow) &&
      (lines[end]?.lineNumber ?? 0) - (lines[end - 1]?.lineNumber ?? 0) <= 2
    )
      end += 1;
    const run = lines.slice(index, end).filter(({ cells }) => cells);
    const isMarkedHead = run.length > 1 && (run[1]?.lineNumber ?? 0) === (run[0]?.lineNumber ?? 0) + 2;
    const table: Table = readTable(run, isMarkedHead);
    run.forEach((line, at) => {
      const isHead = at === 0 && table.hasHead;
      const section = isHead ? {} : sectionOfRow(line.cells ?? [], table);
      rows.set(line.lineNumber, {
        isHead,
        details: isHead ? {} : { ...readRow(line.cells ?? [], table), ...section },
      });
    });
    index = end - 1;
  }
  return rows;
}
