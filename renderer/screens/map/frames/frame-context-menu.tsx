import { useEffect } from 'react';
import { Menu, Separator } from 'react-aria-components';
import { afterOverlayCloses, isFocusLost } from '../../../core/ui/focus.ts';
import { EntryItem } from '../../../core/ui/menu.tsx';
import { PopoverAtPoint } from '../controls/popover-at-point.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { frameMenuEntries } from './frame-menu.tsx';
import { closeFrameMenu, frameFocus, useFrameUi } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

interface Props {
  readonly map: ActiveMap;
  readonly frames: readonly Frame[];
}

/** The keyboard goes back to the frame's name where nothing that was chosen took it. */
const giveFocusBack = (id: string, element: HTMLElement): void => {
  afterOverlayCloses(() => {
    if (isFocusLost() || document.activeElement === element) frameFocus.request(id);
  });
};

function OpenFrameMenu({ map, frames, index, at }: Props & { readonly index: number; readonly at: Point }) {
  const frame = frames[index];
  const id = frame?.id;
  useEffect(() => (id === undefined ? undefined : () => giveFocusBack(id, map.element)), [id, map]);
  if (!frame) return null;
  const label = `What to do with the frame ${frame.name}`;
  return (
    <PopoverAtPoint label={label} position={at} onClose={closeFrameMenu}>
      <Menu className="menu context-menu" aria-label={label} autoFocus="first" onClose={closeFrameMenu}>
        {frameMenuEntries(map, frame, index, frames.length).map((entry, at) =>
          entry === 'separator' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no name, and the list of a menu does not move
            <Separator key={`separator-${at}`} className="menu-separator" />
          ) : (
            <EntryItem key={entry.id} entry={entry} />
          ),
        )}
      </Menu>
    </PopoverAtPoint>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The menu of a frame whose name was clicked with the right button, touched for long, or asked for by keys. */
export function FrameContextMenu({ map, frames }: Props) {
  const menu = useFrameUi((ui) => ui.menu);
  const index = frames.findIndex(({ id }) => id === menu?.id);
  if (!menu || index < 0) return null;
  return (
    <OpenFrameMenu key={`${menu.id} ${menu.x} ${menu.y}`} map={map} frames={frames} index={index} at={menu} />
  );
}
