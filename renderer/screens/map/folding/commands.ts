import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { foldedThemes } from '../state/folded-themes.ts';
import { foldThemes, targetThemes, themesOnMap, toggleThemes } from './fold-themes.ts';

const focusWithin = '.map-canvas';

const targets = (): readonly string[] => {
  const map = activeMap();
  return map ? [...targetThemes(map)] : [];
};

const areAllFolded = (themes: readonly string[]): boolean =>
  themes.length > 0 && themes.every((theme) => foldedThemes().has(theme));

/** How many themes of the map are folded, and how many there are. */
const foldedOnMap = (): { readonly folded: number; readonly all: number } => {
  const map = activeMap();
  const themes = map ? themesOnMap(map) : [];
  return { folded: themes.filter((theme) => foldedThemes().has(theme)).length, all: themes.length };
};

/** Themes are folded up for the person at this window, also in a project that cannot be changed. */
export const commands: readonly Command[] = [
  {
    id: 'map.foldTheme',
    label: 'Fold up this theme, or unfold it',
    dynamicLabel: () => {
      const themes = targets();
      const noun = themes.length > 1 ? 'these themes' : 'this theme';
      return areAllFolded(themes) ? `Unfold ${noun}` : `Fold up ${noun}`;
    },
    icon: ChevronsDownUp,
    shortcut: 'U',
    focusWithin,
    scope: 'map',
    group: 'view',
    searchWords: ['collapse', 'expand', 'minimise', 'hide cards'],
    contextMenu: {
      of: ['theme', 'card', 'cards'],
      group: 'view',
      order: 5,
      isOffered: () => targets().length > 0,
    },
    isEnabled: () => targets().length > 0,
    disabledReason: () => 'Select a theme first, or a card that lies in one.',
    run: withActiveMap((map) => toggleThemes(map, [...targetThemes(map)])),
  },
  {
    id: 'map.foldAll',
    label: 'Fold up all themes',
    icon: ChevronsDownUp,
    shortcut: 'Shift+U',
    focusWithin: '.map-canvas, .theme-list',
    scope: 'map',
    group: 'view',
    searchWords: ['collapse all'],
    contextMenu: { of: ['paper'], group: 'view', order: 50 },
    dynamicLabel: () => {
      const { folded, all } = foldedOnMap();
      return all > 0 && folded === all ? 'Unfold all themes' : 'Fold up all themes';
    },
    isEnabled: () => foldedOnMap().all > 0,
    disabledReason: () => 'No theme has cards on this map yet.',
    run: withActiveMap((map) => toggleThemes(map, themesOnMap(map))),
  },
  {
    id: 'map.unfoldAll',
    label: 'Unfold all themes',
    icon: ChevronsUpDown,
    scope: 'map',
    group: 'view',
    searchWords: ['expand all'],
    isEnabled: () => foldedOnMap().folded > 0,
    disabledReason: () => 'No theme is folded up.',
    run: withActiveMap((map) => foldThemes(map, themesOnMap(map), false)),
  },
];
