import { Spline } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { liveMap } from '../live-map.ts';
import { walkLinks } from './walk.ts';

const walk = (step: 1 | -1) => (): void => {
  const map = liveMap();
  if (map) walkLinks(map, step);
};

const common = { icon: Spline, within: '.map-canvas', scope: 'map', group: 'view' } as const;

/** From the card with the keyboard to its links. Alt keeps them apart from the letters, which can be switched off. */
export const commands: readonly Command[] = [
  { ...common, id: 'map.nextLink', label: 'Next link of this card', shortcut: 'Alt+ArrowDown', run: walk(1) },
  {
    ...common,
    id: 'map.previousLink',
    label: 'Previous link of this card',
    shortcut: 'Alt+ArrowUp',
    run: walk(-1),
  },
];
