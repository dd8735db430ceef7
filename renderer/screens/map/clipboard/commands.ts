import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import type { Command } from '../../../core/commands/command.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { isWritable, unlessReadOnly } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { activeMap } from '../state/active-map.ts';
import {
  copySelection,
  cutSelection,
  duplicateSelection,
  hasCopied,
  pasteLastCopied,
} from './clipboard-actions.ts';
import { requestClipboardEvent } from './listen-to-clipboard.ts';

const hasCards = (): boolean => activeMap() !== undefined && selectedIds().size > 0;
const canEditCards = (): boolean => isWritable() && hasCards();
const NO_SELECTION = 'Nothing is selected. Click a card, or press Space on it.';
const disabledReason = unlessReadOnly(NO_SELECTION);

function runClipboardAction(action: typeof copySelection): void {
  if (!requestClipboardEvent(action))
    showNotice('This browser did not let the cards be copied. Press its key for copying on the map.');
}

/** Copy, cut and paste have the browser's own keys: their events carry the clipboard, without a question. */
export const commands: readonly Command[] = [
  {
    id: 'map.copy',
    contextMenu: {
      of: ['card', 'theme', 'cards'],
      group: 'copy',
      order: 10,
      label: { card: 'Copy', theme: 'Copy with its cards', cards: 'Copy' },
    },
    label: 'Copy what is selected',
    icon: Copy,
    shortcut: 'Mod+C',
    isHandledByBrowser: true,
    scope: 'map',
    group: 'edit',
    isEnabled: hasCards,
    disabledReason: () => NO_SELECTION,
    run: () => runClipboardAction(copySelection),
  },
  {
    id: 'map.cut',
    label: 'Cut what is selected',
    icon: Scissors,
    shortcut: 'Mod+X',
    isHandledByBrowser: true,
    scope: 'map',
    group: 'edit',
    isEnabled: canEditCards,
    disabledReason,
    run: () => runClipboardAction(cutSelection),
  },
  {
    id: 'map.paste',
    contextMenu: { of: ['paper'], group: 'change', order: 20, label: 'Paste here' },
    label: 'Paste the cards that were copied here',
    icon: ClipboardPaste,
    shortcut: 'Mod+V',
    isHandledByBrowser: true,
    scope: 'map',
    group: 'edit',
    isEnabled: () => isWritable() && hasCopied(),
    disabledReason: unlessReadOnly(
      'Nothing was copied in this window. The key pastes what was copied elsewhere.',
    ),
    run: pasteLastCopied,
  },
  {
    id: 'map.duplicate',
    label: 'Duplicate what is selected',
    icon: CopyPlus,
    shortcut: 'Mod+D',
    scope: 'map',
    group: 'edit',
    isEnabled: canEditCards,
    disabledReason,
    run: () => {
      const map = activeMap();
      if (map) duplicateSelection(map);
    },
  },
];
