import { Frame as FrameIcon, ListOrdered, SquareDashedMousePointer, SquareStack } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { isWritable, READ_ONLY } from '../../state/project-store.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsOf, isAnyMeant, meant } from '../arrange/meant.ts';
import { type LiveMap, liveMap, onMap } from '../live-map.ts';
import { areaAround, newFrame, nextName } from './frame-acts.ts';
import { frameUi } from './frame-ui.ts';
import { openFrames } from './frames-dialog.tsx';
import { matsFilledBy } from './inside.ts';

const whyNot = (sentence: string) => (): string => (isWritable() ? sentence : READ_ONLY);

/** The mat that is meant, or that of the theme of the card that is meant. */
function matMeant(map: LiveMap): number | undefined {
  const { slots, mats } = map.model;
  for (const id of meant(map)) {
    const slot = slots.slotOf(id);
    if (slot === undefined) continue;
    const mat = slots.isMat(slot) ? slot : slots.slotOf(mats.themeOf(slot) ?? '');
    if (mat !== undefined) return mat;
  }
  return undefined;
}

/** A frame around cards and the mats that they fill, whose names an edge would run through otherwise. */
function frameSelection(map: LiveMap): void {
  const cards = cardsOf(map, meant(map));
  const area = areaAround(map, [...cards, ...matsFilledBy(map.model, cards)]);
  if (area) newFrame(map.mapId, nextName(map.mapId), area);
}

function frameTheme(map: LiveMap): void {
  const mat = matMeant(map);
  const area = mat === undefined ? undefined : areaAround(map, [mat]);
  if (mat !== undefined && area)
    newFrame(map.mapId, map.model.slots.face(mat)?.title || nextName(map.mapId), area);
}

/** Frames: parts of a map with a name. */
export const commands: readonly Command[] = [
  {
    id: 'map.frameSelection',
    label: 'Frame around the selection',
    icon: FrameIcon,
    shortcut: 'Shift+F',
    within: '.map-canvas',
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && isAnyMeant(liveMap()),
    whyNot: whyNot('Select cards first. The frame goes around them.'),
    run: onMap(frameSelection),
  },
  {
    id: 'map.drawFrame',
    label: 'Draw a frame',
    icon: SquareDashedMousePointer,
    scope: 'map',
    group: 'insert',
    isEnabled: () => isWritable() && liveMap() !== undefined,
    whyNot: whyNot('There is no card on this map yet.'),
    run: () => {
      frameUi.setState({ isDrawing: true });
      announce('Draw a frame with the pointer. Escape leaves it.');
    },
  },
  {
    id: 'map.frameTheme',
    label: 'Make a frame of this theme',
    icon: SquareStack,
    scope: 'map',
    group: 'insert',
    isEnabled: () => {
      const map = liveMap();
      return isWritable() && map !== undefined && matMeant(map) !== undefined;
    },
    whyNot: whyNot('Select a theme, or a card that lies in one, first.'),
    run: onMap(frameTheme),
  },
  {
    id: 'map.frames',
    label: 'Frames of this map…',
    icon: ListOrdered,
    scope: 'map',
    group: 'view',
    run: onMap(openFrames),
  },
];
