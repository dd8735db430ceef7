import { Map as MapIcon } from 'lucide-react';
import { lazy } from 'react';
import type { Screen } from '../../core/screen.ts';

export const screen: Screen = {
  id: 'map',
  label: 'Map',
  icon: MapIcon,
  group: 'make',
  order: 10,
  Component: lazy(() => import('./map-screen.tsx').then((file) => ({ default: file.MapScreen }))),
};
