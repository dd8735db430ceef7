import { useEffect } from 'react';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import type { TableRows } from '../../../shared/interchange/tables/delimited-text.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { isEditableTarget } from '../../core/commands/editable-target.ts';
import { isInOverlay } from '../../core/commands/listen-for-keys.ts';
import { isPresenting } from '../../core/state/presenting.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { select } from '../../core/state/selection.ts';
import { isEmptyDrop, itemsOf } from '../../core/ui/dropped-items.ts';
import { classifyFiles } from '../../features/received-files/classify-files.ts';
import { receiveItems } from '../../features/received-files/receive-files.ts';
import { openTableDialog } from '../../features/table-cards/open-table-dialog.tsx';
import { readCopiedRows } from '../../features/table-cards/read-rows.ts';
import { outlineStore, setOutline } from './state/outline-store.ts';
import { focusRow, rowOfEvent } from './state/row-focus.ts';

/** The theme of the row that has the focus: what is pasted there is of it, too. */
function themeOfRow(target: EventTarget | null): string | undefined {
  const { document } = currentProject();
  const id = rowOfEvent(target);
  const kind = id === undefined ? undefined : kindOfId(document, id);
  const record = kind === undefined || id === undefined ? undefined : recordOf(document, { kind, id });
  return (record && textOf(record, 'theme')) || undefined;
}

function pasteRows(rows: TableRows, target: EventTarget | null): void {
  void openTableDialog(rows, {
    mapId: defaultMapId(currentProject().document),
    theme: themeOfRow(target),
    lastKind: outlineStore.getState().lastKind,
    onMade: (ids, kind) => {
      setOutline({ lastKind: kind });
      select(ids);
      focusRow(ids[0] ?? '');
    },
  });
}

const isForOutline = (target: EventTarget | null): boolean =>
  target instanceof Element && !isEditableTarget(target) && !isInOverlay(target);

function onPaste(event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!data || event.defaultPrevented || isPresenting() || !isForOutline(event.target)) return;
  const items = itemsOf(data);
  const isFile = items.folders.length > 0 || classifyFiles(items.files).sort !== undefined;
  const rows = !isFile
    ? readCopiedRows({ text: data.getData('text/plain'), html: data.getData('text/html') })
    : undefined;
  if (rows) pasteRows(rows, event.target);
  else if (!isEmptyDrop(items)) receiveItems(items);
  else return;
  event.preventDefault();
}

/** Rows of a spreadsheet that are pasted while no field has the focus become cards; files are answered as anywhere. */
export function usePastedRows(): void {
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener('paste', onPaste, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
