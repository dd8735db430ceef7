import { MoreVertical, Plus } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { isCardKind } from '../../shared/notes/parsed-notes.ts';
import { type RolesChosen, replaceOwners } from '../../shared/notes/replace-names.ts';
import type { Row } from '../../shared/notes/review.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { kindStyle } from '../ui/kind-mark.tsx';
import { Menu } from '../ui/menu.tsx';
import { fateWord, linesWords } from './fate-words.ts';
import { KindPick } from './kind-pick.tsx';
import { rowActs } from './row-acts.tsx';
import { extrasWords, piecesOf } from './shown-text.ts';

export interface LineRowProps {
  readonly row: Row;
  readonly chosen: RolesChosen;
  /** Levels of nesting, 0 at the top. */
  readonly depth: number;
  readonly canMerge: boolean;
  readonly isInTabOrder: boolean;
  /** Where it stands in the list shown, from 1, and how long that is. */
  readonly place: number;
  readonly of: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  readonly act: (row: Row, choice: 'mergeUp' | 'takeApart' | 'leaveOut' | 'bringIn' | Row['kind']) => void;
}

const Words = ({ row, chosen }: { readonly row: Row; readonly chosen: RolesChosen }) =>
  piecesOf(row, chosen).map((piece, index) => {
    const key = `${index}-${piece.text}`;
    if (piece.look === 'plain') return <span key={key}>{piece.text}</span>;
    if (piece.look === 'figure') return <b key={key}>{piece.text}</b>;
    return (
      <span key={key} className={piece.look === 'role' ? 'line-role' : 'line-name'}>
        {piece.text}
      </span>
    );
  });

const roleWords = (row: Row, chosen: RolesChosen): string => {
  const owners = replaceOwners(row.extras, row.names, chosen).owners ?? [];
  const keys = new Set(row.names.map((found) => found.name));
  const became = [...keys].filter((name) => chosen.has(name.split(/\s/)[0]?.toLowerCase() ?? '')).length;
  const names = became === 0 ? '' : became === 1 ? 'A name became a role.' : `${became} names became roles.`;
  return [extrasWords(row, owners), names].filter(Boolean).join(' ');
};

const classOf = (row: Row): string => {
  if (row.isOut) return 'line is-out';
  return row.kind === 'theme' ? 'line is-theme' : 'line';
};

/** One line of the notes: its number, its words, why, and what it becomes. */
export const LineRow = memo((props: LineRowProps) => {
  const { row, chosen, depth, canMerge, isInTabOrder, act } = props;
  const lines = linesWords(row.lines);
  const indent: CSSProperties & { readonly '--depth': number } = { '--depth': Math.min(depth, 4) };
  return (
    <li
      className={classOf(row)}
      ref={props.measure}
      data-row={row.id}
      aria-posinset={props.place}
      aria-setsize={props.of}
      style={isCardKind(row.kind) ? { ...kindStyle(row.kind), ...indent } : indent}
    >
      <span className="line-no">
        <span className="hidden-text">Line </span>
        {lines}
      </span>
      <p>
        <Words row={row} chosen={chosen} />
        <span className="line-hint">
          {row.isOut ? `Left out: ${row.why.charAt(0).toLowerCase()}${row.why.slice(1)}` : row.why}{' '}
          {!row.isOut && roleWords(row, chosen)}
        </span>
      </p>
      {row.isOut ? (
        <Button
          variant="tool"
          icon={Plus}
          className="line-in"
          aria-label={`Bring in line ${lines} as ${fateWord(row.kind)}`}
          excludeFromTabOrder={!isInTabOrder}
          data-main=""
          onPress={() => act(row, 'bringIn')}
        >
          Bring in
        </Button>
      ) : (
        <KindPick
          kind={row.kind}
          text={row.text}
          lines={lines}
          isInTabOrder={isInTabOrder}
          onPick={(kind) => act(row, kind)}
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
        entries={rowActs(row, canMerge, act)}
      />
    </li>
  );
});
