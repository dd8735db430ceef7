import { Maximize, ScanSearch } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { hasTarget } from '../state/command-targets.ts';
import { fitMap } from './fit-map.ts';
import { fitStore } from './fit-store.ts';
import { zoomToSelection } from './zoom-to-selection.ts';

const label = 'Fit: the whole map, or the part you are in';

export const commands: readonly Command[] = [
  {
    id: 'map.fit',
    contextMenu: { of: ['paper'], group: 'view', order: 30, label: 'Show the whole map' },
    label,
    icon: Maximize,
    shortcut: 'F',
    focusWithin: '.map-canvas, .theme-list',
    scope: 'map',
    group: 'view',
    searchWords: ['show the whole map'],
    dynamicLabel: () => {
      const { shownPart } = fitStore.getState();
      return shownPart === undefined ? label : `You see ${shownPart}. Show the whole map`;
    },
    run: withActiveMap(fitMap),
  },
  {
    id: 'map.zoomToSelection',
    contextMenu: {
      of: ['theme', 'card', 'cards'],
      group: 'view',
      order: 10,
      label: { theme: 'Zoom to it', card: 'Zoom to it', cards: 'Zoom to these' },
    },
    label: 'Zoom to what is selected',
    icon: ScanSearch,
    shortcut: 'Shift+2',
    focusWithin: '.map-canvas, .theme-list',
    scope: 'map',
    group: 'view',
    searchWords: ['zoom to selection', 'larger', 'closer'],
    isEnabled: () => hasTarget(activeMap()),
    disabledReason: () => 'Select a card first.',
    run: withActiveMap(zoomToSelection),
  },
];
