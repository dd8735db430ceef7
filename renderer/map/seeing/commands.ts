import { Bookmark, Crosshair, Eye, Funnel, Search } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { isWritable, READ_ONLY } from '../../state/project-store.ts';
import { liveMap, onMap } from '../live-map.ts';
import { cardsToFocus, endFocus, focusOn } from './focus-card.ts';
import { isNarrowed } from './seeing.ts';
import { see, seeingStore, showAll } from './seeing-store.ts';
import { askToSaveView } from './views-section.tsx';
import { warmUp } from './warm-up.ts';

const isLive = (): boolean => liveMap() !== undefined;
const whyNoMap = (): string => 'There is no card on a map yet.';

/** Opens the search, or puts the keyboard back into its field. */
const openSearch = (): void => {
  const { seeing, searchAsked } = seeingStore.getState();
  const map = liveMap();
  if (map) warmUp(map);
  if (seeing.search === undefined) see({ search: '' });
  seeingStore.setState({ searchAsked: searchAsked + 1 });
};

/** Opens and closes the panel of filters, focus, colours and views. */
export const togglePanel = (): void =>
  seeingStore.setState(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen }));

/** What can be done to see what matters. */
export const commands: readonly Command[] = [
  {
    id: 'map.search',
    label: 'Search this map',
    icon: Search,
    shortcut: 'Mod+F',
    inFields: true,
    scope: 'map',
    group: 'view',
    isOften: true,
    isEnabled: isLive,
    whyNot: whyNoMap,
    run: openSearch,
  },
  {
    id: 'map.filter',
    label: 'Filter, focus, colours and views of the map',
    icon: Funnel,
    shortcut: 'Shift+Mod+F',
    scope: 'map',
    group: 'view',
    isOften: true,
    isEnabled: isLive,
    whyNot: whyNoMap,
    run: togglePanel,
  },
  {
    id: 'map.focus',
    label: 'Focus on this card and what is linked to it',
    labelNow: () =>
      seeingStore.getState().seeing.focus ? 'End the focus' : 'Focus on this card and what is linked to it',
    icon: Crosshair,
    shortcut: 'O',
    within: '.map-canvas',
    scope: 'map',
    group: 'view',
    isEnabled: () => {
      const map = liveMap();
      const isFocused = seeingStore.getState().seeing.focus !== undefined;
      return map !== undefined && (isFocused || cardsToFocus(map).length > 0);
    },
    whyNot: () => 'Select a card first. Then everything linked to it can be shown.',
    run: onMap((map) => {
      if (seeingStore.getState().seeing.focus) endFocus();
      else focusOn(cardsToFocus(map));
    }),
  },
  {
    id: 'map.showAll',
    label: 'Show all cards again',
    icon: Eye,
    scope: 'map',
    group: 'view',
    isEnabled: () => isLive() && isNarrowed(seeingStore.getState().seeing),
    whyNot: () => 'All cards are shown already.',
    run: showAll,
  },
  {
    id: 'map.saveView',
    label: 'Save this view…',
    icon: Bookmark,
    scope: 'map',
    group: 'view',
    isEnabled: () => isLive() && isWritable(),
    whyNot: () => (isLive() ? READ_ONLY : whyNoMap()),
    run: onMap(askToSaveView),
  },
];
