import { ChevronLeft, ChevronRight, CircleDot, MonitorOff, Presentation, X } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { isPresenting } from '../state/presenting.ts';
import { beginPresent, blank, goBack, goOn, leavePresent, letGoOrLeave } from './present.ts';
import { toggleRing } from './ring-switch.ts';

/** Keys that only mean something while a room looks on; elsewhere they are free. */
const whilePresenting = {
  scope: 'project',
  group: 'view',
  within: ':root[data-present]',
  isEnabled: isPresenting,
  whyNot: () => 'This is for Present. Press F5 to begin it.',
} as const satisfies Partial<Command>;

export const commands: readonly Command[] = [
  {
    id: 'present.begin',
    label: 'Present',
    labelNow: () => (isPresenting() ? 'Leave Present' : 'Present'),
    icon: Presentation,
    shortcut: 'F5',
    scope: 'project',
    group: 'view',
    isOften: true,
    inFields: true,
    run: () => (isPresenting() ? leavePresent() : beginPresent()),
  },
  {
    ...whilePresenting,
    id: 'present.leave',
    label: 'Leave Present',
    icon: X,
    shortcut: 'Escape',
    run: letGoOrLeave,
  },
  {
    ...whilePresenting,
    id: 'present.next',
    label: 'Presenting: on to the next stop (on the map also → and Space)',
    icon: ChevronRight,
    shortcut: 'PageDown',
    run: goOn,
  },
  {
    ...whilePresenting,
    id: 'present.previous',
    label: 'Presenting: back to the stop before (on the map also ←)',
    icon: ChevronLeft,
    shortcut: 'PageUp',
    run: goBack,
  },
  {
    ...whilePresenting,
    id: 'present.blank',
    label: 'Presenting: blank the screen',
    icon: MonitorOff,
    shortcut: 'B',
    run: blank,
  },
  {
    ...whilePresenting,
    id: 'present.blankByClicker',
    label: 'Blank the screen, with a clicker',
    isHidden: true,
    shortcut: '.',
    run: blank,
  },
  {
    ...whilePresenting,
    id: 'present.ring',
    label: 'Presenting: ring around the pointer, show or hide',
    icon: CircleDot,
    run: toggleRing,
  },
];
