import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useProject } from '../../state/project-store.ts';
import type { LiveMap } from '../live-map.ts';
import { deleteFrame, nudgeFrame, showFrame } from './frame-acts.ts';
import { type Corner, dragCorner, dragFrame } from './frame-gestures.ts';
import { FrameMenu } from './frame-menu.tsx';
import { FrameNameField } from './frame-name-field.tsx';
import { activate, frameUi, nameFrame, useFrameUi } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

/** One press of an arrow, as for cards; with Shift the second. */
const STEP = 8;
const LEAP = 40;

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const corners: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

interface Props {
  readonly map: LiveMap;
  readonly frame: Frame;
  readonly at: number;
  readonly count: number;
}

/** A place on the map, as a style that follows the zoom of the layer. */
const scaled = (px: number): string => `calc(var(--map-zoom) * ${px}px)`;

function keys(map: LiveMap, frame: Frame, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const by = event.shiftKey ? LEAP : STEP;
  if (arrow) nudgeFrame(map, frame.id, arrow[0] * by, arrow[1] * by);
  else if (event.key === 'F2') nameFrame(frame.id);
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    deleteFrame(frame);
    map.element.focus({ preventScroll: true });
  } else if (event.key === 'Escape') {
    activate(undefined);
    map.element.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Takes the keyboard where the frame's name was just typed. */
function useWantedFocus(id: string) {
  const element = useRef<HTMLButtonElement>(null);
  const isWanted = useFrameUi((ui) => ui.wantedId === id);
  useEffect(() => {
    if (!isWanted) return;
    element.current?.focus({ preventScroll: true });
    frameUi.setState({ wantedId: undefined });
  }, [isWanted]);
  return element;
}

/** A frame's name above its edge, by which it is taken hold of, its menu and, while it is in use, its corners. */
export function FrameTab({ map, frame, at, count }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  const isActive = useFrameUi((ui) => ui.activeId === frame.id);
  const naming = useFrameUi((ui) => (ui.naming?.id === frame.id ? ui.naming : undefined));
  const element = useWantedFocus(frame.id);
  const area = useFrameUi((ui) => ui.held.get(frame.id)) ?? frame.area;
  return (
    <li
      className={isActive ? 'frame-of is-active' : 'frame-of'}
      style={{ left: scaled(area.x), top: scaled(area.y), width: scaled(area.w), height: scaled(area.h) }}
    >
      <div className="frame-tab">
        {naming && <FrameNameField map={map} frame={frame} isNew={naming.isNew} />}
        <button
          ref={element}
          type="button"
          className="frame-name"
          hidden={naming !== undefined}
          aria-label={`Frame ${at + 1} of ${count}: ${frame.name}`}
          aria-describedby={isReadOnly ? undefined : 'frame-keys'}
          onFocus={(event) => {
            activate(frame.id);
            if (event.currentTarget.matches(':focus-visible')) showFrame(map, area);
          }}
          onPointerDown={(event) => {
            if (!isReadOnly) dragFrame(map, event.nativeEvent, frame.id);
          }}
          onDoubleClick={() => {
            if (!isReadOnly) nameFrame(frame.id);
          }}
          onKeyDown={(event) => {
            if (!isReadOnly) keys(map, frame, event);
          }}
        >
          {frame.name}
        </button>
        <FrameMenu map={map} frame={frame} at={at} count={count} />
      </div>
      {isActive &&
        !isReadOnly &&
        corners.map((corner) => (
          <span
            key={corner.join(' ')}
            className="frame-corner"
            data-corner={corner.join(' ')}
            aria-hidden="true"
            onPointerDown={(event) => dragCorner(map, event.nativeEvent, frame, corner)}
          />
        ))}
    </li>
  );
}
