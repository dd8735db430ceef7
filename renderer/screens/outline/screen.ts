import { ListTree } from 'lucide-react';
import { counted } from '../../../shared/records/fields/counted.ts';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'outline',
  label: 'Outline',
  icon: ListTree,
  group: 'make',
  order: 20,
  Component: lazyComponent(() => import('./outline-screen.tsx').then((file) => file.OutlineScreen)),
  canShowCard: () => true,
  isPrintable: true,
  railCount: {
    count: () => import('./side/count-clashes.ts').then(({ countClashes }) => countClashes()),
    inWords: (count) => `${counted(count, 'clash', 'clashes')} to settle`,
  },
  help: { title: 'In the outline' },
};
