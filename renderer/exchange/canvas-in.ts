import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordOf } from '../../shared/document/view.ts';
import { type CanvasFile, readCanvas } from '../../shared/interchange/canvas-file.ts';
import {
  belowWhatIsThere,
  type CanvasPlan,
  canvasToChanges,
} from '../../shared/interchange/canvas-to-changes.ts';
import { freshId } from '../client/random.ts';
import { localToday } from '../record-form/days.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';
import { settingsStore } from '../state/settings.ts';
import { counted } from '../ui/words.ts';
import { cardCount } from './canvas-words.ts';

/** Larger files are not read, in bytes. */
const TOO_LARGE = 64_000_000;

/** A file that was read, or a sentence that says why it was not. */
export type ReadFile = { readonly file: CanvasFile; readonly name: string } | { readonly sentence: string };

/** Whether a file calls itself a canvas. */
export const isCanvasFile = ({ name }: File): boolean => /\.canvas$/i.test(name);

/** Reads a file that somebody chose or dropped. */
export const readCanvasFile = async (chosen: File): Promise<ReadFile> => {
  if (chosen.size > TOO_LARGE)
    return { sentence: `“${chosen.name}” is larger than 64 MB. It was left as it is.` };
  const file = readCanvas(await chosen.text());
  if (!file) return { sentence: `“${chosen.name}” is no JSON Canvas file. Nothing was changed.` };
  if (file.nodes.length === 0)
    return { sentence: `“${chosen.name}” holds no card that can be read. Nothing was changed.` };
  return { file, name: chosen.name.replace(/\.canvas$/i, '') };
};

/** Where a canvas goes: a map of its own, or the one that is there. */
export type Where = 'newMap' | 'thisMap';

/** What a file becomes in the project as it is now. */
export const planCanvas = (
  document: ProjectDocument,
  { file, name }: Extract<ReadFile, { file: CanvasFile }>,
  where: Where,
  mapId: string,
): CanvasPlan & { readonly mapId: string } => {
  const isNew = where === 'newMap' || recordOf(document, { kind: 'map', id: mapId }) === undefined;
  const id = isNew ? freshId() : mapId;
  const { role } = settingsStore.getState();
  const plan = canvasToChanges(file, {
    document,
    newId: freshId,
    today: localToday(),
    createdBy: role || undefined,
    mapId: id,
    newMap: isNew ? name : undefined,
    by: isNew ? undefined : belowWhatIsThere(file, { document, mapId }),
  });
  return { ...plan, mapId: id };
};

/** Brings a plan in as one step of Undo, and shows its map. @returns whether it could be: the bar says why not */
export const bringCanvasIn = (plan: CanvasPlan & { readonly mapId: string }): boolean => {
  const count = cardCount(plan);
  const cards = count === 0 ? 'What the file holds is' : counted(count, 'card is', 'cards are');
  // States come as the file has them: they were reached where it was written.
  const isTaken = edit('Canvas brought in', plan.changes, {
    say: `${cards} on the map. Undo takes them away.`,
    isTurn: true,
  });
  if (isTaken) goTo({ screen: 'map', key: currentProject().key, params: { map: plan.mapId } });
  return isTaken;
};
