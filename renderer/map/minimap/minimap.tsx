import { type PointerEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { markOf } from '../../ui/kind-mark.tsx';
import { createPalette, onThemeChange } from '../canvas/palette.ts';
import type { LiveMap } from '../live-map.ts';
import { around, contains, type Rect } from '../model/rect.ts';
import { sightOf } from '../model/window.ts';
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

function paint(
  canvas: HTMLCanvasElement,
  map: LiveMap,
  colour: (token: string) => string,
): Frame | undefined {
  const context = canvas.getContext('2d');
  const bounds = map.model.bounds();
  const sight = sightOf(map.pane.view());
  const isNeeded =
    bounds !== undefined &&
    !(contains(sight, bounds.x, bounds.y) && contains(sight, bounds.x + bounds.w, bounds.y + bounds.h));
  canvas.hidden = !isNeeded;
  const all = isNeeded ? around([bounds, sight]) : undefined;
  if (!context || !all) return undefined;
  const density = window.devicePixelRatio || 1;
  canvas.width = WIDTH * density;
  canvas.height = HEIGHT * density;
  const frame = frameOf(all);
  const at = ({ x, y, w, h }: Rect): [number, number, number, number] => [
    x * frame.scale + frame.x,
    y * frame.scale + frame.y,
    Math.max(1.5, w * frame.scale),
    Math.max(1.5, h * frame.scale),
  ];
  context.setTransform(density, 0, 0, density, 0, 0);
  const paths = new Map<string, Path2D>();
  for (const slot of map.model.slots.all()) {
    const token = map.model.slots.isMat(slot)
      ? '--well'
      : markOf(map.model.slots.face(slot)?.kind ?? '').colour;
    const path = paths.get(token) ?? new Path2D();
    path.rect(...at(map.model.slots.rect(slot)));
    paths.set(token, path);
  }
  for (const [token, path] of [...paths].sort(([a], [b]) => (a === '--well' ? -1 : b === '--well' ? 1 : 0))) {
    context.fillStyle = colour(token);
    context.fill(path);
  }
  context.strokeStyle = colour('--ink');
  context.lineWidth = 1.5;
  context.strokeRect(...at(sight));
  return frame;
}

/** The whole map small, with what is in sight; a press or a drag goes there. Hidden where all is in sight. */
export function Minimap({ map }: { readonly map: LiveMap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<Frame>(undefined);
  const { isShown } = useStore(minimapStore);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !isShown) return;
    const palette = createPalette(element.parentElement ?? document.body);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      timer = undefined;
      frame.current = paint(element, map, palette.of);
    };
    // Never in the frame of a gesture: the small map may lag a little, the large one may not.
    const wake = (): void => {
      timer ??= setTimeout(draw, 90);
    };
    const newTheme = (): void => {
      palette.refresh();
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
