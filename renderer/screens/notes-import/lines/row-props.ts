import type { ChosenRoles } from '../../../../shared/notes/people/replace-names.ts';
import type { ReviewAction, ReviewRow } from '../../../../shared/notes/review/review.ts';
import type { RowWarning } from '../../../../shared/notes/review/row-warnings.ts';
import type { SectionProposal } from '../../../../shared/notes/review/sections.ts';

/** What a person does in a row: an action of the review, or something that only the list shows. */
export type RowRequest =
  | ReviewAction
  /** Opens the row for cutting; `at` is where in its text the caret goes. */
  | { readonly type: 'openSplit'; readonly id: string; readonly at?: number }
  | { readonly type: 'closeSplit'; readonly id: string }
  | { readonly type: 'editText'; readonly id: string; readonly piece?: number }
  | { readonly type: 'showRun'; readonly id: string };

export type RowRequestHandler = (row: ReviewRow, request: RowRequest) => void;

/** What every part of a row needs. */
export interface RowParts {
  readonly row: ReviewRow;
  readonly roles: ChosenRoles;
  readonly warnings: readonly RowWarning[];
  readonly isInTabOrder: boolean;
  readonly onRequest: RowRequestHandler;
}

/** What a heading says of the lines below it. */
export interface HeadingFacts {
  /** How many lines stand right under it. */
  readonly lines: number;
  /** How many of them are not in the project already: a choice would set these. */
  readonly open: number;
  /** How many cards its theme makes, sub-headings and all. */
  readonly cards: number;
  readonly proposal: SectionProposal | undefined;
}
