import {
  CircleQuestionMark,
  Download,
  FileText,
  House,
  Info,
  Printer,
  Redo2,
  Search,
  Settings,
  Undo2,
  Unplug,
} from 'lucide-react';
import { isElectron } from '../client/port.ts';
import type { Command } from '../commands/command.ts';
import { openFind } from '../palette/open-find.tsx';
import { redo } from '../state/edit.ts';
import { projectStore } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';
import { openAbout } from './about-dialog.tsx';
import { openHelp } from './help-dialog.tsx';
import { canPrint, printPage, savePdf, whyNoPrint } from './print.ts';
import { saveCopyHere, takeBackTakenIn, undoAsking } from './project-acts.tsx';
import { openSettings } from './settings-dialog.tsx';

const named = (word: string, label: string | null | undefined): string =>
  label ? `${word}: ${label}` : word;

/** A browser's own print dialog makes a PDF by itself. */
const pdf: Command = {
  id: 'file.savePdf',
  label: 'Save as PDF…',
  icon: FileText,
  scope: 'project',
  group: 'file',
  isEnabled: canPrint,
  whyNot: whyNoPrint,
  run: savePdf,
};

export const commands: readonly Command[] = [
  {
    id: 'edit.undo',
    label: 'Undo',
    labelNow: () => named('Undo', projectStore.getState()?.undoLabel),
    icon: Undo2,
    shortcut: 'Mod+Z',
    scope: 'project',
    group: 'edit',
    isOften: true,
    isEnabled: () => projectStore.getState()?.canUndo === true,
    whyNot: () => 'There is nothing to undo.',
    run: undoAsking,
  },
  {
    id: 'edit.redo',
    label: 'Redo',
    labelNow: () => named('Redo', projectStore.getState()?.redoLabel),
    icon: Redo2,
    shortcut: 'Mod+Shift+Z',
    scope: 'project',
    group: 'edit',
    isEnabled: () => projectStore.getState()?.canRedo === true,
    whyNot: () => 'There is nothing to redo.',
    run: redo,
  },
  {
    id: 'edit.redoAgain',
    label: 'Redo, with the other key',
    isHidden: true,
    shortcut: 'Mod+Y',
    scope: 'project',
    group: 'edit',
    isEnabled: () => projectStore.getState()?.canRedo === true,
    whyNot: () => 'There is nothing to redo.',
    run: redo,
  },
  {
    id: 'file.saveCopy',
    label: 'Save a copy as…',
    icon: Download,
    shortcut: 'Mod+Shift+S',
    scope: 'project',
    group: 'file',
    inFields: true,
    run: saveCopyHere,
  },
  {
    id: 'file.print',
    label: 'Print…',
    icon: Printer,
    shortcut: 'Mod+P',
    scope: 'project',
    group: 'file',
    inFields: true,
    isEnabled: canPrint,
    whyNot: whyNoPrint,
    run: printPage,
  },
  ...(isElectron() ? [pdf] : []),
  {
    id: 'file.unTake',
    label: 'Undo the last taking in',
    icon: Unplug,
    scope: 'project',
    group: 'file',
    run: takeBackTakenIn,
  },
  {
    id: 'file.home',
    label: 'All projects',
    icon: House,
    scope: 'project',
    group: 'file',
    run: () => goTo({ screen: 'home' }),
  },
  {
    id: 'app.find',
    label: 'Find a card or a command',
    icon: Search,
    shortcut: 'Mod+K',
    scope: 'app',
    group: 'view',
    inFields: true,
    run: openFind,
  },
  { id: 'app.settings', label: 'Settings', icon: Settings, scope: 'app', group: 'view', run: openSettings },
  {
    id: 'app.help',
    label: 'Help and keyboard shortcuts',
    icon: CircleQuestionMark,
    shortcut: '?',
    scope: 'app',
    group: 'help',
    run: openHelp,
  },
  { id: 'app.about', label: 'About Alongside', icon: Info, scope: 'app', group: 'help', run: openAbout },
];
