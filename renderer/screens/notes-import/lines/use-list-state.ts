import { useState } from 'react';
import type { Review, ReviewAction, ReviewRow } from '../../../../shared/notes/review/review.ts';
import { askForWords } from './edit-words-dialog.tsx';
import type { ListEntry } from './list-entries.ts';
import { rowsOfEntry } from './list-entries.ts';
import type { RowRequest, RowRequestHandler } from './row-props.ts';

/** The row that is being cut. */
export interface OpenRow {
  readonly id: string;
  /** Where the caret goes first, an offset of the row's text. */
  readonly at: number | undefined;
}

interface ListStateOptions {
  readonly entries: readonly ListEntry[];
  readonly review: Review;
  readonly onAction: (action: ReviewAction) => boolean;
  readonly onShowRun: (id: string) => void;
  readonly open: OpenRow | null;
  readonly onOpen: (open: OpenRow | null) => void;
}

type FocusAfterRender = (id: string, index: number, selector?: string) => void;

/** Where the focus goes in a row once a request is met; undefined for its main control. */
const focusIn = (row: ReviewRow, request: RowRequest, isOpen: boolean): string | undefined => {
  if (request.type === 'openSplit') return '[data-gap][tabindex="0"][data-main], [data-gap][tabindex="0"]';
  if (!isOpen) return 'piece' in request ? `[data-piece="${request.piece}"] [data-main]` : undefined;
  if (request.type === 'splitAt') {
    // The caret goes on in what was cut off: the next cut is one key away.
    const index = (row.pieces ?? []).findIndex((piece) => request.at < piece.end);
    return `[data-piece="${index < 0 ? 1 : index + 1}"] [data-gap][tabindex="0"], [data-piece="${index < 0 ? 1 : index + 1}"] .pick`;
  }
  if (request.type === 'joinAgain')
    return `[data-piece="${request.piece - 1}"] [data-gap][tabindex="0"], [data-gap][tabindex="0"]`;
  return 'piece' in request
    ? `[data-piece="${request.piece}"] .pick, [data-piece="${request.piece}"] [data-main]`
    : undefined;
};

/** What the list itself knows: the row that has the focus, and the one that is being cut. */
export function useListState({ review, entries, onAction, onShowRun, open, onOpen }: ListStateOptions) {
  const [current, setCurrent] = useState<string | null>(null);

  const requestHandler =
    (focusAfterRender: FocusAfterRender): RowRequestHandler =>
    (row, request) => {
      const index = entries.findIndex((entry) => rowsOfEntry(entry).some((one) => one.id === row.id));
      const stay = (id: string, selector?: string) => {
        setCurrent(id);
        focusAfterRender(id, index, selector);
      };
      if (request.type === 'openSplit') onOpen({ id: row.id, at: request.at });
      else if (request.type === 'closeSplit') onOpen(null);
      else if (request.type === 'showRun') onShowRun(request.id);
      else if (request.type === 'editText') {
        askForWords(row, request.piece, (text) => onAction({ ...request, type: 'setText', text }));
        return;
      } else if (!onAction(request)) return;
      const isUpwards = request.type === 'mergeUp' && request.id === row.id;
      // In the notes, not in the list: a filter may not show it.
      const above = isUpwards ? review.rows[review.rows.indexOf(row) - 1]?.id : undefined;
      stay(above ?? row.id, focusIn(row, request, open?.id === row.id));
    };
  return { current, setCurrent, requestHandler };
}
