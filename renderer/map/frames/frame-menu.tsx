import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  MousePointerSquareDashed,
  Pencil,
  Scaling,
  Shrink,
  Trash2,
} from 'lucide-react';
import { currentProject } from '../../state/project-store.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import type { LiveMap } from '../live-map.ts';
import { askName } from '../toolbar/name-dialog.tsx';
import { deleteFrame, fitFrame, moveFrameInOrder, renameFrame, selectInside } from './frame-acts.ts';
import { activate } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';
import { openSize } from './size-dialog.tsx';

/** Asks for a frame's name. */
const askFrameName = (frame: Frame): void =>
  askName(
    'Rename this frame',
    frame.name,
    'Rename',
    (name) => renameFrame(frame.id, name),
    'A frame needs a name: what this part of the map shows.',
  );

/** What can be done with one frame. Reading only, what lies in it can still be selected. */
export function frameEntries(
  map: LiveMap,
  frame: Frame,
  at: number,
  count: number,
): readonly (MenuEntry | 'rule')[] {
  const inside: MenuEntry = {
    id: 'inside',
    label: 'Select what lies in it',
    icon: MousePointerSquareDashed,
    run: () => selectInside(map, frame),
  };
  if (currentProject().readOnly) return [inside];
  const { mapId } = map;
  return [
    { id: 'rename', label: 'Rename…', icon: Pencil, keys: 'F2', run: () => askFrameName(frame) },
    { id: 'size', label: 'Size and place…', icon: Scaling, run: () => openSize(frame) },
    { id: 'fit', label: 'Fit to its cards', icon: Shrink, run: () => fitFrame(map, frame) },
    inside,
    'rule',
    {
      id: 'earlier',
      label: 'Earlier in the order',
      icon: ArrowUp,
      whyNot: at === 0 ? 'It is the first frame.' : undefined,
      run: () => moveFrameInOrder(mapId, frame.id, -1),
    },
    {
      id: 'later',
      label: 'Later in the order',
      icon: ArrowDown,
      whyNot: at === count - 1 ? 'It is the last frame.' : undefined,
      run: () => moveFrameInOrder(mapId, frame.id, 1),
    },
    'rule',
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
  readonly map: LiveMap;
  readonly frame: Frame;
  readonly at: number;
  readonly count: number;
}

/** The menu beside a frame's name. */
export const FrameMenu = ({ map, frame, at, count }: Props) => (
  <Menu
    label={`Frame ${frame.name}`}
    placement="bottom start"
    trigger={
      <IconButton
        className="frame-more"
        label={`What to do with ${frame.name}`}
        icon={Ellipsis}
        onFocus={() => activate(frame.id)}
      />
    }
    entries={frameEntries(map, frame, at, count)}
  />
);
