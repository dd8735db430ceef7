import { Footprints } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'tests',
  label: 'Tests',
  icon: Footprints,
  group: 'make',
  order: 30,
  Component: lazyComponent(() => import('./tests-screen.tsx').then((file) => file.TestsScreen)),
  present: lazyComponent(() => import('./present/present-measures.tsx').then((file) => file.PresentMeasures)),
  canShowCard: (kind) => kind === 'measure',
};
