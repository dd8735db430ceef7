import { type RefObject, useEffect, useState } from 'react';
import { isEditableTarget } from '../../../core/commands/editable-target.ts';
import { setCurrentMapId } from '../../../core/state/current-map-id.ts';
import { isWritable } from '../../../core/state/project-store.ts';
import { startUsualDraft } from '../actions/start-editing.ts';
import { listenToPaste } from '../clipboard/listen-to-paste.ts';
import { listenForContextMenu } from '../context-menu/listen-for-menu.ts';
import type { MenuTarget } from '../context-menu/menu-target.ts';

const paperAt = (clientX: number, clientY: number): MenuTarget => ({
  of: 'paper',
  client: [clientX, clientY],
  mapPoint: [0, 0],
});

/** Under the first words of the paper. */
function paperOfKeys(element: HTMLElement): MenuTarget {
  const { left, top } = element.getBoundingClientRect();
  return paperAt(left + 64, top + 64);
}

function listenToDoubleClick(element: HTMLElement): () => void {
  const onDoubleClick = (event: MouseEvent): void => {
    const isControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (!isControl && !isEditableTarget(event.target) && isWritable()) startUsualDraft();
  };
  element.addEventListener('dblclick', onDoubleClick);
  return () => element.removeEventListener('dblclick', onDoubleClick);
}

/**
 * Lets the paper of a project without cards answer what a map answers: double click, right button and menu key, paste and
 * drop. @returns its element once it is there
 */
export function useEmptyMapSurface(
  paper: RefObject<HTMLElement | null>,
  mapId: string,
): HTMLElement | undefined {
  const [element, setElement] = useState<HTMLElement>();
  useEffect(() => {
    const { current } = paper;
    if (!current) return;
    setElement(current);
    setCurrentMapId(mapId);
    const stops = [
      listenToDoubleClick(current),
      listenToPaste(current, () => ({ mapId })),
      listenForContextMenu({
        element: current,
        targetAt: paperAt,
        targetOfKeys: () => paperOfKeys(current),
      }),
    ];
    return () => {
      setCurrentMapId(undefined);
      for (const stop of stops) stop();
    };
  }, [paper, mapId]);
  return element;
}
