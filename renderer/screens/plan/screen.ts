import { ClipboardList } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'plan',
  label: 'Plan',
  icon: ClipboardList,
  group: 'none',
  order: 10,
  Component: lazyComponent(() => import('./plan-screen.tsx').then((file) => file.PlanScreen)),
  isPrintable: true,
  isProjectPage: true,
};
