import { FileClock, Pencil, Scissors, Undo2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ReviewPiece, ReviewRow } from '../../../../shared/notes/review/review.ts';
import { sentenceStarts } from '../../../../shared/notes/review/sentence-ends.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { numberInWords, rowName } from './action-text.ts';
import { CutText } from './cut-text.tsx';
import { ExistingChoice } from './existing-choice.tsx';
import { ItemKindPicker } from './item-kind-picker.tsx';
import { PieceHint } from './row-hints.tsx';
import type { RowParts } from './row-props.ts';

interface SplitPanelProps extends RowParts {
  readonly isAsWritten: boolean;
  /** Whether the last thing that was done is a cut in this line. */
  readonly canUndoCut: boolean;
  readonly onUndo: () => void;
  /** Where the caret goes first, an offset of the row's text. */
  readonly caretAt: number | undefined;
}

/** A line that is whole, as its only piece. */
const wholeOf = (row: ReviewRow): ReviewPiece => ({
  start: 0,
  end: row.text.length,
  text: row.text,
  kind: row.kind,
  why: row.why,
  isLeftOut: row.isLeftOut,
  isChosen: false,
  details: row.details,
  names: row.names,
  ...(row.existing ? { existing: row.existing } : {}),
});

interface PanelHeadProps extends Omit<SplitPanelProps, 'caretAt'> {
  readonly title: ReactNode;
}

const PanelHead = ({ row, title, isAsWritten, canUndoCut, onUndo, onRequest }: PanelHeadProps) => (
  <header className="split-head">
    <b>{title}</b>
    <span className="meta">Click between two words to cut, or Enter at the caret.</span>
    <span className="split-tools">
      {row.pieces && canUndoCut && (
        <Button variant="tool" icon={Undo2} onPress={onUndo} data-undo="">
          Undo last cut<kbd>Ctrl Z</kbd>
        </Button>
      )}
      {sentenceStarts(row.text).length + 1 > (row.pieces?.length ?? 1) && (
        <Button
          variant="tool"
          icon={Scissors}
          onPress={() => onRequest(row, { type: 'splitSentences', id: row.id })}
        >
          Split into sentences
        </Button>
      )}
      {row.pieces && (
        <Button variant="tool" onPress={() => onRequest(row, { type: 'backToOne', id: row.id })}>
          Back to one
        </Button>
      )}
      {!isAsWritten && (
        <Button
          variant="tool"
          icon={FileClock}
          onPress={() => onRequest(row, { type: 'asWritten', id: row.id })}
        >
          As it was written
        </Button>
      )}
      <Button variant="tool" onPress={() => onRequest(row, { type: 'closeSplit', id: row.id })}>
        Done
      </Button>
    </span>
  </header>
);

interface PieceRowProps extends RowParts {
  readonly piece: ReviewPiece;
  /** Undefined where the line is whole. */
  readonly index: number | undefined;
  readonly caretAt: number | undefined;
}

const PieceRow = ({ piece, index, caretAt, ...parts }: PieceRowProps) => {
  const { row, onRequest } = parts;
  const name = rowName(row, index);
  const isCaretHere = caretAt !== undefined && caretAt >= piece.start && caretAt <= piece.end;
  const target = index === undefined ? { id: row.id } : { id: row.id, piece: index };
  return (
    <li className={piece.isLeftOut ? 'split-piece is-out' : 'split-piece'} data-piece={index}>
      <span className="line-number">{name}</span>
      <div>
        <CutText
          text={piece.text}
          name={name}
          isMain={(index ?? 0) === 0}
          caretAt={isCaretHere ? caretAt - piece.start : undefined}
          onCut={(at) => onRequest(row, { type: 'splitAt', id: row.id, at: piece.start + at })}
        />
        <PieceHint {...parts} isInTabOrder part={piece} index={index ?? 0} />
      </div>
      {piece.existing ? (
        <ExistingChoice
          existing={piece.existing}
          name={name}
          kind={piece.kind}
          isInTabOrder
          onChoose={(choice) => onRequest(row, { type: 'useExisting', choice, ...target })}
        />
      ) : (
        <ItemKindPicker
          kind={piece.kind}
          lines={name}
          isInTabOrder
          onPick={(kind) => onRequest(row, { type: 'setKind', kind, ...target })}
        />
      )}
      <IconButton
        label={`Change the words of line ${name}`}
        icon={Pencil}
        onPress={() => onRequest(row, { type: 'editText', ...target })}
      />
    </li>
  );
};

/** A line that is being cut, in its place: every piece with its words, its kind, and the cuts between them. */
export function SplitPanel(props: SplitPanelProps) {
  const { row, onRequest } = props;
  const pieces = row.pieces ?? [wholeOf(row)];
  const name = rowName(row);
  const title = row.pieces ? `Line ${name} in ${numberInWords(row.pieces.length)}` : `Line ${name}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onRequest(row, { type: 'closeSplit', id: row.id });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from every control inside
    <div className="split-panel" onKeyDown={onKeyDown}>
      <PanelHead {...props} title={title} />
      <ol aria-label={title}>
        {pieces.map((piece, index) => [
          index > 0 && (
            <li className="split-cut" key={`cut-${piece.start}`}>
              <Scissors className="icon icon-s" aria-hidden="true" />
              <Button
                variant="tool"
                aria-label={`Join line ${rowName(row, index - 1)} and ${rowName(row, index)} again`}
                data-cut={index}
                onPress={() => onRequest(row, { type: 'joinAgain', id: row.id, piece: index })}
              >
                Join again
              </Button>
            </li>
          ),
          <PieceRow
            key={`${piece.start}-${piece.end}`}
            {...props}
            piece={piece}
            index={row.pieces ? index : undefined}
          />,
        ])}
      </ol>
    </div>
  );
}
