import { UnfoldVertical } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { activeMap } from '../state/active-map.ts';
import { putApart } from './put-apart.ts';

/** What is done about cards that are drawn lower than they were put. */
export const commands: readonly Command[] = [
  {
    id: 'map.putApart',
    label: 'Put cards apart for good',
    searchWords: ['overlap', 'spread'],
    icon: UnfoldVertical,
    scope: 'map',
    group: 'edit',
    isEnabled: () => isWritable() && (activeMap()?.model.drawnElsewhere().size ?? 0) > 0,
    disabledReason: unlessReadOnly('No card of this map lies on another one.'),
    run: () => {
      const map = activeMap();
      if (map) putApart(map);
    },
  },
];
