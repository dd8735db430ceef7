import { type PointerEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { markOf } from '../../ui/kind-mark.tsx';
import { densityNow } from '../canvas/density.ts';
import { createPalette, onThemeChange } from '../canvas/palette.ts';
import type { LiveMap } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';
import { sightOf } from '../model/window.ts';
import { seeingStore } from '../seeing/seeing-store.ts';
import { minimapStore } from './minimap-switch.ts';

const WIDTH = 176;
const HEIGHT = 112;
const PAD = 8;

interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How the small map holds all cards and what is in sight. */
function frameOf(all: Rect): Frame {
  const scale = Math.min(
    (WIDTH - 2 * PAD) / Math.max(1, all.w),
    (HEIGHT - 2 * PAD) / Math.max(1, all.h),
    0.12,
  );
  return {
    scale,
    x: (WIDTH - all.w * scale) / 2 - all.x * scale,
    y: (HEIGHT - all.h * scale) / 2 - all.y * scale,
  };
}

interface Small {
  readonly version: number;
  readonly frame: Frame;
  /** All cards, painted once for each change of the map: moving about only draws this and a frame. */
  readonly picture: OffscreenCanvas;
}

const onSmall = (
  { scale, x: left, y: top }: Frame,
  { x, y, w, h }: Rect,
): [number, number, number, number] => [
  x * scale + left,
  y * scale + top,
  Math.max(1.5, w * scale),
  Math.max(1.5, h * scale),
];

const MAT = '--well';

function small(map: LiveMap, colour: (token: string) => string, density: number): Small | undefined {
  const bounds = map.model.bounds();
  const picture = new OffscreenCanvas(WIDTH * density, HEIGHT * density);
  const context = picture.getContext('2d');
  if (!bounds || !context) return undefined;
  const frame = frameOf(bounds);
  context.scale(density, density);
  const { sight } = seeingStore.getState();
  const paths = new Map<string, Path2D>([[MAT, new Path2D()]]);
  for (const slot of map.model.slots.all()) {
    if (map.model.slots.light(slot) === 'hidden') continue;
    const kind = map.model.slots.face(slot)?.kind ?? '';
    const tone = sight.toneOf(map.model.slots.face(slot)?.id ?? '');
    const isPale = map.model.slots.isMat(slot) || map.model.slots.light(slot) === 'dim';
    const token = isPale ? MAT : (tone?.token ?? markOf(kind).colour);
    const path = paths.get(token) ?? new Path2D();
    path.rect(...onSmall(frame, map.model.slots.roughRect(slot)));
    paths.set(token, path);
  }
  for (const [token, path] of paths) {
    context.fillStyle = colour(token);
    context.fill(path);
  }
  return { version: map.model.version, frame, picture };
}

/** Draws what is in sight over the small picture; all of the picture, where all is in sight. */
function paint(canvas: HTMLCanvasElement, map: LiveMap, { picture, frame }: Small, ink: string): void {
  const context = canvas.getContext('2d');
  const sight = sightOf(map.pane.view());
  canvas.hidden = false;
  if (!context) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  context.drawImage(picture, 0, 0);
  context.scale(picture.width / WIDTH, picture.height / HEIGHT);
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  const [x, y, w, h] = onSmall(frame, sight);
  const [left, top] = [Math.max(1, x), Math.max(1, y)];
  context.strokeRect(left, top, Math.min(WIDTH - 1, x + w) - left, Math.min(HEIGHT - 1, y + h) - top);
}

/** The whole map small, with what is in sight; a press or a drag goes there. */
export function Minimap({ map }: { readonly map: LiveMap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<Frame>(undefined);
  const { isShown } = useStore(minimapStore);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !isShown) return;
    const palette = createPalette(element.parentElement ?? document.body);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: Small | undefined;
    const draw = (): void => {
      timer = undefined;
      if (known?.version !== map.model.version) known = small(map, palette.of, densityNow());
      frame.current = known?.frame;
      if (known) paint(element, map, known, palette.of('--ink'));
      else element.hidden = true;
    };
    // Never in the frame of a gesture: the small map may lag a little, the large one may not.
    const wake = (): void => {
      timer ??= setTimeout(draw, 90);
    };
    const newTheme = (): void => {
      palette.refresh();
      known = undefined;
      wake();
    };
    draw();
    const stops = [map.pane.subscribe(wake), map.model.subscribe(wake), onThemeChange(newTheme)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [map, isShown]);
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1 || !frame.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const view = map.pane.view();
    const x = (event.clientX - box.left - frame.current.x) / frame.current.scale;
    const y = (event.clientY - box.top - frame.current.y) / frame.current.scale;
    map.pane.setView({
      zoom: view.zoom,
      x: view.width / 2 - x * view.zoom,
      y: view.height / 2 - y * view.zoom,
    });
  };
  if (!isShown) return null;
  return (
    <div className="minimap" aria-hidden="true">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      />
    </div>
  );
}
