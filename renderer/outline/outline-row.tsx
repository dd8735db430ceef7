import { Ellipsis, EyeOff, Split } from 'lucide-react';
import { memo, useEffect } from 'react';
import { kindOf } from '../../shared/records/registry.ts';
import { useIsSelected } from '../state/selection.ts';
import { KindMark, kindStyle } from '../ui/kind-mark.tsx';
import type { OutlineRow } from './outline-model.ts';
import { useOutline } from './outline-store.ts';
import { RenameField } from './rename-field.tsx';
import { giveFocus } from './row-focus.ts';
import './outline-row.css';

interface RowProps extends OutlineRow {
  /** The Tab key leads to it although no row was visited yet. */
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
}

/**
 * One card as a list item. Keys and presses are heard by the list around it, so that two thousand rows
 * carry no listeners; see `use-row-events.ts`.
 */
export const Row = memo((props: RowProps) => {
  const { id, kind, title, figure, state, meta, links, restricted, clash, isFirst, isReadOnly } = props;
  const isCurrent = useOutline(({ current }) => (current === null ? isFirst : current === id));
  const isRenaming = useOutline(({ renaming }) => renaming === id);
  const isOpen = useIsSelected(id);
  useEffect(() => {
    if (isCurrent && !isRenaming) giveFocus();
  }, [isCurrent, isRenaming]);
  return (
    <li className={`outline-row${isOpen ? ' is-open' : ''}`} style={kindStyle(kind)}>
      <KindMark kind={kind} />
      <div className="outline-words">
        <p className="outline-kind">
          <span className="kind-word">{kindOf(kind)?.label ?? kind}</span>
          {clash && (
            <span className="outline-clash">
              <Split className="icon icon-s" aria-hidden="true" />
              Clash
            </span>
          )}
          {restricted && (
            <span className="meta outline-stays">
              <EyeOff className="icon icon-s" aria-hidden="true" />
              Stays here
            </span>
          )}
        </p>
        {isRenaming ? (
          <RenameField id={id} kind={kind} words={title} className="outline-title" />
        ) : (
          <button
            type="button"
            className="outline-title"
            data-row={id}
            tabIndex={isCurrent ? 0 : -1}
            aria-current={isOpen || undefined}
          >
            {figure && <span className="outline-figure">{figure} </span>}
            {title}
          </button>
        )}
        {(meta || links) && (
          <p className="meta">
            {meta && <span className="outline-meta">{meta}</span>}
            {links && <span>{links}</span>}
          </p>
        )}
      </div>
      {state && <span className="outline-state">{state}</span>}
      {!isReadOnly && (
        <button
          type="button"
          className="outline-more"
          data-more={id}
          tabIndex={isCurrent ? 0 : -1}
          aria-haspopup="menu"
          aria-label={`What to do with “${title}”`}
        >
          <Ellipsis className="icon" aria-hidden="true" />
        </button>
      )}
    </li>
  );
});
