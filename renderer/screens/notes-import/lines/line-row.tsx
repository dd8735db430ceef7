import { ChevronDown, MoreVertical, Plus } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { rowName } from './action-text.ts';
import { ExistingChoice } from './existing-choice.tsx';
import { ItemKindPicker } from './item-kind-picker.tsx';
import { itemKindLabel } from './item-kind-text.ts';
import { LineText } from './line-text.tsx';
import { PieceRows } from './piece-rows.tsx';
import { rowActions } from './row-actions.tsx';
import { RowHints } from './row-hints.tsx';
import type { HeadingFacts, RowParts } from './row-props.ts';
import { SectionQuestion } from './section-question.tsx';
import { SplitPanel } from './split-panel.tsx';
import { offsetAtPoint } from './text-offset.ts';

export interface LineRowProps extends RowParts {
  /** Levels of nesting, 0 at the top. */
  readonly depth: number;
  readonly canMerge: boolean;
  /** Of the line above in the notes, which the list may not show. */
  readonly aboveName: string | undefined;
  readonly isAsWritten: boolean;
  /** It is being cut. */
  readonly isOpen: boolean;
  readonly caretAt: number | undefined;
  readonly canUndoCut: boolean;
  readonly onUndo: () => void;
  /** The row below, where it can be put together with this one. */
  readonly nextRow: ReviewRow | undefined;
  /** Of a theme or a sub-heading. */
  readonly facts: HeadingFacts | undefined;
  /** Its position in the list as it is shown, from 1, and the length of that list. */
  readonly position: number;
  readonly total: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

const classOf = (row: ReviewRow, isOpen: boolean): string => {
  if (isOpen) return 'line-open';
  if (row.pieces && !row.isLeftOut) return 'line-split';
  if (row.isLeftOut) return 'line is-out';
  const isHere = row.existing && row.existing.choice !== 'new';
  return `line${row.kind === 'theme' ? ' is-theme' : ''}${isHere ? ' is-here' : ''}`;
};

/** "It names the 2 lines below." */
const headingInWords = (row: ReviewRow, { lines, cards }: HeadingFacts): string => {
  if (row.kind === 'theme') return cards === 0 ? 'No new card.' : `${counted(cards, 'card')}.`;
  if (row.isTableHead) return 'The head of a table. It becomes no card.';
  if (lines === 0) return 'It becomes no card.';
  const below = lines === 1 ? 'line below. It stands' : `${lines} lines below. They stand`;
  return `It names the ${below} under it on the map; it becomes no card.`;
};

const FoldButton = ({ row, isInTabOrder, onRequest }: LineRowProps) => (
  <RacButton
    className="line-fold"
    aria-label={`Fold the lines of ${row.text}`}
    aria-expanded
    excludeFromTabOrder={!isInTabOrder}
    onPress={() => onRequest(row, { type: 'fold', id: row.id, isFolded: true })}
  >
    <ChevronDown className="icon icon-s" aria-hidden="true" />
  </RacButton>
);

/** What a row becomes: its kind, the card that is there, or that it is left out. */
const Outcome = ({ row, isInTabOrder, onRequest }: LineRowProps) => {
  const name = rowName(row);
  const { id } = row;
  if (row.isLeftOut) {
    return (
      <Button
        variant="tool"
        icon={Plus}
        className="line-include"
        aria-label={`Bring in line ${name} as ${itemKindLabel(row.kind)}`}
        excludeFromTabOrder={!isInTabOrder}
        data-main=""
        onPress={() => onRequest(row, { type: 'include', id })}
      >
        Bring in
      </Button>
    );
  }
  const picker = (
    <ItemKindPicker
      kind={row.kind}
      lines={name}
      isInTabOrder={isInTabOrder}
      onPick={(kind) => onRequest(row, { type: 'setKind', id, kind })}
    />
  );
  if (!row.existing) return picker;
  const choice = (
    <ExistingChoice
      existing={row.existing}
      name={name}
      kind={row.kind}
      isInTabOrder={isInTabOrder}
      onChoose={(chosen) => onRequest(row, { type: 'useExisting', id, choice: chosen })}
    />
  );
  // A new card has a kind to choose as well.
  if (row.existing.choice !== 'new') return choice;
  return (
    <div className="line-outcomes">
      {choice}
      {picker}
    </div>
  );
};

const RowMenu = (props: LineRowProps) => {
  const { row, isInTabOrder } = props;
  const label = `More for line ${rowName(row)}`;
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={MoreVertical} excludeFromTabOrder={!isInTabOrder} />}
      entries={rowActions(props)}
    />
  );
};

const WholeRow = (props: LineRowProps) => {
  const { row, roles, facts, nextRow, onRequest } = props;
  const nextLine = nextRow && { id: nextRow.id, name: rowName(nextRow) };
  return (
    <>
      <span className="line-number">
        <span className="hidden-text">Line </span>
        {rowName(row)}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press on the words opens them for cutting; the key S and the menu do it too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        className="line-words"
        onClick={(event) => {
          const at = row.isLeftOut ? undefined : offsetAtPoint(event);
          if (at !== undefined) onRequest(row, { type: 'openSplit', id: row.id, at });
        }}
      >
        <p>
          {row.kind === 'theme' && !row.isLeftOut && facts && facts.lines > 0 && <FoldButton {...props} />}
          <span data-words="">
            <LineText part={row} roles={roles} />
          </span>
        </p>
        {(!facts || row.existing || row.crossedOut !== undefined) && (
          <RowHints {...props} nextLine={nextLine} />
        )}
        {facts && (
          <span className="line-hint section-question">
            {!row.existing && `${headingInWords(row, facts)} `}
            <SectionQuestion {...props} facts={facts} />
          </span>
        )}
      </div>
      <Outcome {...props} />
      <RowMenu {...props} />
    </>
  );
};

const bodyOf = (props: LineRowProps) => {
  if (props.isOpen) return <SplitPanel {...props} />;
  return props.row.pieces && !props.row.isLeftOut ? (
    <PieceRows {...props} menu={<RowMenu {...props} />} />
  ) : (
    <WholeRow {...props} />
  );
};

/** One row of the preview: its line numbers, its text, why, and what it becomes. */
export const LineRow = memo((props: LineRowProps) => {
  const { row, depth, isOpen } = props;
  const indent: CSSProperties & { readonly '--depth': number } = { '--depth': Math.min(depth, 4) };
  return (
    <li
      className={classOf(row, isOpen)}
      ref={props.measure}
      data-row={row.id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      style={isCardKind(row.kind) ? { ...kindStyle(row.kind), ...indent } : indent}
    >
      {bodyOf(props)}
    </li>
  );
});
