import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePresenting } from '../../../core/state/presenting.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { removeStandingMessage, showStandingMessage } from '../../../core/ui/message.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { toMapPoint } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { createFrame, nextFrameName } from './frame-actions.ts';
import { FrameContextMenu } from './frame-context-menu.tsx';
import { drawArea } from './frame-gestures.ts';
import { FrameTab } from './frame-tab.tsx';
import { DRAWING_HINT, frameUi, useFrameUi } from './frame-ui.ts';
import { type Frame, framesOf } from './frames-of.ts';
import { useFrameNamePlaces } from './use-frame-name-places.ts';
import './frames.css';

/** More names than this, but for one being typed, are not laid over a map; the list of frames has them all. */
const MAX_NAMES = 100;

const NO_FRAMES: readonly Frame[] = [];

interface Props {
  readonly mapId: string;
  readonly map: ActiveMap;
}

const stopDrawing = (): void => frameUi.setState({ isDrawing: false });

/** Takes one press on the map: it draws a frame. */
function DrawingSurface({ map }: { readonly map: ActiveMap }) {
  const [area, setArea] = useState<Rect>();
  useEffect(() => {
    showStandingMessage('draw frame', {
      sentence: DRAWING_HINT,
      action: { label: 'Cancel', run: stopDrawing },
    });
    return () => removeStandingMessage('draw frame');
  }, []);
  const { zoom } = map.pane.viewport();
  const [left, top] = toMapPoint(map.pane.viewport(), 0, 0);
  return (
    <div
      className="frame-drawing-surface"
      aria-hidden="true"
      onPointerDown={(event) =>
        drawArea(map, event.nativeEvent, setArea, (drawn) =>
          createFrame(map.mapId, nextFrameName(map.mapId), drawn),
        )
      }
    >
      {area && (
        <span
          className="frame-drawn"
          style={{
            left: (area.x - left) * zoom,
            top: (area.y - top) * zoom,
            width: area.w * zoom,
            height: area.h * zoom,
          }}
        />
      )}
    </div>
  );
}

/** Names and handles of all frames, over the map: reached with Tab after it, in the frames' order. */
export function FrameLayer({ mapId, map }: Props) {
  const frames = useProject((project) => framesOf(project.document, mapId));
  const isDrawing = useFrameUi((ui) => ui.isDrawing);
  const namingId = useFrameUi((ui) => ui.naming?.id);
  const isPresenting = usePresenting();
  const list = useRef<HTMLUListElement>(null);
  const isShown = frames.length > 0 && !isPresenting;
  useFrameNamePlaces(map, isShown ? frames : NO_FRAMES);
  // The names follow the viewport without React: a frame of a pan costs one style.
  useLayoutEffect(() => {
    if (!isShown) return;
    const place = (): void => {
      const { x, y, zoom } = map.pane.viewport();
      list.current?.style.setProperty('--map-zoom', String(zoom));
      if (list.current) list.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    return map.pane.subscribe(place);
  }, [map, isShown]);
  return (
    <>
      {isShown && (
        <section className="frame-layer" aria-label="Frames">
          <ul ref={list}>
            {frames.map(
              (frame, at) =>
                (at < MAX_NAMES || frame.id === namingId) && (
                  <FrameTab key={frame.id} map={map} frame={frame} index={at} count={frames.length} />
                ),
            )}
          </ul>
          <p id="frame-keys" className="hidden-text">
            Arrow keys move the frame with what lies in it, F2 renames it, Delete deletes it. Its size is in
            its menu.
          </p>
          <p id="frame-naming" className="hidden-text">
            Enter takes the name, Escape leaves it as it was.
          </p>
        </section>
      )}
      {isShown && <FrameContextMenu map={map} frames={frames} />}
      {isDrawing && <DrawingSurface map={map} />}
    </>
  );
}

/** Escape ends drawing, wherever the focus is. @returns what stops it */
export function listenForDrawingEscape(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && frameUi.getState().isDrawing) stopDrawing();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
