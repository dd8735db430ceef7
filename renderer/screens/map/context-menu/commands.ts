import { Menu } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { withActiveMap } from '../state/active-map.ts';
import { openContextMenuByKeys } from './menu-store.ts';

const common = {
  focusWithin: '.map-canvas',
  scope: 'map',
  group: 'view',
  run: withActiveMap(openContextMenuByKeys),
} as const;

/** The menu of what is selected, by keys; the pointer has its right button. */
export const commands: readonly Command[] = [
  {
    ...common,
    id: 'map.contextMenu',
    label: 'Menu of what is selected',
    icon: Menu,
    shortcut: 'Shift+F10',
  },
  {
    ...common,
    id: 'map.contextMenuKey',
    label: 'Menu of what is selected, with the menu key',
    isHidden: true,
    shortcut: 'ContextMenu',
  },
];
