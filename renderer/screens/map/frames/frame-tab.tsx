import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { useProject } from '../../../core/state/project-store.ts';
import { useRequestedFocus } from '../../../core/ui/focus.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { deleteFrame, nudgeFrame, revealFrame } from './frame-actions.ts';
import { type Corner, dragFrame, dragFrameCorner } from './frame-gestures.ts';
import { FrameMenu } from './frame-menu.tsx';
import { FrameNameField } from './frame-name-field.tsx';
import { frameNamePlaces } from './frame-name-places.ts';
import { frameFocus, openFrameMenu, setActiveFrame, startNamingFrame, useFrameUi } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';
import type { FrameNamePlace } from './place-frame-name.ts';

/** One press of an arrow, as for cards; with Shift the second. */
const STEP = 8;
const LARGE_STEP = 40;

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
  readonly map: ActiveMap;
  readonly frame: Frame;
  readonly index: number;
  readonly count: number;
}

/** A place on the map, as a style that follows the zoom of the layer. */
const scaledPx = (px: number): string => `calc(var(--map-zoom) * ${px}px)`;

function tabStyle({ side, offset, width }: FrameNamePlace): CSSProperties {
  const start = side === 'right' || side === 'left' ? 'top' : 'left';
  return { [start]: scaledPx(offset), maxWidth: scaledPx(width) };
}

/** Its menu, under its name where it was asked for by keys: such an event says no place. */
function onFrameMenu(event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, id: string): void {
  event.preventDefault();
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  const isByPointer = 'clientX' in event && (event.button === 2 || event.detail > 0);
  if (isByPointer) openFrameMenu(id, event.clientX, event.clientY);
  else openFrameMenu(id, left, bottom);
}

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

function onFrameKey(map: ActiveMap, frame: Frame, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const distance = event.shiftKey ? LARGE_STEP : STEP;
  if (arrow) nudgeFrame(map, frame.id, arrow[0] * distance, arrow[1] * distance);
  else if (event.key === 'F2') startNamingFrame(frame.id);
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    deleteFrame(frame);
    map.element.focus({ preventScroll: true });
  } else if (event.key === 'Escape') {
    setActiveFrame(undefined);
    map.element.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A frame's name above its edge, by which it is taken hold of, its menu and, while it is in use, its corners. */
export function FrameTab({ map, frame, index, count }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  const isActive = useFrameUi((ui) => ui.activeId === frame.id);
  const naming = useFrameUi((ui) => (ui.naming?.id === frame.id ? ui.naming : undefined));
  const element = useRef<HTMLButtonElement>(null);
  useRequestedFocus(frameFocus, frame.id, element, naming === undefined);
  const place = useStore(frameNamePlaces, (places) => places.get(frame.id));
  const area = useFrameUi((ui) => ui.draggedAreas.get(frame.id)) ?? frame.area;
  return (
    <li
      className={isActive ? 'frame-box is-active' : 'frame-box'}
      style={{
        left: scaledPx(area.x),
        top: scaledPx(area.y),
        width: scaledPx(area.w),
        height: scaledPx(area.h),
      }}
    >
      <div
        className="frame-tab"
        data-side={place?.side ?? 'above'}
        style={place && !naming ? tabStyle(place) : undefined}
      >
        {naming && <FrameNameField map={map} frame={frame} isNew={naming.isNew} />}
        <button
          ref={element}
          type="button"
          className="frame-name"
          hidden={naming !== undefined}
          aria-label={`Frame ${index + 1} of ${count}: ${frame.name}`}
          aria-describedby={isReadOnly ? undefined : 'frame-keys'}
          onFocus={(event) => {
            setActiveFrame(frame.id);
            if (event.currentTarget.matches(':focus-visible')) revealFrame(map, area);
          }}
          onPointerDown={(event) => {
            if (!isReadOnly) dragFrame(map, event.nativeEvent, frame.id);
          }}
          onDoubleClick={() => {
            if (!isReadOnly) startNamingFrame(frame.id);
          }}
          onContextMenu={(event) => onFrameMenu(event, frame.id)}
          onKeyDown={(event) => {
            if (isMenuKey(event)) onFrameMenu(event, frame.id);
            else if (!isReadOnly) onFrameKey(map, frame, event);
          }}
        >
          {frame.name}
        </button>
        <FrameMenu map={map} frame={frame} index={index} count={count} />
      </div>
      {isActive &&
        !isReadOnly &&
        corners.map((corner) => (
          <span
            key={corner.join(' ')}
            className="frame-corner"
            data-corner={corner.join(' ')}
            aria-hidden="true"
            onPointerDown={(event) => dragFrameCorner(map, event.nativeEvent, frame, corner)}
          />
        ))}
    </li>
  );
}
