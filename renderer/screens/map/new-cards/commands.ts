import { CheckCheck } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { markSeen, newCardIds } from '../../../features/new-cards/new-cards.ts';
import { withActiveMap } from '../state/active-map.ts';

export const commands: readonly Command[] = [
  {
    id: 'map.allSeen',
    label: 'All seen: no card is new any more',
    icon: CheckCheck,
    scope: 'map',
    group: 'view',
    isEnabled: () => newCardIds().size > 0,
    disabledReason: () => 'No card is new.',
    run: withActiveMap(async ({ projectKey }) => {
      await markSeen(projectKey, null);
      announce('No card is new any more.');
    }),
  },
];
