import { ChevronLeft, ChevronRight, CircleDot, MonitorOff, Presentation, X } from 'lucide-react';
import type { Command } from '../../core/commands/command.ts';
import { isPresenting } from '../../core/state/presenting.ts';
import { togglePointerRing } from './pointer-ring-store.ts';
import {
  blankScreen,
  clearSelectionOrStop,
  goToNextStop,
  goToPreviousStop,
  startPresenting,
  stopPresenting,
} from './present.ts';

/** Keys that only mean something during Present; otherwise they are free for other commands. */
const whilePresenting = {
  scope: 'project',
  group: 'view',
  focusWithin: ':root[data-present]',
  isEnabled: isPresenting,
  disabledReason: () => 'This is for Present. Press F5 to begin it.',
} as const satisfies Partial<Command>;

export const commands: readonly Command[] = [
  {
    id: 'present.begin',
    label: 'Present',
    dynamicLabel: () => (isPresenting() ? 'Leave Present' : 'Present'),
    icon: Presentation,
    shortcut: 'F5',
    scope: 'project',
    group: 'view',
    isFrequent: true,
    worksInFields: true,
    run: () => (isPresenting() ? stopPresenting() : startPresenting()),
  },
  {
    ...whilePresenting,
    id: 'present.leave',
    label: 'Leave Present',
    icon: X,
    shortcut: 'Escape',
    run: clearSelectionOrStop,
  },
  {
    ...whilePresenting,
    id: 'present.next',
    label: 'Presenting: on to the next stop (on the map also → and Space)',
    icon: ChevronRight,
    shortcut: 'PageDown',
    run: goToNextStop,
  },
  {
    ...whilePresenting,
    id: 'present.previous',
    label: 'Presenting: back to the stop before (on the map also ←)',
    icon: ChevronLeft,
    shortcut: 'PageUp',
    run: goToPreviousStop,
  },
  {
    ...whilePresenting,
    id: 'present.blank',
    label: 'Presenting: blank the screen',
    icon: MonitorOff,
    shortcut: 'B',
    run: blankScreen,
  },
  {
    ...whilePresenting,
    id: 'present.blankByClicker',
    label: 'Blank the screen, with a clicker',
    isHidden: true,
    shortcut: '.',
    run: blankScreen,
  },
  {
    ...whilePresenting,
    id: 'present.ring',
    label: 'Presenting: ring around the pointer, show or hide',
    icon: CircleDot,
    run: togglePointerRing,
  },
];
