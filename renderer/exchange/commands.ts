import { ClipboardList, FileInput, FileOutput, Image, Table } from 'lucide-react';
import { recordsOf } from '../../shared/document/view.ts';
import { mapToShow } from '../../shared/records/first-map.ts';
import { cardKinds } from '../../shared/records/registry.ts';
import type { Command } from '../commands/command.ts';
import { liveMap } from '../map/live-map.ts';
import { openPicture } from '../map/picture/open-picture.ts';
import { currentProject, isWritable, projectStore, READ_ONLY } from '../state/project-store.ts';
import { chooseCanvas } from './canvas-in-dialog.tsx';
import { openCanvasOut } from './canvas-out-dialog.tsx';
import { copyMarkdown } from './copy-markdown.ts';
import { openTableDialog } from './table-dialog.tsx';

const NO_CARD = 'There is no card yet.';
const hasCards = (): boolean => {
  const project = projectStore.getState();
  return project !== null && cardKinds().some(({ name }) => recordsOf(project.document, name).length > 0);
};
const hasMap = (): boolean => liveMap() !== undefined;
const withCards = { isEnabled: hasCards, whyNot: () => NO_CARD };
const withMap = { isEnabled: hasMap, whyNot: () => NO_CARD, scope: 'map', group: 'file' } as const;
const mapMeant = (): string => liveMap()?.mapId ?? mapToShow(currentProject().document);

/** Taking a project out for other programs, and bringing theirs in. */
export const commands: readonly Command[] = [
  {
    id: 'map.picture',
    label: 'Save a picture…',
    icon: Image,
    ...withMap,
    run: () => openPicture(mapMeant()),
  },
  {
    id: 'map.canvasOut',
    label: 'Save this map as JSON Canvas…',
    icon: FileOutput,
    ...withMap,
    run: () => openCanvasOut(mapMeant()),
  },
  {
    id: 'file.canvasIn',
    label: 'Bring in a JSON Canvas file…',
    icon: FileInput,
    scope: 'project',
    group: 'file',
    isEnabled: isWritable,
    whyNot: () => READ_ONLY,
    run: () => chooseCanvas(mapMeant()),
  },
  {
    id: 'file.table',
    label: 'Save a table as CSV…',
    icon: Table,
    scope: 'project',
    group: 'file',
    ...withCards,
    run: openTableDialog,
  },
  {
    id: 'edit.copyMarkdown',
    label: 'Copy as Markdown',
    icon: ClipboardList,
    scope: 'project',
    group: 'edit',
    ...withCards,
    run: () => copyMarkdown(false),
  },
  {
    id: 'edit.copyMarkdownWhole',
    label: 'Copy as Markdown, with what stays here',
    icon: ClipboardList,
    scope: 'project',
    group: 'edit',
    ...withCards,
    run: () => copyMarkdown(true),
  },
];
