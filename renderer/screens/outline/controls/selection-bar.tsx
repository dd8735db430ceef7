import { X } from 'lucide-react';
import { useMemo } from 'react';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { READ_ONLY_REASON, useProject } from '../../../core/state/project-store.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { BulkTools } from '../../../features/bulk/bulk-tools.tsx';
import { deleteSelection } from '../state/outline-actions.ts';
import { outlineStore, useOutline } from '../state/outline-store.ts';
import { focusHeading, focusRow } from '../state/row-focus.ts';
import { clearRowSelection } from '../state/row-selection.ts';

const clear = (): void => {
  const { current } = outlineStore.getState();
  clearRowSelection();
  if (current === null) focusHeading();
  else focusRow(current);
};

/** The bar under a list while rows are selected: their number, and the tools for all of them. `ids`: all rows. */
export function SelectionBar({ ids }: { readonly ids: readonly string[] }) {
  const selection = useSelection();
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const picked = useOutline((state) => state.selectedUnopened);
  const live = useMemo(
    () => new Set([...selection].filter((id) => kindOfId(doc, id) !== undefined)),
    [selection, doc],
  );
  // A single card that is open beside the list has its own panel.
  if (live.size === 0 || (live.size === 1 && picked !== [...live][0])) return null;
  const listed = ids.filter((id) => live.has(id)).length;
  const elsewhere = live.size - listed;
  return (
    <section className="outline-selection" aria-label="Selected cards">
      <p>
        <b>{live.size} selected</b>
        {elsewhere > 0 && <span className="meta">, {elsewhere} of them not in this list</span>}
      </p>
      {isReadOnly ? (
        <p className="meta">{READ_ONLY_REASON}</p>
      ) : (
        <BulkTools ids={live} onDelete={() => deleteSelection(ids)} />
      )}
      <IconButton label="Select nothing" icon={X} onPress={clear} />
    </section>
  );
}
