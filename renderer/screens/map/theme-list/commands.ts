import { PanelRight } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { clearSelection, selectedIds } from '../../../core/state/selection.ts';
import { type ActiveMap, activeMap, withActiveMap } from '../state/active-map.ts';
import { leaveList } from './go-to-cards.ts';
import { openThemeList, toggleThemeList } from './theme-list-store.ts';

/** While a card is selected the inspector stands in the list's place, and gives way to it. */
function toggleList(map: ActiveMap): void {
  if (selectedIds().size > 0) {
    clearSelection();
    openThemeList();
  } else if (!toggleThemeList()) leaveList(map);
}

/** The list of meetings and themes. */
export const commands: readonly Command[] = [
  {
    id: 'map.list',
    label: 'List of meetings and themes, show or hide',
    icon: PanelRight,
    shortcut: 'Shift+P',
    focusWithin: '.map-canvas, .theme-list',
    scope: 'map',
    group: 'view',
    searchWords: ['small map', 'contents', 'panel'],
    isEnabled: () => activeMap() !== undefined,
    disabledReason: () => 'There is no card on this map yet.',
    run: withActiveMap(toggleList),
  },
];
