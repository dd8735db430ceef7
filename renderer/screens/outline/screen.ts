import { ListTree } from 'lucide-react';
import { lazy } from 'react';
import type { Screen } from '../../core/screen.ts';

export const screen: Screen = {
  id: 'outline',
  label: 'Outline',
  icon: ListTree,
  group: 'make',
  order: 20,
  Component: lazy(() => import('./outline-screen.tsx').then((file) => ({ default: file.OutlineScreen }))),
  canShowCard: true,
  isPrintable: true,
  help: { title: 'In the outline' },
};
