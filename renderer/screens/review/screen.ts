import { GitMerge } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';

export const screen: Screen = {
  id: 'review',
  label: 'Review a copy',
  icon: GitMerge,
  group: 'none',
  order: 10,
  Component: lazyComponent(() => import('./review-screen.tsx').then((file) => file.ReviewScreen)),
  isKeptFromAudience: true,
  help: {
    title: 'In the list of a copy’s changes',
    gestures: [
      ['The next or the one before', '↓ ↑'],
      ['The first or the last', 'Home End'],
    ],
  },
};
