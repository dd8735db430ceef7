import { ClipboardPaste } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'notes',
  label: 'Meeting notes',
  icon: ClipboardPaste,
  group: 'none',
  order: 90,
  Component: lazyComponent(() => import('./notes-screen.tsx').then((file) => file.NotesScreen)),
};
