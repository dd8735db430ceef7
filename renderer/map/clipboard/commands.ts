import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { notice } from '../../state/edit.ts';
import { isWritable, READ_ONLY } from '../../state/project-store.ts';
import { selected } from '../../state/selection.ts';
import { liveMap, onMap } from '../live-map.ts';
import { copyTo, cutTo, duplicate, hasCopied, pasteAgain } from './clipboard-acts.ts';
import { askFor } from './follow-clipboard.ts';

const hasCards = (): boolean => liveMap() !== undefined && selected().size > 0;
const canChange = (): boolean => isWritable() && hasCards();
const NONE = 'Nothing is selected. Select a card first.';
const whyNot = (): string => (isWritable() ? NONE : READ_ONLY);

function take(act: typeof copyTo): void {
  if (!askFor(act))
    notice('This browser did not let the cards be copied. Press its key for copying on the map.');
}

/** Copy, cut and paste have the browser's own keys: their events carry the clipboard, without a question. */
export const commands: readonly Command[] = [
  {
    id: 'map.copy',
    label: 'Copy what is selected',
    icon: Copy,
    shortcut: 'Mod+C',
    isNative: true,
    scope: 'map',
    group: 'edit',
    isEnabled: hasCards,
    whyNot: () => NONE,
    run: () => take(copyTo),
  },
  {
    id: 'map.cut',
    label: 'Cut what is selected',
    icon: Scissors,
    shortcut: 'Mod+X',
    isNative: true,
    scope: 'map',
    group: 'edit',
    isEnabled: canChange,
    whyNot,
    run: () => take(cutTo),
  },
  {
    id: 'map.paste',
    label: 'Paste the cards that were copied here',
    icon: ClipboardPaste,
    shortcut: 'Mod+V',
    isNative: true,
    scope: 'map',
    group: 'edit',
    isEnabled: () => isWritable() && liveMap() !== undefined && hasCopied(),
    whyNot: () =>
      isWritable()
        ? 'Nothing was copied in this window. The key pastes what was copied elsewhere.'
        : READ_ONLY,
    run: onMap(pasteAgain),
  },
  {
    id: 'map.duplicate',
    label: 'Duplicate what is selected',
    icon: CopyPlus,
    shortcut: 'Mod+D',
    scope: 'map',
    group: 'edit',
    isEnabled: canChange,
    whyNot,
    run: () => {
      const map = liveMap();
      if (map) duplicate(map);
    },
  },
];
