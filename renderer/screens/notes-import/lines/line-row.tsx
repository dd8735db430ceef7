import { MoreVertical, Plus } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import { type ChosenRoles, replaceOwners } from '../../../../shared/notes/people/replace-names.ts';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { ItemKindPicker } from './item-kind-picker.tsx';
import { itemKindLabel, linesInWords } from './item-kind-text.ts';
import { type RowAction, rowActions } from './row-actions.tsx';
import { extrasInWords, textPieces } from './text-pieces.ts';

export interface LineRowProps {
  readonly row: ReviewRow;
  readonly roles: ChosenRoles;
  /** Levels of nesting, 0 at the top. */
  readonly depth: number;
  readonly canMerge: boolean;
  readonly isInTabOrder: boolean;
  /** Its position in the filtered list, from 1, and the length of that list. */
  readonly position: number;
  readonly total: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  readonly onAction: RowAction;
}

const LineText = ({ row, chosen: roles }: { readonly row: ReviewRow; readonly chosen: ChosenRoles }) =>
  textPieces(row, roles).map((piece, index) => {
    const key = `${index}-${piece.text}`;
    if (piece.style === 'plain') return <span key={key}>{piece.text}</span>;
    if (piece.style === 'figure') return <b key={key}>{piece.text}</b>;
    return (
      <span key={key} className={piece.style === 'role' ? 'line-role' : 'line-name'}>
        {piece.text}
      </span>
    );
  });

const detailsInWords = (row: ReviewRow, roles: ChosenRoles): string => {
  const owners = replaceOwners(row.details, row.names, roles).owners ?? [];
  const people = new Set(row.names.map((found) => found.person));
  const changedCount = [...people].filter((person) => roles.has(person)).length;
  const names =
    changedCount === 0
      ? ''
      : changedCount === 1
        ? 'A name became a role.'
        : `${changedCount} names became roles.`;
  return [extrasInWords(row, owners), names].filter(Boolean).join(' ');
};

const classOf = (row: ReviewRow): string => {
  if (row.isLeftOut) return 'line is-out';
  return row.kind === 'theme' ? 'line is-theme' : 'line';
};

/** One row of the preview: its line numbers, its text, why, and what it becomes. */
export const LineRow = memo((props: LineRowProps) => {
  const { row, roles, depth, canMerge, isInTabOrder, onAction } = props;
  const lines = linesInWords(row.lines);
  const indent: CSSProperties & { readonly '--depth': number } = { '--depth': Math.min(depth, 4) };
  return (
    <li
      className={classOf(row)}
      ref={props.measure}
      data-row={row.id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      style={isCardKind(row.kind) ? { ...kindStyle(row.kind), ...indent } : indent}
    >
      <span className="line-number">
        <span className="hidden-text">Line </span>
        {lines}
      </span>
      <p>
        <LineText row={row} chosen={roles} />
        <span className="line-hint">
          {row.isLeftOut ? `Left out: ${row.why.charAt(0).toLowerCase()}${row.why.slice(1)}` : row.why}{' '}
          {!row.isLeftOut && detailsInWords(row, roles)}
        </span>
      </p>
      {row.isLeftOut ? (
        <Button
          variant="tool"
          icon={Plus}
          className="line-include"
          aria-label={`Bring in line ${lines} as ${itemKindLabel(row.kind)}`}
          excludeFromTabOrder={!isInTabOrder}
          data-main=""
          onPress={() => onAction(row, 'include')}
        >
          Bring in
        </Button>
      ) : (
        <ItemKindPicker
          kind={row.kind}
          text={row.text}
          lines={lines}
          isInTabOrder={isInTabOrder}
          onPick={(kind) => onAction(row, kind)}
        />
      )}
      <Menu
        label={`More for line ${lines}`}
        trigger={
          <IconButton
            label={`More for line ${lines}`}
            icon={MoreVertical}
            excludeFromTabOrder={!isInTabOrder}
          />
        }
        entries={rowActions(row, canMerge, onAction)}
      />
    </li>
  );
});
