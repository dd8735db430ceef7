import { type PointerEvent, useEffect, useRef } from 'react';
import { markOf } from '../../../core/ui/kind-mark.tsx';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import { createPalette, onThemeChange } from '../painting/palette.ts';
import { pixelRatio } from '../painting/pixel-ratio.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { viewOptionsStore } from '../view-options/view-options-store.ts';
import './minimap.css';

const WIDTH = 200;
const HEIGHT = 128;
const PADDING = 8;

interface MinimapScale {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The scale and offset at which the minimap holds all cards and the window. */
function scaleToFit(bounds: Rect): MinimapScale {
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(1, bounds.w),
    (HEIGHT - 2 * PADDING) / Math.max(1, bounds.h),
    0.12,
  );
  return {
    scale,
    x: (WIDTH - bounds.w * scale) / 2 - bounds.x * scale,
    y: (HEIGHT - bounds.h * scale) / 2 - bounds.y * scale,
  };
}

interface MinimapBitmap {
  readonly version: number;
  readonly scaling: MinimapScale;
  /** All cards, painted once for each change of the map: moving about only draws this and a frame. */
  readonly bitmap: OffscreenCanvas;
}

const toMinimap = (
  { scale, x: left, y: top }: MinimapScale,
  { x, y, w, h }: Rect,
): [number, number, number, number] => [
  x * scale + left,
  y * scale + top,
  Math.max(1.5, w * scale),
  Math.max(1.5, h * scale),
];

const MAT_TOKEN = '--well';
/** A folded mat stands for its cards: darker than paper, and of no kind. */
const FOLDED_TOKEN = '--line-strong';

function renderBitmap(
  map: ActiveMap,
  colour: (token: string) => string,
  density: number,
): MinimapBitmap | undefined {
  const bounds = map.model.bounds();
  const bitmap = new OffscreenCanvas(WIDTH * density, HEIGHT * density);
  const context = bitmap.getContext('2d');
  if (!bounds || !context) return undefined;
  const scaling = scaleToFit(bounds);
  context.scale(density, density);
  const { visibility } = viewOptionsStore.getState();
  const paths = new Map<string, Path2D>([[MAT_TOKEN, new Path2D()]]);
  for (const slot of map.model.slots.all()) {
    if (map.model.slots.emphasis(slot) === 'hidden') continue;
    const kind = map.model.slots.face(slot)?.kind ?? '';
    const tone = visibility.toneOf(map.model.slots.face(slot)?.id ?? '');
    const isOpenMat = map.model.slots.isMat(slot) && !map.model.slots.isFolded(slot);
    const isMuted = isOpenMat || map.model.slots.emphasis(slot) === 'dimmed';
    const isFoldedMat = map.model.slots.isMat(slot) && !isOpenMat;
    const token = isMuted ? MAT_TOKEN : isFoldedMat ? FOLDED_TOKEN : (tone?.token ?? markOf(kind).colour);
    const path = paths.get(token) ?? new Path2D();
    path.rect(...toMinimap(scaling, map.model.slots.approximateRect(slot)));
    paths.set(token, path);
  }
  for (const [token, path] of paths) {
    context.fillStyle = colour(token);
    context.fill(path);
  }
  return { version: map.model.version, scaling, bitmap };
}

/** Outlines what the window shows; the whole minimap, where the window shows all. */
function paintMinimap(
  canvas: HTMLCanvasElement,
  map: ActiveMap,
  { bitmap, scaling }: MinimapBitmap,
  colour: (token: string) => string,
): void {
  const context = canvas.getContext('2d');
  const visible = visibleRect(map.pane.viewport());
  canvas.hidden = false;
  if (!context) return;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  context.drawImage(bitmap, 0, 0);
  context.scale(bitmap.width / WIDTH, bitmap.height / HEIGHT);
  const [x, y, w, h] = toMinimap(scaling, visible);
  const [left, top] = [Math.max(2, x), Math.max(2, y)];
  const size = [Math.min(WIDTH - 2, x + w) - left, Math.min(HEIGHT - 2, y + h) - top] as const;
  for (const [token, width] of [
    ['--ink', 5],
    ['--mark', 2.5],
  ] as const) {
    context.strokeStyle = colour(token);
    context.lineWidth = width;
    context.strokeRect(left, top, ...size);
  }
}

/** The whole map small, with the window outlined; a press or a drag pans to there. */
export function Minimap({ map }: { readonly map: ActiveMap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scaling = useRef<MinimapScale>(undefined);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const palette = createPalette(element.parentElement ?? document.body);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let cached: MinimapBitmap | undefined;
    const draw = (): void => {
      timer = undefined;
      if (cached?.version !== map.model.version) cached = renderBitmap(map, palette.of, pixelRatio());
      scaling.current = cached?.scaling;
      if (cached) paintMinimap(element, map, cached, palette.of);
      else element.hidden = true;
    };
    // Never in the frame of a gesture, nor in the first one: the small map may lag a little, the large one may not.
    const scheduleDraw = (): void => {
      timer ??= setTimeout(draw, 90);
    };
    const onNewTheme = (): void => {
      palette.refresh();
      cached = undefined;
      scheduleDraw();
    };
    scheduleDraw();
    const stops = [
      map.pane.subscribe(scheduleDraw),
      map.model.subscribe(scheduleDraw),
      onThemeChange(onNewTheme),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [map]);
  const centreOn = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1 || !scaling.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const viewport = map.pane.viewport();
    const x = (event.clientX - box.left - scaling.current.x) / scaling.current.scale;
    const y = (event.clientY - box.top - scaling.current.y) / scaling.current.scale;
    map.pane.setViewport({
      zoom: viewport.zoom,
      x: viewport.width / 2 - x * viewport.zoom,
      y: viewport.height / 2 - y * viewport.zoom,
    });
  };
  return (
    <div className="minimap" aria-hidden="true">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          centreOn(event);
        }}
        onPointerMove={centreOn}
      />
    </div>
  );
}
