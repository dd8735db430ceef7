import { Bookmark, Crosshair, Eye, Funnel, Search } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, READ_ONLY_REASON } from '../../../core/state/project-store.ts';
import { activeMap, withActiveMap } from '../state/active-map.ts';
import { hidesCards } from '../view-options/view-options.ts';
import { setViewOptions, showAllCards, viewOptionsStore } from '../view-options/view-options-store.ts';
import { cardsToFocus, endFocusMode, startFocusMode } from './focus-mode.ts';
import { preloadSearchTexts } from './preload-search-texts.ts';
import { openSaveViewDialog } from './views-section.tsx';

const hasMap = (): boolean => activeMap() !== undefined;
const noMapReason = (): string => 'There is no card on a map yet.';

/** Opens the search, or gives its field the focus again. */
const openSearch = (): void => {
  const { options, searchRequestCount } = viewOptionsStore.getState();
  const map = activeMap();
  if (map) preloadSearchTexts(map);
  if (options.search === undefined) setViewOptions({ search: '' });
  viewOptionsStore.setState({ searchRequestCount: searchRequestCount + 1 });
};

/** Opens and closes the panel of filters, focus, colours and views. */
export function toggleViewPanel(): void {
  viewOptionsStore.setState(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen }));
}

/** What can be done to see what matters. */
export const commands: readonly Command[] = [
  {
    id: 'map.search',
    label: 'Search this map',
    icon: Search,
    shortcut: 'Mod+F',
    worksInFields: true,
    scope: 'map',
    group: 'view',
    isFrequent: true,
    isEnabled: hasMap,
    disabledReason: noMapReason,
    run: openSearch,
  },
  {
    id: 'map.filter',
    label: 'Filter, focus, colours and views of the map',
    icon: Funnel,
    shortcut: 'Shift+Mod+F',
    scope: 'map',
    group: 'view',
    isFrequent: true,
    isEnabled: hasMap,
    disabledReason: noMapReason,
    run: toggleViewPanel,
  },
  {
    id: 'map.focus',
    label: 'Focus on this card and what is linked to it',
    dynamicLabel: () =>
      viewOptionsStore.getState().options.focus
        ? 'End the focus'
        : 'Focus on this card and what is linked to it',
    icon: Crosshair,
    shortcut: 'O',
    focusWithin: '.map-canvas',
    scope: 'map',
    group: 'view',
    isEnabled: () => {
      const map = activeMap();
      const isFocused = viewOptionsStore.getState().options.focus !== undefined;
      return map !== undefined && (isFocused || cardsToFocus(map).length > 0);
    },
    disabledReason: () => 'Select a card first. Then everything linked to it can be shown.',
    run: withActiveMap((map) => {
      if (viewOptionsStore.getState().options.focus) endFocusMode();
      else startFocusMode(cardsToFocus(map));
    }),
  },
  {
    id: 'map.showAll',
    label: 'Show all cards again',
    icon: Eye,
    scope: 'map',
    group: 'view',
    isEnabled: () => hasMap() && hidesCards(viewOptionsStore.getState().options),
    disabledReason: () => 'All cards are shown already.',
    run: showAllCards,
  },
  {
    id: 'map.saveView',
    label: 'Save this view…',
    icon: Bookmark,
    scope: 'map',
    group: 'view',
    isEnabled: () => hasMap() && isWritable(),
    disabledReason: () => (hasMap() ? READ_ONLY_REASON : noMapReason()),
    run: withActiveMap(openSaveViewDialog),
  },
];
