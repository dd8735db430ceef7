import type { ColumnPlaces } from './table-columns.ts';

/** The columns of a table of actions, each with its headings: that of `actions.csv` first. */
export const actionColumns = {
  title: ['title', 'action', 'what', 'task'],
  kind: ['kind', 'kindofaction'],
  owners: ['owners', 'owner', 'who'],
  startOn: ['starton', 'start', 'startdate'],
  dueOn: ['dueon', 'due', 'duedate', 'bywhen', 'deadline'],
  status: ['status'],
  doneOn: ['doneon', 'done'],
  reportBackTo: ['reportbackto', 'reportback'],
} as const;

export type ActionColumn = keyof typeof actionColumns;

/** Words and one more thing that only actions have make a table of actions. */
export function isActionTable({ title, ...others }: ColumnPlaces<ActionColumn>): boolean {
  const { owners, startOn, dueOn, doneOn, reportBackTo } = others;
  return title >= 0 && [owners, startOn, dueOn, doneOn, reportBackTo].some((place) => place >= 0);
}
