import { Spline } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { activeMap } from '../state/active-map.ts';
import { focusNextLink } from './navigate-links.ts';

const navigate = (step: 1 | -1) => (): void => {
  const map = activeMap();
  if (map) focusNextLink(map, step);
};

/** Not in the panel, where Alt and the down arrow open a list of choices. */
const commonOptions = {
  icon: Spline,
  focusWithin: '.map-canvas, .focused-link',
  scope: 'map',
  group: 'view',
} as const;

/** Commands from the card that has the focus to its links. Alt keeps them apart from single letters, which can be switched off. */
export const commands: readonly Command[] = [
  {
    ...commonOptions,
    id: 'map.nextLink',
    repeats: true,
    label: 'Next link of this card',
    shortcut: 'Alt+ArrowDown',
    run: navigate(1),
  },
  {
    ...commonOptions,
    id: 'map.previousLink',
    repeats: true,
    label: 'Previous link of this card',
    shortcut: 'Alt+ArrowUp',
    run: navigate(-1),
  },
];
