import { ClipboardList, FileInput, Table } from 'lucide-react';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import type { Command } from '../../core/commands/command.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import {
  currentProject,
  isWritable,
  projectStore,
  READ_ONLY_REASON,
} from '../../core/state/project-store.ts';
import { copyMarkdown } from './copy-markdown.ts';
import { openExportTableDialog } from './export-table-dialog.tsx';
import { chooseCanvasFile } from './import-canvas-dialog.tsx';

const NO_CARDS = 'There is no card yet.';
const hasCards = (): boolean => {
  const project = projectStore.getState();
  return project !== null && cardKinds().some(({ name }) => recordsOf(project.document, name).length > 0);
};
const withCards = { isEnabled: hasCards, disabledReason: () => NO_CARDS };
const targetMapId = (): string => currentMapId() ?? defaultMapId(currentProject().document);

/** Commands that export to and import from formats of other programs. */
export const commands: readonly Command[] = [
  {
    id: 'file.canvasIn',
    label: 'Bring in a map from another program…',
    searchWords: ['json canvas', 'obsidian', 'canvas', 'import', 'miro', 'whiteboard'],
    icon: FileInput,
    scope: 'project',
    group: 'file',
    isEnabled: isWritable,
    disabledReason: () => READ_ONLY_REASON,
    run: () => chooseCanvasFile(targetMapId()),
  },
  {
    id: 'file.table',
    label: 'Save a table for Excel…',
    searchWords: ['csv', 'excel', 'spreadsheet', 'sheets', 'export', 'numbers'],
    icon: Table,
    scope: 'project',
    group: 'file',
    ...withCards,
    run: openExportTableDialog,
  },
  {
    id: 'edit.copyMarkdown',
    label: 'Copy as text with headings',
    searchWords: ['markdown', 'word', 'e-mail', 'email', 'mail', 'export', 'share'],
    icon: ClipboardList,
    scope: 'project',
    group: 'edit',
    ...withCards,
    run: () => copyMarkdown(false),
  },
  {
    id: 'edit.copyMarkdownWhole',
    label: 'Copy as text with headings, private cards too',
    searchWords: ['markdown', 'word', 'export'],
    icon: ClipboardList,
    scope: 'project',
    group: 'edit',
    ...withCards,
    run: () => copyMarkdown(true),
  },
];
