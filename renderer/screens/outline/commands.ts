import { Heading, Layers, ListTree, Map as MapIcon, Plus, Search, Shapes, Table, Trash2 } from 'lucide-react';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import type { Command } from '../../core/commands/command.ts';
import { currentProject, READ_ONLY_REASON } from '../../core/state/project-store.ts';
import { selectedIds } from '../../core/state/selection.ts';
import { afterOverlayCloses } from '../../core/ui/focus.ts';
import { cardsAmong, openKindDialog } from '../../features/kind-change/kind-dialog.tsx';
import { outlineStore, setOutline, setOutlineView } from './state/outline-store.ts';
import { firstMapWith, showInOutline, showOnMap, showTrash } from './state/show-card.ts';
import { startSubHeading } from './state/sub-heading-actions.ts';

const readOnlyWhy = (): string => READ_ONLY_REASON;
const canWrite = (): boolean => !currentProject().readOnly;

/** The first selected card; links, which the map selects too, have no row. */
const selectedCard = (): string | undefined =>
  [...selectedIds()].find((id) => kindOf(kindOfId(currentProject().document, id) ?? '')?.card);

/** The target card of a command: the focused row, else the selected card. */
const targetCard = (): string | undefined => outlineStore.getState().current ?? selectedCard();

/** The cards whose kind is asked about: all that are selected where the focused row is one of them, else that row. */
const targetCards = (): readonly string[] => {
  const current = targetCard();
  const selected = [...selectedIds()];
  const ids = current === undefined || selected.includes(current) ? selected : [current];
  return cardsAmong(ids);
};

const targetOnMap = (): string | undefined => {
  const id = targetCard();
  return id !== undefined && firstMapWith(currentProject().document, id) !== undefined ? id : undefined;
};

/** Commands of the Outline as a whole; those of one card are in its menu. */
export const commands: readonly Command[] = [
  {
    id: 'outline.newCard',
    label: 'New card',
    icon: Plus,
    shortcut: 'N',
    scope: 'outline',
    group: 'insert',
    isFrequent: true,
    isEnabled: canWrite,
    disabledReason: readOnlyWhy,
    run: () => document.getElementById('outline-new-card')?.click(),
  },
  {
    id: 'outline.newTheme',
    label: 'New theme',
    icon: Layers,
    scope: 'outline',
    group: 'insert',
    isEnabled: canWrite,
    disabledReason: readOnlyWhy,
    // Find, where it was asked for, gives the focus back as it goes; then the field takes it.
    run: () => void afterOverlayCloses(() => setOutline({ isAddingTheme: true })),
  },
  {
    id: 'outline.newSubHeading',
    label: 'New sub-heading',
    icon: Heading,
    scope: 'outline',
    group: 'insert',
    isEnabled: canWrite,
    disabledReason: readOnlyWhy,
    run: startSubHeading,
  },
  {
    id: 'outline.look',
    label: 'Look for cards in the Outline',
    icon: Search,
    shortcut: '/',
    scope: 'outline',
    group: 'view',
    run: () =>
      void afterOverlayCloses(() =>
        document.querySelector<HTMLInputElement>('.outline-search input')?.focus(),
      ),
  },
  {
    id: 'outline.byTheme',
    label: 'Headings by theme',
    icon: Layers,
    scope: 'outline',
    group: 'view',
    run: () => setOutlineView({ arrangement: 'theme' }),
  },
  {
    id: 'outline.byKind',
    label: 'Headings by kind',
    icon: Shapes,
    scope: 'outline',
    group: 'view',
    run: () => setOutlineView({ arrangement: 'kind' }),
  },
  {
    id: 'outline.table',
    label: 'A table of one kind',
    icon: Table,
    scope: 'outline',
    group: 'view',
    run: () => setOutlineView({ arrangement: 'table' }),
  },
  {
    id: 'outline.toMap',
    label: 'Show on the map',
    icon: MapIcon,
    scope: 'outline',
    group: 'view',
    isEnabled: () => targetOnMap() !== undefined,
    disabledReason: () =>
      targetCard() === undefined ? 'Go to a card first.' : 'This card lies on no map yet.',
    run: () => {
      const id = targetOnMap();
      if (id !== undefined) showOnMap(id);
    },
  },
  {
    id: 'outline.changeKind',
    label: 'Change what it is',
    icon: Shapes,
    shortcut: 'Alt+Enter',
    scope: 'outline',
    group: 'edit',
    isFrequent: true,
    searchWords: ['kind', 'type', 'convert', 'become', 'turn into'],
    isEnabled: () => canWrite() && targetCards().length > 0,
    disabledReason: () => (canWrite() ? 'Go to a card first. Then say what it is.' : READ_ONLY_REASON),
    run: () => openKindDialog(targetCards()),
  },
  {
    id: 'outline.trash',
    label: 'Show the trash',
    searchWords: ['trash', 'deleted', 'bin', 'bring back', 'restore', 'undelete', 'recycle'],
    icon: Trash2,
    scope: 'project',
    group: 'view',
    run: showTrash,
  },
  {
    id: 'map.toOutline',
    label: 'Show in the Outline',
    icon: ListTree,
    scope: 'map',
    group: 'view',
    isEnabled: () => selectedCard() !== undefined,
    disabledReason: () => 'Nothing is selected. Select a card first.',
    run: () => {
      const id = selectedCard();
      if (id !== undefined) showInOutline(id);
    },
  },
];
