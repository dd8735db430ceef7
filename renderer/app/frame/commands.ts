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
import { isElectron } from '../../core/client/electron-port.ts';
import type { Command } from '../../core/commands/command.ts';
import { redo } from '../../core/state/edit.ts';
import { printPage } from '../../core/state/print-page.ts';
import { projectStore } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { screenHistory } from '../../core/state/screen-history.ts';
import {
  shareOpenProject,
  undoLastMerge,
  undoWithConfirmation,
} from '../../features/library/open-project-actions.tsx';
import { openFindDialog } from '../../features/palette/open-find-dialog.tsx';
import { openAboutDialog } from './about-dialog.tsx';
import { openHelpDialog } from './help-dialog.tsx';
import { canPrint, printDisabledReason, savePdf } from './print.ts';
import { openSettingsDialog } from './settings-dialog.tsx';

const labelWithStep = (word: string, label: string | null | undefined): string =>
  label ? `${word}: ${label}` : word;

const undoLabel = (): string | null => {
  const history = screenHistory();
  return history ? history.undoLabel : (projectStore.getState()?.undoLabel ?? null);
};

const redoLabel = (): string | null => {
  const history = screenHistory();
  return history ? history.redoLabel : (projectStore.getState()?.redoLabel ?? null);
};

const canUndo = (): boolean =>
  screenHistory() ? undoLabel() !== null : projectStore.getState()?.canUndo === true;

const canRedo = (): boolean =>
  screenHistory() ? redoLabel() !== null : projectStore.getState()?.canRedo === true;

/** A screen's own history comes first: what it holds is what the person sees. */
const undoStep = (): void => {
  const history = screenHistory();
  if (history) history.undo();
  else undoWithConfirmation();
};

const redoStep = (): void => {
  const history = screenHistory();
  if (history) history.redo();
  else redo();
};

/** A browser's own print dialog makes a PDF by itself. */
const savePdfCommand: Command = {
  id: 'file.savePdf',
  label: 'Save as PDF…',
  searchWords: ['pdf', 'export', 'print'],
  icon: FileText,
  scope: 'project',
  group: 'file',
  isEnabled: canPrint,
  disabledReason: printDisabledReason,
  run: savePdf,
};

export const commands: readonly Command[] = [
  {
    id: 'edit.undo',
    repeats: true,
    label: 'Undo',
    dynamicLabel: () => labelWithStep('Undo', undoLabel()),
    icon: Undo2,
    shortcut: 'Mod+Z',
    scope: 'project',
    group: 'edit',
    isFrequent: true,
    isEnabled: canUndo,
    disabledReason: () => 'There is nothing to undo.',
    run: undoStep,
  },
  {
    id: 'edit.redo',
    repeats: true,
    label: 'Redo',
    dynamicLabel: () => labelWithStep('Redo', redoLabel()),
    icon: Redo2,
    shortcut: 'Mod+Shift+Z',
    scope: 'project',
    group: 'edit',
    isEnabled: canRedo,
    disabledReason: () => 'There is nothing to redo.',
    run: redoStep,
  },
  {
    id: 'edit.redoAgain',
    repeats: true,
    label: 'Redo, with the other key',
    isHidden: true,
    shortcut: 'Mod+Y',
    scope: 'project',
    group: 'edit',
    isEnabled: canRedo,
    disabledReason: () => 'There is nothing to redo.',
    run: redoStep,
  },
  {
    id: 'file.saveCopy',
    label: 'Share a copy…',
    searchWords: [
      'save as',
      'export',
      'send',
      'e-mail',
      'email',
      'mail',
      'partner',
      'backup',
      'download',
      'hand over',
    ],
    icon: Download,
    shortcut: 'Mod+Shift+S',
    scope: 'project',
    group: 'file',
    worksInFields: true,
    run: shareOpenProject,
  },
  {
    id: 'file.print',
    label: 'Print…',
    searchWords: ['pdf', 'paper', 'hand out'],
    icon: Printer,
    shortcut: 'Mod+P',
    scope: 'project',
    group: 'file',
    worksInFields: true,
    isEnabled: canPrint,
    disabledReason: printDisabledReason,
    run: printPage,
  },
  ...(isElectron() ? [savePdfCommand] : []),
  {
    id: 'file.unTake',
    label: 'Undo bringing in the last copy',
    searchWords: ['merge', 'partner', 'take back'],
    icon: Unplug,
    scope: 'project',
    group: 'file',
    run: undoLastMerge,
  },
  {
    id: 'file.home',
    worksWithoutProject: true,
    label: 'All projects',
    searchWords: ['home', 'close', 'another project'],
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
    worksInFields: true,
    run: openFindDialog,
  },
  {
    id: 'app.settings',
    label: 'Settings',
    searchWords: [
      'dark',
      'light',
      'theme',
      'font',
      'text size',
      'larger letters',
      'organisation',
      'role',
      'name',
      'preferences',
      'options',
      'contrast',
      'accessibility',
    ],
    icon: Settings,
    scope: 'app',
    group: 'view',
    run: openSettingsDialog,
  },
  {
    id: 'app.help',
    label: 'Help and keyboard shortcuts',
    searchWords: ['keys', 'shortcuts', 'manual', 'how do i', 'question'],
    icon: CircleQuestionMark,
    shortcut: '?',
    scope: 'app',
    group: 'help',
    run: openHelpDialog,
  },
  {
    id: 'app.about',
    label: 'About Alongside',
    searchWords: ['version', 'licence', 'update'],
    icon: Info,
    scope: 'app',
    group: 'help',
    run: openAboutDialog,
  },
];
