import { Send } from 'lucide-react';
import type { Screen } from '../../core/screen.ts';
import { lazyComponent } from '../../core/ui/lazy-component.tsx';
import { onCopyChoice } from './copy-choice.ts';

export const screen: Screen = {
  id: 'share',
  label: 'Share',
  icon: Send,
  group: 'passOn',
  order: 30,
  Component: lazyComponent(() => import('./share-screen.tsx').then((file) => file.ShareScreen)),
  isKeptFromAudience: true,
  railCount: {
    count: () => import('./count-unsettled.ts').then(({ countUnsettled }) => countUnsettled()),
    onChange: onCopyChoice,
    inWords: (count) => `${count} to settle before a copy`,
  },
  help: {
    title: 'When words may point to a person',
    gestures: [
      ['Take it out', 'T'],
      ['Leave these words here', 'L'],
      ['It may leave', 'M'],
    ],
  },
};
