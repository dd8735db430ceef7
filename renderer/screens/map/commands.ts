import { Layers, LayoutList, MapPinOff, Pencil, Plus, Spline, Trash2 } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { isWritable, READ_ONLY_REASON, unlessReadOnly } from '../../core/state/project-store.ts';
import { select, selectedIds } from '../../core/state/selection.ts';
import { openConnectDialog } from '../../features/connect/connect-dialog.tsx';
import { viewportZoomedTo } from '../../features/map-model/geometry/viewport.ts';
import { deleteSelected, removeSelectedFromMap } from './actions/card-actions.ts';
import { startDraft, startEditing, startUsualDraft } from './actions/start-editing.ts';
import { tidy } from './actions/tidy.ts';
import { activeMap, withActiveMap } from './state/active-map.ts';
import { menuPoint } from './state/menu-point.ts';
import { targetCard } from './state/target-card.ts';
import { visibleCards } from './state/visible-cards.ts';

/** Single letters are shortcuts only while the focus is on the canvas. */
const focusWithin = '.map-canvas';
/** What is done with cards can be done where they are read before an audience, too, and where the first one is written. */
const focusWithinCards = '.map-canvas, .wall, .empty-project';
const ZOOM_STEP = 1.25;

const readOnlyReason = (): string => READ_ONLY_REASON;
const canLayOut = (): boolean => isWritable() && activeMap() !== undefined;
const layoutDisabledReason = unlessReadOnly('There is no card to lay out yet.');
const canEditSelection = (): boolean => isWritable() && selectedIds().size > 0;
const noSelectionReason = unlessReadOnly('Nothing is selected. Click a card, or press Space on it.');

const zoomBy = (factor: number) =>
  withActiveMap((map) => {
    const viewport = map.pane.viewport();
    map.pane.setViewport(viewportZoomedTo(viewport, viewport.zoom * factor));
  });

const editCommands: readonly Command[] = [
  {
    id: 'map.newCard',
    contextMenu: { of: ['paper'], group: 'change', order: 10, label: 'New card here' },
    label: 'New card, of the kind made last',
    icon: Plus,
    shortcut: 'N',
    focusWithin: focusWithinCards,
    scope: 'map',
    group: 'insert',
    isFrequent: true,
    isEnabled: isWritable,
    disabledReason: readOnlyReason,
    run: () => startUsualDraft(menuPoint()),
  },
  {
    id: 'map.newTheme',
    label: 'New theme',
    icon: Layers,
    scope: 'map',
    group: 'insert',
    isEnabled: isWritable,
    disabledReason: readOnlyReason,
    run: () => startDraft('theme'),
  },
  {
    id: 'map.connect',
    contextMenu: { of: ['card', 'theme'], group: 'change', order: 30 },
    label: 'Connect to…',
    icon: Spline,
    shortcut: 'C',
    focusWithin: focusWithinCards,
    scope: 'map',
    group: 'insert',
    isFrequent: true,
    isEnabled: () => isWritable() && targetCard() !== undefined,
    disabledReason: unlessReadOnly('Select a card first. Then say what it has to do with.'),
    run: () => {
      const id = targetCard();
      if (id !== undefined) openConnectDialog(id);
    },
  },
  {
    id: 'map.editTitle',
    contextMenu: {
      of: ['card', 'theme'],
      group: 'change',
      order: 10,
      label: { card: 'Change the words', theme: 'Change the name' },
    },
    label: 'Write the title',
    icon: Pencil,
    shortcut: 'F2',
    focusWithin: focusWithinCards,
    scope: 'map',
    group: 'edit',
    isEnabled: () => isWritable() && targetCard() !== undefined,
    disabledReason: noSelectionReason,
    run: withActiveMap((map) => startEditing(map, targetCard())),
  },
  {
    id: 'map.delete',
    contextMenu: {
      of: ['card', 'theme', 'cards', 'link'],
      group: 'delete',
      order: 10,
      label: { card: 'Delete', theme: 'Delete the theme, not its cards', cards: 'Delete', link: 'Delete' },
    },
    label: 'Delete what is selected',
    icon: Trash2,
    shortcut: 'Delete',
    focusWithin: focusWithinCards,
    scope: 'map',
    group: 'edit',
    isEnabled: canEditSelection,
    disabledReason: noSelectionReason,
    run: deleteSelected,
  },
  {
    id: 'map.removeFromMap',
    label: 'Remove from this map',
    icon: MapPinOff,
    shortcut: 'Shift+Delete',
    focusWithin: focusWithinCards,
    scope: 'map',
    group: 'edit',
    isEnabled: canEditSelection,
    disabledReason: noSelectionReason,
    run: withActiveMap((map) => removeSelectedFromMap(map.mapId)),
  },
  {
    id: 'map.byTheme',
    contextMenu: { of: ['paper', 'theme'], group: 'view', order: 20, label: { theme: 'Lay out its cards' } },
    label: 'Lay out by theme',
    icon: Layers,
    scope: 'map',
    group: 'edit',
    isEnabled: canLayOut,
    disabledReason: layoutDisabledReason,
    run: withActiveMap((map) => tidy(map, 'byTheme')),
  },
  {
    id: 'map.tidy',
    contextMenu: { of: ['paper'], group: 'view', order: 10 },
    label: 'Tidy up along the chain',
    icon: LayoutList,
    scope: 'map',
    group: 'edit',
    isFrequent: true,
    isEnabled: canLayOut,
    disabledReason: layoutDisabledReason,
    run: withActiveMap((map) => tidy(map, 'byLinks')),
  },
];

const viewCommands: readonly Command[] = [
  {
    id: 'map.selectAll',
    contextMenu: { of: ['paper'], group: 'view', order: 40 },
    label: 'Select all cards',
    shortcut: 'Mod+A',
    scope: 'map',
    group: 'edit',
    run: withActiveMap(({ model }) => select(visibleCards(model))),
  },
  {
    id: 'map.zoomIn',
    repeats: true,
    label: 'Zoom in',
    shortcut: 'Plus',
    focusWithin,
    scope: 'map',
    group: 'view',
    run: zoomBy(ZOOM_STEP),
  },
  {
    id: 'map.zoomOut',
    repeats: true,
    label: 'Zoom out',
    shortcut: '-',
    focusWithin,
    scope: 'map',
    group: 'view',
    run: zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'map.zoomFull',
    label: 'Zoom to 100 %',
    shortcut: '1',
    focusWithin,
    scope: 'map',
    group: 'view',
    run: withActiveMap((map) => map.pane.setViewport(viewportZoomedTo(map.pane.viewport(), 1))),
  },
];

/** What can be done on the map. */
export const commands: readonly Command[] = [...editCommands, ...viewCommands];
