import { edit, notice } from '../../state/edit.ts';
import { currentProject, READ_ONLY } from '../../state/project-store.ts';
import { clearSelection, selected } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsInWords } from '../../ui/words.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, middleOf } from '../live-map.ts';
import { CLIP_TYPE, type Clip, readClip, writeClip } from './clip.ts';
import { gather, wordsOfClip } from './gather.ts';
import { titlesOf } from './lines.ts';
import type { PasteAt } from './paste-at.ts';
import { pasteCards } from './paste-cards.tsx';
import { pasteText } from './paste-text.tsx';

const REFUSED = `${READ_ONLY} Nothing was changed.`;

/** Cards that were copied in this window, for a paste that has no clipboard to read. */
let lastText: string | undefined;

export const hasCopied = (): boolean => lastText !== undefined;

/** Where a paste goes where nothing is pointed at: the middle of what is in sight. */
export const middle = (map: LiveMap): readonly [number, number] => middleOf(map.pane.view());

/** Gives only what a paste would take: cut cards would be gone, and come back nowhere. @returns whether it was given */
function give(clip: Clip, data: DataTransfer): boolean {
  const text = writeClip(clip);
  const read = readClip(text);
  if (!read || 'problem' in read) {
    notice(`These cards were not copied. ${read?.problem ?? ''}`.trim());
    return false;
  }
  lastText = text;
  data.setData(CLIP_TYPE, lastText);
  data.setData('text/plain', wordsOfClip(clip));
  return true;
}

/** Puts the selected cards on the clipboard. @returns whether there were any */
export function copyTo(map: LiveMap, data: DataTransfer): boolean {
  const clip = gather(currentProject().document, map.model, map.mapId, selected());
  if (!clip || !give(clip, data)) return false;
  announce(`${cardsInWords(clip.cards.length)} copied.`);
  return true;
}

/** Puts the selected cards on the clipboard and in the trash; pasted in this project they come back. */
export function cutTo(map: LiveMap, data: DataTransfer): boolean {
  const { document, readOnly } = currentProject();
  const clip = gather(document, map.model, map.mapId, selected(), true);
  if (!clip) return false;
  if (readOnly) {
    notice(REFUSED);
    return false;
  }
  if (!give(clip, data)) return false;
  const step = `${cardsInWords(clip.cards.length)} cut`;
  const sentence = `${step}. Pasted in this project the same cards come back.`;
  const deletes = clip.cards.map(({ kind, id }) => ({ op: 'delete', kind, id }) as const);
  if (!edit(step, deletes, { say: `${sentence} Undo brings them back too.` })) return false;
  clearSelection();
  mapUi.setState({ notice: { sentence, step }, focusId: undefined });
  map.element.focus({ preventScroll: true });
  return true;
}

/** Whether a clipboard holds more than the words of one card. */
export function holdsSeveral(data: DataTransfer): boolean {
  const text = data.getData('text/plain');
  return data.getData(CLIP_TYPE) !== '' || readClip(text) !== undefined || titlesOf(text).length > 1;
}

/** Pastes what a clipboard or a drop holds. @returns whether there was anything to paste */
export function pasteFrom(data: DataTransfer, at: PasteAt): boolean {
  const text = data.getData('text/plain');
  const ours = data.getData(CLIP_TYPE) || text;
  if (ours.trim() === '') return false;
  if (currentProject().readOnly) {
    notice(REFUSED);
    return true;
  }
  const read = readClip(ours);
  if (read === undefined) pasteText({ text, html: data.getData('text/html') }, at);
  else if ('problem' in read) notice(read.problem);
  else pasteCards(read.clip, at);
  return true;
}

/** Pastes the cards that were copied in this window last. */
export function pasteAgain(map: LiveMap): void {
  const read = lastText === undefined ? undefined : readClip(lastText);
  if (read && 'clip' in read) pasteCards(read.clip, { mapId: map.mapId, near: middle(map) });
}

/** Makes the selected cards once more beside themselves, with the links between them. */
export function duplicate(map: LiveMap): void {
  const clip = gather(currentProject().document, map.model, map.mapId, selected());
  if (!clip) return;
  const xs = clip.cards.map(({ at }) => at[0]);
  const ys = clip.cards.map(({ at }) => at[1]);
  const near = [
    (Math.min(...xs) + Math.max(...xs)) / 2 + 160,
    (Math.min(...ys) + Math.max(...ys)) / 2 + 100,
  ] as const;
  pasteCards(clip, { mapId: map.mapId, near }, 'duplicated');
}
