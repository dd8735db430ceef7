import {
  Layers,
  LayoutList,
  Map as MapIcon,
  MapPinOff,
  Maximize,
  Pencil,
  Plus,
  Spline,
  Trash2,
} from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { openConnect } from '../connect/connect-dialog.tsx';
import { isWritable, READ_ONLY } from '../state/project-store.ts';
import { select, selected } from '../state/selection.ts';
import { deleteSelected, removeFromMap } from './actions/cards.ts';
import { tidy } from './actions/tidy.ts';
import { cardMeant } from './create/card-meant.ts';
import { liveMap, onMap } from './live-map.ts';
import { toggleMinimap } from './minimap/minimap-switch.ts';
import { viewToFit, viewZoomed } from './model/window.ts';
import { lastKind, startDraft, startEditing } from './start-writing.ts';

/** Single letters are heard only while the keyboard is on the canvas. */
const within = '.map-canvas';
const ZOOM_STEP = 1.25;

const whyReadOnly = (): string => READ_ONLY;
const canLayOut = (): boolean => isWritable() && liveMap() !== undefined;
const whyNoLayout = (): string => (isWritable() ? 'There is no card to lay out yet.' : whyReadOnly());
const hasSelection = (): boolean => isWritable() && selected().size > 0;
const whyNone = (): string => (isWritable() ? 'Nothing is selected. Select a card first.' : whyReadOnly());

const zoomBy = (factor: number) =>
  onMap((map) => {
    const view = map.pane.view();
    map.pane.setView(viewZoomed(view, view.zoom * factor));
  });

const writing: readonly Command[] = [
  {
    id: 'map.newCard',
    label: 'New card, of the kind made last',
    icon: Plus,
    shortcut: 'N',
    within,
    scope: 'map',
    group: 'insert',
    isOften: true,
    isEnabled: isWritable,
    whyNot: whyReadOnly,
    run: () => startDraft(lastKind()),
  },
  {
    id: 'map.newTheme',
    label: 'New theme',
    icon: Layers,
    scope: 'map',
    group: 'insert',
    isEnabled: isWritable,
    whyNot: whyReadOnly,
    run: () => startDraft('theme'),
  },
  {
    id: 'map.connect',
    label: 'Connect to…',
    icon: Spline,
    shortcut: 'C',
    within,
    scope: 'map',
    group: 'insert',
    isOften: true,
    isEnabled: () => isWritable() && cardMeant() !== undefined,
    whyNot: () => (isWritable() ? 'Select a card first. Then say what it has to do with.' : whyReadOnly()),
    run: () => {
      const id = cardMeant();
      if (id !== undefined) openConnect(id);
    },
  },
  {
    id: 'map.editTitle',
    label: 'Write the title',
    icon: Pencil,
    shortcut: 'F2',
    within,
    scope: 'map',
    group: 'edit',
    isEnabled: () => isWritable() && cardMeant() !== undefined,
    whyNot: whyNone,
    run: onMap((map) => startEditing(map, cardMeant())),
  },
  {
    id: 'map.delete',
    label: 'Delete what is selected',
    icon: Trash2,
    shortcut: 'Delete',
    within,
    scope: 'map',
    group: 'edit',
    isEnabled: hasSelection,
    whyNot: whyNone,
    run: deleteSelected,
  },
  {
    id: 'map.removeFromMap',
    label: 'Remove from this map',
    icon: MapPinOff,
    shortcut: 'Shift+Delete',
    within,
    scope: 'map',
    group: 'edit',
    isEnabled: hasSelection,
    whyNot: whyNone,
    run: onMap((map) => removeFromMap(map.mapId)),
  },
  {
    id: 'map.byTheme',
    label: 'Lay out by theme',
    icon: Layers,
    scope: 'map',
    group: 'edit',
    isEnabled: canLayOut,
    whyNot: whyNoLayout,
    run: onMap((map) => tidy(map, 'byTheme')),
  },
  {
    id: 'map.tidy',
    label: 'Tidy up along the chain',
    icon: LayoutList,
    scope: 'map',
    group: 'edit',
    isOften: true,
    isEnabled: canLayOut,
    whyNot: whyNoLayout,
    run: onMap((map) => tidy(map, 'byLinks')),
  },
];

const looking: readonly Command[] = [
  {
    id: 'map.selectAll',
    label: 'Select all cards',
    shortcut: 'Mod+A',
    scope: 'map',
    group: 'edit',
    run: onMap(({ model }) =>
      select(
        [...model.slots.all()].flatMap((slot) =>
          model.slots.light(slot) === 'hidden' ? [] : (model.slots.face(slot)?.id ?? []),
        ),
      ),
    ),
  },
  {
    id: 'map.fit',
    label: 'Show the whole map',
    icon: Maximize,
    shortcut: 'F',
    within,
    scope: 'map',
    group: 'view',
    run: onMap((map) => {
      const bounds = map.model.bounds('seen');
      if (bounds) map.pane.setView(viewToFit(bounds, map.pane.view()));
    }),
  },
  {
    id: 'map.zoomIn',
    label: 'Zoom in',
    shortcut: 'Plus',
    within,
    scope: 'map',
    group: 'view',
    run: zoomBy(ZOOM_STEP),
  },
  {
    id: 'map.zoomOut',
    label: 'Zoom out',
    shortcut: '-',
    within,
    scope: 'map',
    group: 'view',
    run: zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'map.zoomFull',
    label: 'Zoom to 100 %',
    shortcut: '1',
    within,
    scope: 'map',
    group: 'view',
    run: onMap((map) => map.pane.setView(viewZoomed(map.pane.view(), 1))),
  },
  {
    id: 'map.minimap',
    label: 'Small map, show or hide',
    icon: MapIcon,
    scope: 'map',
    group: 'view',
    run: toggleMinimap,
  },
];

/** What can be done on the map. */
export const commands: readonly Command[] = [...writing, ...looking];
