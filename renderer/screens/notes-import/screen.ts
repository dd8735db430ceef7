import { ClipboardPaste } from 'lucide-react';
import { lazy } from 'react';
import type { Screen } from '../../core/screen.ts';

export const screen: Screen = {
  id: 'notes',
  label: 'Meeting notes',
  icon: ClipboardPaste,
  group: 'none',
  order: 90,
  Component: lazy(() => import('./notes-screen.tsx').then((file) => ({ default: file.NotesScreen }))),
};
