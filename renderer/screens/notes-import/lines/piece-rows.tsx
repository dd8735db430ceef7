import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import type { ReviewPiece } from '../../../../shared/notes/review/review.ts';
import { Button } from '../../../core/ui/button.tsx';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { rowName } from './action-text.ts';
import { ExistingChoice } from './existing-choice.tsx';
import { ItemKindPicker } from './item-kind-picker.tsx';
import { itemKindLabel } from './item-kind-text.ts';
import { LineText } from './line-text.tsx';
import { PieceHint } from './row-hints.tsx';
import type { RowParts } from './row-props.ts';
import { offsetAtPoint } from './text-offset.ts';

interface PieceRowsProps extends RowParts {
  /** The row's menu, beside the first piece. */
  readonly menu: ReactNode;
}

const PieceOutcome = ({
  row,
  piece,
  index,
  isInTabOrder,
  onRequest,
}: RowParts & { readonly piece: ReviewPiece; readonly index: number }) => {
  const name = rowName(row, index);
  const target = { id: row.id, piece: index };
  if (piece.isLeftOut) {
    return (
      <Button
        variant="tool"
        icon={Plus}
        className="line-include"
        aria-label={`Bring in line ${name} as ${itemKindLabel(piece.kind)}`}
        excludeFromTabOrder={!isInTabOrder}
        data-main=""
        onPress={() => onRequest(row, { type: 'include', ...target })}
      >
        Bring in
      </Button>
    );
  }
  return piece.existing ? (
    <ExistingChoice
      existing={piece.existing}
      name={name}
      kind={piece.kind}
      isInTabOrder={isInTabOrder}
      onChoose={(choice) => onRequest(row, { type: 'useExisting', choice, ...target })}
    />
  ) : (
    <ItemKindPicker
      kind={piece.kind}
      lines={name}
      isInTabOrder={isInTabOrder}
      onPick={(kind) => onRequest(row, { type: 'setKind', kind, ...target })}
    />
  );
};

/** A line in pieces, each with its words and its kind. */
export function PieceRows(props: PieceRowsProps) {
  const { menu, ...parts } = props;
  const { row, roles, onRequest } = parts;
  return (
    <ol className="line-pieces" aria-label={`Line ${rowName(row)} in pieces`}>
      {row.pieces?.map((piece, index) => (
        <li
          key={piece.start}
          className={piece.isLeftOut ? 'line is-out' : 'line'}
          data-piece={index}
          style={isCardKind(piece.kind) ? kindStyle(piece.kind) : undefined}
        >
          <span className="line-number">{rowName(row, index)}</span>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a press on the words opens them for cutting; the key S and the menu do it too */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <div
            className="line-words"
            onClick={(event) => {
              const at = offsetAtPoint(event);
              if (at !== undefined) onRequest(row, { type: 'openSplit', id: row.id, at: piece.start + at });
            }}
          >
            <p>
              <span data-words="">
                <LineText part={piece} roles={roles} />
              </span>
            </p>
            <PieceHint {...parts} part={piece} index={index} />
          </div>
          <PieceOutcome {...props} piece={piece} index={index} />
          {index === 0 && menu}
        </li>
      ))}
    </ol>
  );
}
