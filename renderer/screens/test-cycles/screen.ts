import { Footprints } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'tests',
  label: 'Tests',
  icon: Footprints,
  group: 'make',
  order: 30,
  isPrintable: true,
  Component: lazyComponent(() => import('./tests-screen.tsx').then((file) => file.TestsScreen)),
  present: lazyComponent(() => import('./present-tests.tsx').then((file) => file.PresentTests)),
  canShowCard: (kind) => ['hypothesis', 'test', 'measure'].includes(kind),
  help: {
    title: 'In the numbers of a measure',
    gestures: [
      ['Write a number', 'Type it; Enter goes down, Tab along the row'],
      ['Change what stands there', 'Enter or F2; Escape leaves it as it was'],
      ['Select several cells', 'Shift and the arrows, or drag; Ctrl+A for all'],
      ['Empty cells', 'Delete; on a date it deletes the row'],
      ['Paste a column or a table', 'Ctrl+V: you see what goes where first'],
      ['What can be done with a row', 'Shift+F10, or a right click'],
      ['Along the points of the chart', 'Arrow keys, Home and End; Enter goes to the row'],
    ],
  },
};
