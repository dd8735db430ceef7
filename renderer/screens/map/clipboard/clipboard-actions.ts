import { defaultMapId } from '../../../../shared/records/maps/first-map.ts';
import { currentMapId } from '../../../core/state/current-map-id.ts';
import { edit, showNotice } from '../../../core/state/edit.ts';
import { currentProject, READ_ONLY_REFUSAL } from '../../../core/state/project-store.ts';
import { clearSelection, selectedIds } from '../../../core/state/selection.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { say } from '../../../core/ui/message.ts';
import { readCopiedRows } from '../../../features/table-cards/read-rows.ts';
import { type ActiveMap, activeMap, viewportCentre } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { menuPointOrMiddle } from '../state/menu-point.ts';
import { CLIP_TYPE, type Clip, parseClip, serializeClip } from './clip.ts';
import { clipAsText, collectCards } from './collect-cards.ts';
import { pasteCards } from './paste-cards.tsx';
import type { PasteTarget } from './paste-target.ts';
import { pasteText } from './paste-text.tsx';
import { titlesFromText } from './titles-from-text.ts';

/** Cards that were copied in this window, for a paste that has no clipboard to read. */
let lastCopiedText: string | undefined;

export function hasCopied(): boolean {
  return lastCopiedText !== undefined;
}

/** The position of a paste without a pointer: the centre of the window. */
export function visibleCentre(map: ActiveMap): readonly [number, number] {
  return viewportCentre(map.pane.viewport());
}

/** Gives only what a paste would take: cut cards would be gone, and come back nowhere. @returns whether it was given */
function writeToClipboard(clip: Clip, data: DataTransfer): boolean {
  const text = serializeClip(clip);
  const parsed = parseClip(text);
  if (!parsed || 'problem' in parsed) {
    showNotice(`These cards were not copied. ${parsed?.problem ?? ''}`.trim());
    return false;
  }
  lastCopiedText = text;
  data.setData(CLIP_TYPE, lastCopiedText);
  data.setData('text/plain', clipAsText(clip));
  return true;
}

/** Puts the selected cards on the clipboard. @returns whether there were any */
export function copySelection(map: ActiveMap, data: DataTransfer): boolean {
  const clip = collectCards(currentProject().document, map.model, map.mapId, selectedIds());
  if (!clip || !writeToClipboard(clip, data)) return false;
  say(`${cardsInWords(clip.cards.length)} copied.`);
  return true;
}

/** Puts the selected cards on the clipboard and in the trash; pasted in this project they come back. */
export function cutSelection(map: ActiveMap, data: DataTransfer): boolean {
  const { document, readOnly } = currentProject();
  const clip = collectCards(document, map.model, map.mapId, selectedIds(), true);
  if (!clip) return false;
  if (readOnly) {
    showNotice(READ_ONLY_REFUSAL);
    return false;
  }
  if (!writeToClipboard(clip, data)) return false;
  const step = `${cardsInWords(clip.cards.length)} cut`;
  const message = `${step}. Pasted in this project the same cards come back.`;
  const deletes = clip.cards.map(({ kind, id }) => ({ op: 'delete', kind, id }) as const);
  if (!edit(step, deletes, { message, announcement: `${message} Undo brings them back too.` })) return false;
  clearSelection();
  mapUi.setState({ focusId: undefined });
  map.element.focus({ preventScroll: true });
  return true;
}

/** Whether a clipboard holds more than the title of one card. */
export function hasSeveralCards(data: DataTransfer): boolean {
  const text = data.getData('text/plain');
  return (
    data.getData(CLIP_TYPE) !== '' ||
    parseClip(text) !== undefined ||
    titlesFromText(text).length > 1 ||
    readCopiedRows({ text, html: data.getData('text/html') }) !== undefined
  );
}

/** Pastes what a clipboard or a drop holds. @returns whether there was anything to paste */
export function pasteData(data: DataTransfer, target: PasteTarget): boolean {
  const text = data.getData('text/plain');
  const clipText = data.getData(CLIP_TYPE) || text;
  if (clipText.trim() === '') return false;
  if (currentProject().readOnly) {
    showNotice(READ_ONLY_REFUSAL);
    return true;
  }
  const parsed = parseClip(clipText);
  if (parsed === undefined) pasteText({ text, html: data.getData('text/html') }, target);
  else if ('problem' in parsed) showNotice(parsed.problem);
  else pasteCards(parsed.clip, target);
  return true;
}

/** Pastes the cards that were copied in this window last; in a project without cards they are its first. */
export function pasteLastCopied(): void {
  const parsed = lastCopiedText === undefined ? undefined : parseClip(lastCopiedText);
  if (!parsed || !('clip' in parsed)) return;
  const map = activeMap();
  const mapId = map?.mapId ?? currentMapId() ?? defaultMapId(currentProject().document);
  pasteCards(parsed.clip, { mapId, near: map && menuPointOrMiddle(map) });
}

/** Makes the selected cards once more beside themselves, with the links between them. */
export function duplicateSelection(map: ActiveMap): void {
  const clip = collectCards(currentProject().document, map.model, map.mapId, selectedIds());
  if (!clip) return;
  const xs = clip.cards.map(({ at }) => at[0]);
  const ys = clip.cards.map(({ at }) => at[1]);
  const centre = [
    (Math.min(...xs) + Math.max(...xs)) / 2 + 160,
    (Math.min(...ys) + Math.max(...ys)) / 2 + 100,
  ] as const;
  pasteCards(clip, { mapId: map.mapId, near: centre }, 'duplicated');
}
