import { recordOf } from '../../../shared/document/model/selectors.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import { showNotice } from '../../core/state/edit.ts';
import { lastUsedKind, rememberKind } from '../../core/state/last-used-kind.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo, routeStore } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';
import { openNumbers } from '../measure-numbers/open-numbers.ts';
import {
  isMeasureRows,
  openTableOfFile,
  readRowsOfFile,
  type TableFileRows,
} from '../measure-table/bring-in-file.ts';
import type { TableMeasure } from '../measure-table/plan-table.ts';
import { openTableDialog } from '../table-cards/open-table-dialog.tsx';
import { readFileRows } from '../table-cards/read-rows.ts';

/** On the screen of a measure's numbers a table is for that measure, where the address names one that is there. */
const measureOfAddress = (): TableMeasure | undefined => {
  const { screen, params } = routeStore.getState();
  const id = params.get('card');
  if (screen !== 'tests' || id === null) return undefined;
  return recordOf(currentProject().document, { kind: 'measure', id }) && { id };
};

/** Asks what the rows are as cards, and goes to them. */
async function makeCards({ name, text }: TableFileRows): Promise<void> {
  const { key, document } = currentProject();
  const mapId = currentMapId() ?? defaultMapId(document);
  const rows = readFileRows(text);
  if (!rows) {
    showNotice(`“${name}” holds no table with two columns or more. Nothing was changed.`);
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

/**
 * A file of a spreadsheet program: days with numbers are numbers of a measure, and so is whatever comes while one is
 * shown; other rows become cards. Each is asked about before anything is made.
 */
export async function receiveTable(file: File): Promise<void> {
  const read = await readRowsOfFile(file);
  if (!read) return;
  const measure = measureOfAddress();
  if (measure || isMeasureRows(read.rows)) openTableOfFile(read, measure, openNumbers);
  else await makeCards(read);
}
