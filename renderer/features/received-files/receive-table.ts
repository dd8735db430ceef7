import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import { showNotice } from '../../core/state/edit.ts';
import { lastUsedKind, rememberKind } from '../../core/state/last-used-kind.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';
import { openTableDialog } from '../table-cards/open-table-dialog.tsx';
import { readFileRows } from '../table-cards/read-rows.ts';

/** A larger file is no list that anybody made cards of, bytes. */
const MAX_BYTES = 20_000_000;

/** Text as spreadsheets write it: UTF-8, UTF-16 with its mark, or else the Windows code page of western Europe. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file of a spreadsheet program: asks what its rows are, and goes to the cards that they become. */
export async function receiveTable(file: File): Promise<void> {
  const { key } = currentProject();
  const mapId = currentMapId() ?? defaultMapId(currentProject().document);
  const rows = file.size > MAX_BYTES ? undefined : readFileRows(decoded(await file.arrayBuffer()));
  if (currentProject().key !== key) return;
  if (!rows) {
    showNotice(
      file.size > MAX_BYTES
        ? `“${file.name}” is larger than 20 MB. Nothing was changed. Copy the rows that you need, and paste them.`
        : `“${file.name}” holds no table with two columns or more. Nothing was changed.`,
    );
    return;
  }
  await openTableDialog(rows, {
    mapId,
    lastKind: lastUsedKind(),
    onMade: (ids, kind) => {
      rememberKind(kind);
      select(ids);
      goTo({ screen: 'map', key, params: { map: mapId, card: ids[0] ?? '' } });
    },
  });
}
