import { Check, ChevronRight, Ellipsis, EyeOff, Split } from 'lucide-react';
import { memo, useEffect } from 'react';
import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { useIsSelected } from '../../../core/state/selection.ts';
import { KindMark, kindStyle } from '../../../core/ui/kind-mark.tsx';
import { useDragState } from '../state/drag-store.ts';
import type { OutlineRow } from '../state/outline-model.ts';
import { useOutline } from '../state/outline-store.ts';
import { applyFocus, useRestoreFocus } from '../state/row-focus.ts';
import { RenameField } from './rename-field.tsx';
import { RowLinks } from './row-links.tsx';
import './outline-row.css';

interface RowProps extends OutlineRow {
  /** Whether it is the tab stop because no listed row is current. */
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
  /** Must be stable: another function renders every row again. */
  readonly open: (id: string, byKeyboard: boolean) => void;
}

type FlagProps = Pick<RowProps, 'kind' | 'clash' | 'restricted'> & { readonly isSelected: boolean };

const RowFlags = ({ kind, clash, restricted, isSelected }: FlagProps) => (
  <p className="outline-kind">
    <span className="kind-word">{kindLabelOf(kind)}</span>
    {isSelected && (
      <span className="outline-selected">
        <Check className="icon icon-s" aria-hidden="true" />
        Selected
      </span>
    )}
    {clash && (
      <span className="outline-clash">
        <Split className="icon icon-s" aria-hidden="true" />
        Clash
      </span>
    )}
    {restricted && (
      <span className="meta outline-private">
        <EyeOff className="icon icon-s" aria-hidden="true" />
        Private
      </span>
    )}
  </p>
);

interface MetaProps extends Pick<RowProps, 'id' | 'meta' | 'links' | 'linkCount'> {
  readonly isCurrent: boolean;
  readonly isExpanded: boolean;
}

/** One line about the card, and its links in one sentence: a button that lists them. */
const RowMeta = ({ id, meta, links, linkCount, isCurrent, isExpanded }: MetaProps) => (
  <>
    {meta && <p className="meta">{meta}</p>}
    {(linkCount > 0 || isExpanded) && (
      <button
        type="button"
        className="outline-links"
        data-links={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isExpanded}
      >
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        {isExpanded ? <span>{linkCount === 1 ? '1 link' : `${linkCount} links`}</span> : <span>{links}</span>}
      </button>
    )}
  </>
);

/**
 * One card as a list item. Key and click events are delegated to the list, so that two thousand rows carry no listeners;
 * see `row-events.ts`.
 */
export const Row = memo((props: RowProps) => {
  const { id, kind, title, figure, state, isFirst, isReadOnly, open } = props;
  const isCurrent = useOutline(({ current }) => isFirst || current === id);
  const isRenaming = useOutline(({ renaming }) => renaming === id);
  const isExpanded = useOutline(({ expanded }) => expanded.has(id));
  const isOpened = useOutline(({ selectedUnopened }) => selectedUnopened !== id);
  const isSelected = useIsSelected(id);
  useRestoreFocus(id);
  const isDropBefore = useDragState(({ target }) => target?.before === id);
  useEffect(() => {
    if (isCurrent && !isRenaming) applyFocus();
  }, [isCurrent, isRenaming]);
  const classNames = [isSelected && 'is-open', isDropBefore && 'is-drop-before', isExpanded && 'is-expanded'];
  return (
    <li
      className={['outline-row', ...classNames].filter(Boolean).join(' ')}
      style={kindStyle(kind)}
      data-line={id}
      draggable={!isReadOnly && !isRenaming && !isExpanded}
    >
      <KindMark kind={kind} />
      <div className="outline-row-text">
        <RowFlags {...props} isSelected={isSelected} />
        {isRenaming ? (
          <RenameField id={id} kind={kind} title={title} className="outline-title" />
        ) : (
          <button
            type="button"
            className="outline-title"
            data-row={id}
            tabIndex={isCurrent ? 0 : -1}
            aria-current={(isSelected && isOpened) || undefined}
          >
            {isSelected && <span className="hidden-text">Selected: </span>}
            {figure && <span>{figure} </span>}
            <span dir="auto">{title}</span>
          </button>
        )}
        <RowMeta {...props} isCurrent={isCurrent} isExpanded={isExpanded} />
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
      {isExpanded && <RowLinks id={id} title={title} isReadOnly={isReadOnly} open={open} />}
    </li>
  );
});
