import { ClipboardList } from 'lucide-react';
import { lazy } from 'react';
import type { Screen } from '../../core/screen.ts';

export const screen: Screen = {
  id: 'plan',
  label: 'Plan',
  icon: ClipboardList,
  group: 'none',
  order: 10,
  Component: lazy(() => import('./plan-screen.tsx').then((file) => ({ default: file.PlanScreen }))),
  isPrintable: true,
  isProjectPage: true,
};
