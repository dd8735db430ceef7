import { Layers, Plus, Search } from 'lucide-react';
import type { Command } from '../commands/command.ts';
import { currentProject } from '../state/project-store.ts';
import { outlineStore, setOutline, show } from './outline-store.ts';

const readOnlyWhy = (): string => 'This project is open for reading only.';
const canWrite = (): boolean => !currentProject().readOnly;

/** What can be done in the Outline as a whole; what can be done with one card is in its menu. */
export const commands: readonly Command[] = [
  {
    id: 'outline.newCard',
    label: 'New card',
    icon: Plus,
    shortcut: 'N',
    scope: 'outline',
    group: 'insert',
    isEnabled: canWrite,
    whyNot: readOnlyWhy,
    run: () => document.getElementById('outline-new-card')?.click(),
  },
  {
    id: 'outline.newTheme',
    label: 'New theme',
    icon: Layers,
    scope: 'outline',
    group: 'insert',
    isEnabled: canWrite,
    whyNot: readOnlyWhy,
    run: () => setOutline({ isAddingTheme: true }),
  },
  {
    id: 'outline.look',
    label: 'Look for cards in the Outline',
    icon: Search,
    shortcut: '/',
    scope: 'outline',
    group: 'view',
    run: () => document.querySelector<HTMLInputElement>('.outline-look input')?.focus(),
  },
  {
    id: 'outline.turn',
    label: 'Headings by theme or by kind',
    scope: 'outline',
    group: 'view',
    run: () => show({ by: outlineStore.getState().view.by === 'theme' ? 'kind' : 'theme' }),
  },
];
