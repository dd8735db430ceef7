import { Map as MapIcon } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'map',
  label: 'Map',
  icon: MapIcon,
  group: 'make',
  order: 10,
  Component: lazyComponent(() => import('./map-screen.tsx').then((file) => file.MapScreen)),
  hasOpeningFrame: true,
  canShowCard: () => true,
  hasMessageRow: true,
  help: {
    title: 'On the map',
    gestures: [
      ['New card', 'Double click on the paper'],
      ['Write a title', 'Double click on a card'],
      ['Link, or a linked new card', 'Drag from a handle'],
      ['Select several', 'Shift and drag, or Shift and click'],
      ['Fold up a theme, or unfold it', 'The arrow in its head, or U'],
      ['Move the paper', 'Drag the paper'],
      ['Nearer and farther', 'Wheel'],
      ['Next card', 'Tab'],
      ['Move what is selected, or go on', 'Arrow keys'],
      ['Let go', 'Esc, then Tab leaves the map'],
    ],
  },
};
