import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { type CanvasFile, readCanvas } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import {
  type CanvasPlan,
  canvasToChanges,
  offsetBelowContents,
} from '../../../shared/interchange/json-canvas/canvas-to-changes.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { newRecordId } from '../../core/client/random.ts';
import { readFileBytes } from '../../core/client/read-file-bytes.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { settingsStore } from '../../core/state/settings.ts';
import { cardCount } from './canvas-import-text.ts';
import { spreadIncomingMap } from './spread-incoming-map.ts';

/** A file that was read, or a sentence that says why it was not. */
export type CanvasReadResult =
  | { readonly file: CanvasFile; readonly name: string }
  | { readonly sentence: string };

/** Whether a file is named as a JSON Canvas file. */
export function isCanvasFile({ name }: File): boolean {
  return /\.canvas$/i.test(name);
}

/** Reads and parses a canvas file. Never rejects: failures are sentences. */
export async function readCanvasFile(chosen: File): Promise<CanvasReadResult> {
  if (chosen.size > MAX_FILE_BYTES)
    return { sentence: `“${chosen.name}” is larger than 64 MB. It was left as it is.` };
  const read = await readFileBytes(chosen);
  if ('sentence' in read) return { sentence: `${read.sentence} Nothing was changed.` };
  const file = readCanvas(new TextDecoder().decode(read.bytes));
  if (!file)
    return {
      sentence: `“${chosen.name}” is not a map of another program that Alongside can read (a JSON Canvas file). Nothing was changed.`,
    };
  if (file.nodes.length === 0)
    return { sentence: `“${chosen.name}” has no card that can be read. Nothing was changed.` };
  return { file, name: chosen.name.replace(/\.canvas$/i, '') };
}

/** The map that an import goes to: a new one, or an existing one. */
export type CanvasMapChoice = 'newMap' | 'thisMap';

/** Plans the import of a canvas into the project as it is now. */
export function planCanvasImport(
  document: ProjectDocument,
  { file, name }: Extract<CanvasReadResult, { file: CanvasFile }>,
  target: CanvasMapChoice,
  mapId: string,
): CanvasPlan & { readonly mapId: string } {
  const isNew = target === 'newMap' || recordOf(document, { kind: 'map', id: mapId }) === undefined;
  const id = isNew ? newRecordId() : mapId;
  const { role } = settingsStore.getState();
  const plan = canvasToChanges(file, {
    document,
    newId: newRecordId,
    today: localToday(),
    createdBy: role || undefined,
    mapId: id,
    newMapName: isNew ? name : undefined,
    offset: isNew ? undefined : offsetBelowContents(file, { document, mapId }),
  });
  return { ...plan, mapId: id };
}

/** Runs an import as one step of Undo, and shows its map. @returns false where the edit was refused; a notice says why */
export function importCanvas(plan: CanvasPlan & { readonly mapId: string }): boolean {
  const count = cardCount(plan);
  const cards = count === 0 ? 'What the file holds is' : counted(count, 'card is', 'cards are');
  // A history step: statuses come as the file has them, past the guards of lifecycles. They were reached where it was written.
  const changes = spreadIncomingMap(currentProject().document, plan.changes, plan.mapId);
  const isAccepted = edit('Canvas brought in', changes, {
    message: `${cards} on the map.`,
    announcement: `${cards} on the map. Undo takes them away.`,
    isHistoryStep: true,
  });
  if (isAccepted) goTo({ screen: 'map', key: currentProject().key, params: { map: plan.mapId } });
  return isAccepted;
}
