/** The mark of a kind as paths for the canvas, read from the marks of the page, so that there is one source of shapes. */
export interface KindMarkPaths {
  readonly shape: Path2D;
  readonly icon: Path2D;
}

const BOX = 28;
const attribute = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function pathOf(element: Element): Path2D | undefined {
  const path = new Path2D();
  switch (element.tagName.toLowerCase()) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'circle':
      path.arc(attribute(element, 'cx'), attribute(element, 'cy'), attribute(element, 'r'), 0, 2 * Math.PI);
      return path;
    case 'rect':
      path.roundRect(
        attribute(element, 'x'),
        attribute(element, 'y'),
        attribute(element, 'width'),
        attribute(element, 'height'),
        attribute(element, 'rx'),
      );
      return path;
    case 'line':
      path.moveTo(attribute(element, 'x1'), attribute(element, 'y1'));
      path.lineTo(attribute(element, 'x2'), attribute(element, 'y2'));
      return path;
    default:
      return undefined;
  }
}

/** Where an element of the mark lies in its 28 px box: its inner drawing is scaled, a lone path may be moved. */
function matrixOf(element: Element): DOMMatrix {
  const inner = element.closest('.mark-icon svg');
  if (inner) {
    const scale = attribute(inner, 'width') / 24;
    return new DOMMatrix([scale, 0, 0, scale, attribute(inner, 'x'), attribute(inner, 'y')]);
  }
  const own = element.getAttribute('transform');
  return own ? new DOMMatrix(own.replace(/(\d) (\d)/, '$1px, $2px')) : new DOMMatrix();
}

/** The marks that are drawn, hidden, inside an element; each is in an element with `data-kind-mark`, the kind's name. */
function readKindMarkPaths(source: Element): ReadonlyMap<string, KindMarkPaths> {
  const paths = new Map<string, KindMarkPaths>();
  for (const holder of source.querySelectorAll('[data-kind-mark]')) {
    const shape = new Path2D(holder.querySelector('.mark-shape')?.getAttribute('d') ?? '');
    const icon = new Path2D();
    for (const element of holder.querySelectorAll('.mark-icon :is(path, circle, rect, line)')) {
      const path = pathOf(element);
      if (path) icon.addPath(path, matrixOf(element));
    }
    paths.set(holder.getAttribute('data-kind-mark') ?? '', { shape, icon });
  }
  return paths;
}

/** The marks inside an element, read when they are first asked for and again after they changed. */
export function watchKindMarks(source: Element, onChange: () => void) {
  let paths: ReadonlyMap<string, KindMarkPaths> = new Map();
  const observer = new MutationObserver(() => {
    paths = new Map();
    onChange();
  });
  observer.observe(source, { childList: true, subtree: true });
  return {
    paths(): ReadonlyMap<string, KindMarkPaths> {
      if (paths.size === 0) paths = readKindMarkPaths(source);
      return paths;
    },
    stop: (): void => observer.disconnect(),
  };
}

interface MarkColours {
  readonly shape: string;
  readonly icon: string;
}

const bitmaps = new WeakMap<KindMarkPaths, Map<string, OffscreenCanvas>>();
/** Marks have few sizes at one zoom; beyond these the oldest zoom is forgotten. */
const MAX_SIZES = 48;

/** A mark as a bitmap of so many px of the screen: thousands are painted at once, and a bitmap costs little. */
function bitmapOf(mark: KindMarkPaths, px: number, colours: MarkColours): OffscreenCanvas | undefined {
  const key = `${px} ${colours.shape} ${colours.icon}`;
  const bySize = bitmaps.get(mark) ?? new Map<string, OffscreenCanvas>();
  const known = bySize.get(key);
  if (known) return known;
  const bitmap = new OffscreenCanvas(px, px);
  const context = bitmap.getContext('2d');
  if (!context) return undefined;
  const scale = px / BOX;
  context.scale(scale, scale);
  context.fillStyle = colours.shape;
  context.fill(mark.shape, 'evenodd');
  context.strokeStyle = colours.icon;
  context.lineWidth = 1.9;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(mark.icon);
  if (bySize.size >= MAX_SIZES) bySize.clear();
  bitmaps.set(mark, bySize.set(key, bitmap));
  return bitmap;
}

/** Paints a mark `size` units of the map wide, its corner at x, y; `density` is px of the screen for one unit. */
export function paintKindMark(
  context: CanvasRenderingContext2D,
  mark: KindMarkPaths,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly density: number },
  colours: MarkColours,
): void {
  const bitmap = bitmapOf(mark, Math.max(1, Math.round(at.size * at.density)), colours);
  if (bitmap) context.drawImage(bitmap, at.x, at.y, at.size, at.size);
}
