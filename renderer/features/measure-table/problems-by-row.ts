import type { RowProblem } from '../../../shared/interchange/tables/row-problem.ts';

/** The problems of a table, by what becomes of their rows. */
export interface ProblemsByRow {
  /** Of rows that do not come in. */
  readonly left: readonly RowProblem[];
  /** Of rows that come in, and are to be looked at. */
  readonly toCheck: readonly RowProblem[];
  /** Rows that do not come in, however much is wrong with each. */
  readonly leftRows: number;
  readonly rowsToCheck: number;
}

const countRows = (problems: readonly RowProblem[]): number => new Set(problems.map(({ row }) => row)).size;

/** Says rows that are left out and rows to be looked at apart. A row is left out where one of its problems says so. */
export function problemsByRow(problems: readonly RowProblem[]): ProblemsByRow {
  const rows = new Set(problems.filter(({ isTaken }) => !isTaken).map(({ row }) => row));
  const left = problems.filter(({ row }) => rows.has(row));
  const toCheck = problems.filter(({ row }) => !rows.has(row));
  return { left, toCheck, leftRows: rows.size, rowsToCheck: countRows(toCheck) };
}
