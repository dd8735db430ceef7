import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  MousePointerSquareDashed,
  Pencil,
  Scaling,
  ScanSearch,
  Shrink,
  Trash2,
} from 'lucide-react';
import { currentProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import { openNameDialog } from '../controls/name-dialog.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import {
  deleteFrame,
  fitFrame,
  renameFrame,
  reorderFrame,
  selectFrameCards,
  zoomToFrame,
} from './frame-actions.ts';
import { openFrameSizeDialog } from './frame-size-dialog.tsx';
import { setActiveFrame } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

/** Asks for a frame's name. */
const openRenameDialog = (frame: Frame): void =>
  openNameDialog(
    'Rename this frame',
    frame.name,
    'Rename',
    (name) => renameFrame(frame.id, name),
    'A frame needs a name: what this part of the map shows.',
  );

/** What can be done with one frame. Reading only, what lies in it can still be selected. */
export function frameMenuEntries(
  map: ActiveMap,
  frame: Frame,
  index: number,
  count: number,
): readonly (MenuEntry | 'separator')[] {
  const selectEntry: MenuEntry = {
    id: 'inside',
    label: 'Select what lies in it',
    icon: MousePointerSquareDashed,
    run: () => selectFrameCards(map, frame),
  };
  const zoomEntry: MenuEntry = {
    id: 'zoom',
    label: 'Zoom to it',
    icon: ScanSearch,
    run: () => zoomToFrame(map, frame),
  };
  if (currentProject().readOnly) return [zoomEntry, selectEntry];
  const { mapId } = map;
  return [
    { id: 'rename', label: 'Rename…', icon: Pencil, keys: 'F2', run: () => openRenameDialog(frame) },
    { id: 'size', label: 'Size and place…', icon: Scaling, run: () => openFrameSizeDialog(frame) },
    { id: 'fit', label: 'Fit to its cards', icon: Shrink, run: () => fitFrame(map, frame) },
    'separator',
    zoomEntry,
    selectEntry,
    'separator',
    {
      id: 'earlier',
      label: 'Earlier in the order',
      icon: ArrowUp,
      disabledReason: index === 0 ? 'It is the first frame.' : undefined,
      run: () => reorderFrame(mapId, frame.id, -1),
    },
    {
      id: 'later',
      label: 'Later in the order',
      icon: ArrowDown,
      disabledReason: index === count - 1 ? 'It is the last frame.' : undefined,
      run: () => reorderFrame(mapId, frame.id, 1),
    },
    'separator',
    {
      id: 'delete',
      label: 'Delete this frame',
      icon: Trash2,
      isDanger: true,
      help: 'Its cards stay.',
      keys: 'Delete',
      run: () => deleteFrame(frame),
    },
  ];
}

interface Props {
  readonly map: ActiveMap;
  readonly frame: Frame;
  readonly index: number;
  readonly count: number;
}

/** The menu beside a frame's name. */
export function FrameMenu({ map, frame, index, count }: Props) {
  return (
    <Menu
      label={`Frame ${frame.name}`}
      placement="bottom start"
      trigger={
        <IconButton
          className="frame-more"
          label={`What to do with ${frame.name}`}
          icon={Ellipsis}
          onFocus={() => setActiveFrame(frame.id)}
        />
      }
      entries={frameMenuEntries(map, frame, index, count)}
    />
  );
}
