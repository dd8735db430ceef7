import type { KeyboardEvent } from 'react';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import { isUnsurePiece, type RowWarning } from '../../../../shared/notes/review/row-warnings.ts';
import { isHeadingRow, sectionProposal } from '../../../../shared/notes/review/sections.ts';
import { isShortcutActive } from '../../../core/commands/single-key-shortcuts.ts';
import type { RowRequest } from './row-props.ts';

/** Rows that a key goes on by. */
export const KEY_STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What stands under the footer of the list, and in the help. */
export const KEYS_IN_WORDS =
  'Arrows: line to line. Enter: kind. S: split. J: join to the line above. Y: accept what is proposed. W: as written. F2: words. Delete: leave out. Ctrl+Z: undo.';

interface KeyContext {
  readonly rows: readonly ReviewRow[];
  readonly warnings: readonly RowWarning[];
  readonly isOpen: boolean;
  /** Piece that has the focus. */
  readonly piece: number | undefined;
}

/** What "yes" means in a row: to its heading's question, to the proposed cut, or to the kind of the piece. */
const yesTo = (row: ReviewRow, { warnings, rows, piece = 0 }: KeyContext): RowRequest | undefined => {
  const { id } = row;
  const part = row.pieces?.[piece];
  if (part && isUnsurePiece(part)) return { type: 'setKind', id, kind: part.kind, piece };
  if (isHeadingRow(row)) {
    const section = sectionProposal(rows, rows.indexOf(row))?.section;
    return section === undefined ? undefined : { type: 'setSection', id, section };
  }
  if (warnings.includes('several') || warnings.includes('runTogether')) return { type: 'splitProposed', id };
  return undefined;
};

/** What a key asks for in a row; undefined for keys that mean nothing here. */
export function requestByKey(
  event: Pick<KeyboardEvent, 'key'>,
  row: ReviewRow,
  context: KeyContext,
): RowRequest | undefined {
  const { isOpen, piece } = context;
  const { id } = row;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (!isShortcutActive(key)) return undefined;
  const target = piece !== undefined && row.pieces ? { id, piece } : { id };
  switch (key) {
    case 'Delete':
      return row.isLeftOut ? undefined : { type: 'exclude', ...target };
    case 'F2':
      return row.isLeftOut ? undefined : { type: 'editText', ...target };
    case 'S':
      if (row.isLeftOut) return undefined;
      return isOpen ? { type: 'closeSplit', id } : { type: 'openSplit', id };
    case 'J':
      return piece !== undefined && piece > 0 && row.pieces
        ? { type: 'joinAgain', id, piece }
        : { type: 'mergeUp', id };
    case 'W':
      return { type: 'asWritten', id };
    case 'Y':
      return yesTo(row, context);
    case 'ArrowLeft':
      return row.kind === 'theme' && !row.isLeftOut ? { type: 'fold', id, isFolded: true } : undefined;
    default:
      return undefined;
  }
}
