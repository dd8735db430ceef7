import { Frame as FrameIcon, ListOrdered, SquareDashedMousePointer, SquareStack } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { type ActiveMap, activeMap, withActiveMap } from '../state/active-map.ts';
import { cardSlotsOf, hasTarget, targets } from '../state/command-targets.ts';
import { fullySelectedMats } from './cards-in-area.ts';
import { createFrame, nextFrameName, paddedArea } from './frame-actions.ts';
import { DRAWING_HINT, frameUi } from './frame-ui.ts';
import { openFramesDialog } from './frames-dialog.tsx';

/** The target mat, or the mat of the target card's theme. */
function targetMat(map: ActiveMap): number | undefined {
  const { slots, mats } = map.model;
  for (const id of targets(map)) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    const mat = slots.isMat(slot) ? slot : slots.slotOf(mats.themeOf(slot) ?? '');
    if (mat !== undefined) return mat;
  }
  return undefined;
}

/** A frame around cards and the mats that they fill, whose names an edge would run through otherwise. */
function frameSelection(map: ActiveMap): void {
  const cards = cardSlotsOf(map, targets(map));
  const area = paddedArea(map, [...cards, ...fullySelectedMats(map.model, cards)]);
  if (area) createFrame(map.mapId, nextFrameName(map.mapId), area);
}

function frameTheme(map: ActiveMap): void {
  const mat = targetMat(map);
  const area = mat === undefined ? undefined : paddedArea(map, [mat]);
  if (mat !== undefined && area)
    createFrame(map.mapId, map.model.slots.face(mat)?.title || nextFrameName(map.mapId), area);
}

/** Frames: parts of a map with a name. */
export const commands: readonly Command[] = [
  {
    id: 'map.frameSelection',
    contextMenu: { of: ['cards'], group: 'change', order: 50, label: 'Frame around them' },
    label: 'Frame around the selection',
    icon: FrameIcon,
    shortcut: 'Shift+F',
    focusWithin: '.map-canvas',
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && hasTarget(activeMap()),
    disabledReason: unlessReadOnly('Select cards first. The frame goes around them.'),
    run: withActiveMap(frameSelection),
  },
  {
    id: 'map.drawFrame',
    contextMenu: { of: ['paper'], group: 'change', order: 40, label: 'New frame' },
    label: 'Draw a frame',
    icon: SquareDashedMousePointer,
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && activeMap() !== undefined,
    disabledReason: unlessReadOnly('There is no card on this map yet.'),
    run: () => {
      frameUi.setState({ isDrawing: true });
      announce(DRAWING_HINT);
    },
  },
  {
    id: 'map.frameTheme',
    contextMenu: { of: ['theme'], group: 'change', order: 50, label: 'Frame around it' },
    label: 'Make a frame of this theme',
    icon: SquareStack,
    scope: 'map',
    group: 'insert',
    isEnabled: () => {
      const map = activeMap();
      return isWritable() && map !== undefined && targetMat(map) !== undefined;
    },
    disabledReason: unlessReadOnly('Select a theme, or a card that lies in one, first.'),
    run: withActiveMap(frameTheme),
  },
  {
    id: 'map.frames',
    label: 'Frames of this map…',
    icon: ListOrdered,
    scope: 'map',
    group: 'view',
    run: withActiveMap(openFramesDialog),
  },
];
