import { overlaps } from '../../../features/map-model/geometry/rect.ts';
import { clipCurve } from '../../../features/map-model/links/clip-curve.ts';
import type { LinkCurve } from '../../../features/map-model/links/link-curve.ts';
import {
  type LinkStyle,
  type LinkStyleName,
  linkStyleNames,
  linkStyleOf,
  linkStyles,
  linkWidth,
} from '../../../features/map-model/links/link-style.ts';
import { traceLink } from '../../../features/map-model/links/trace-link.ts';
import type { LinkBrush } from './link-brush.ts';
import { areWordsLegible, paintLinkLabel } from './paint-link-labels.ts';
import { pixelRatio } from './pixel-ratio.ts';

/** Width of a link of the selected card, px at 100 %. */
const HIGHLIGHT_WIDTH = 4;
/** The opacity of links of dimmed cards, which have no label. */
const DIM_ALPHA = 0.22;

const isHighlighted = (brush: LinkBrush, index: number): boolean => {
  const link = brush.model.links.at(index);
  if (!link) return false;
  const { id, from, to } = link.input;
  return (
    brush.selected.has(id) ||
    brush.selected.has(from) ||
    brush.selected.has(to) ||
    brush.hoveredId === id ||
    isSelectedMat(brush, link.start) ||
    isSelectedMat(brush, link.end)
  );
};

/** A folded mat stands for its cards: its links are those of what is selected. */
const isSelectedMat = ({ model, selected }: LinkBrush, slot: number): boolean =>
  model.slots.isFolded(slot) && selected.has(model.slots.face(slot)?.id ?? '');

/** Paints links as curves with arrowheads and labels; the context is in px of the map. */
export function paintLinks(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const visible = brush.model.links.near(brush.visibleRect).filter((number) => {
    const curve = brush.model.links.curve(number);
    return curve !== undefined && clipCurve(curve, brush.visibleRect) !== undefined;
  });
  const isDim = (number: number): boolean =>
    brush.model.linkEmphasis(number) === 'dimmed' && !isHighlighted(brush, number);
  const dim = visible.filter(isDim);
  const plain = visible.filter((number) => !isHighlighted(brush, number) && !isDim(number));
  const highlighted = visible.filter((number) => isHighlighted(brush, number));
  for (const [numbers, isBold, alpha] of [
    [dim, false, DIM_ALPHA],
    [plain, false, 1],
    [highlighted, true, 1],
  ] as const) {
    context.globalAlpha = alpha;
    for (const [style, shapes] of groupByStyle(brush, numbers))
      strokeLinks(context, brush, style, shapes, isBold);
  }
  context.globalAlpha = 1;
  for (const number of highlighted) paintHalo(context, brush, number);
  if (!areWordsLegible(brush)) return;
  for (const number of plain) paintLinkLabel(context, brush, number, false);
  for (const number of highlighted) paintLinkLabel(context, brush, number, true);
}

/** Shapes that are drawn alike, in one order whatever the order of the links: one stroke for each look. */
function groupByStyle(
  { model }: LinkBrush,
  numbers: readonly number[],
): readonly (readonly [LinkStyle, readonly LinkCurve[]])[] {
  const groups = new Map<string, [LinkStyle, LinkCurve[]]>();
  for (const number of numbers) {
    const link = model.links.at(number);
    const curve = model.links.curve(number);
    if (!link || !curve) continue;
    const name = linkStyleOf(link.input.relation);
    const width = linkWidth(name, link.input.strength);
    const key = `${linkStyleNames.indexOf(name)} ${width}`;
    const group = groups.get(key);
    if (group) group[1].push(curve);
    else groups.set(key, [{ ...linkStyles[name], width }, [curve]]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function strokeLinks(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  style: LinkStyle,
  curves: readonly LinkCurve[],
  isBold: boolean,
): void {
  const lines = new Path2D();
  const arrowheads = new Path2D();
  for (const curve of curves) {
    const visible = clipCurve(curve, brush.visibleRect);
    if (!visible) continue;
    traceLink(lines, visible);
    addArrowhead(arrowheads, style, curve);
  }
  context.strokeStyle = brush.colour(style.colour);
  context.fillStyle = brush.colour(style.colour);
  context.lineWidth = Math.max(
    isBold ? Math.max(HIGHLIGHT_WIDTH, style.width) : style.width,
    brush.legibility.minLineWidth / brush.zoom,
  );
  context.lineCap = style.cap;
  context.lineJoin = 'round';
  context.setLineDash([...style.dash]);
  context.stroke(lines);
  context.setLineDash([]);
  if (style.arrowhead === 'filled') context.fill(arrowheads);
  if (style.arrowhead === 'open' || style.arrowhead === 'bar') {
    context.lineWidth = style.arrowhead === 'bar' ? 3.5 : 2.25;
    context.lineCap = 'round';
    context.stroke(arrowheads);
  }
}

const INWARD = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;

/** The end of a line, pointing into the card. The line stops where the arrow begins. */
function addArrowhead(path: Path2D, style: LinkStyle, curve: LinkCurve): void {
  const [dx, dy] = INWARD[curve.side];
  const scale = curve.arrowScale ?? 1;
  const at = (along: number, across: number): [number, number] => [
    curve.x2 + (dx * along - dy * across) * scale,
    curve.y2 + (dy * along + dx * across) * scale,
  ];
  if (style.arrowhead === 'filled') {
    path.moveTo(...at(-3, -6.5));
    path.lineTo(...at(10, 0));
    path.lineTo(...at(-3, 6.5));
    path.closePath();
  } else if (style.arrowhead === 'open') {
    path.moveTo(...at(0, -6));
    path.lineTo(...at(9, 0));
    path.lineTo(...at(0, 6));
    path.moveTo(...at(9, 0));
    path.lineTo(...at(0, 0));
  } else if (style.arrowhead === 'bar') {
    path.moveTo(...at(0, 0));
    path.lineTo(...at(9, 0));
    path.moveTo(...at(9, -7));
    path.lineTo(...at(9, 7));
  }
}

/** A selected link has the highlight under its label. */
function paintHalo(context: CanvasRenderingContext2D, brush: LinkBrush, index: number): void {
  const link = brush.model.links.at(index);
  const curve = brush.model.links.curve(index);
  if (!link || !curve || !brush.selected.has(link.input.id)) return;
  context.save();
  context.globalCompositeOperation = 'destination-over';
  context.strokeStyle = brush.colour('--mark-edge');
  context.lineWidth = 12;
  context.lineCap = 'round';
  context.beginPath();
  traceLink(context, curve);
  context.stroke();
  context.restore();
}

/** Widths of lines in the overview, px of the screen. */
const OVERVIEW_WIDTH = 1.25;
const OVERVIEW_HIGHLIGHT_WIDTH = 3;
/**
 * With more links than this a line is one px of the device wide: Chromium draws these six times faster than any that are
 * wider (13,000 of them in 15 instead of 95 ms). Links of selected cards are wider, unless there are as many.
 */
const MANY = 1000;

interface OverviewLines {
  readonly path: Path2D;
  count: number;
}

/** Paints the links of the overview: straight lines from centre to centre, one path a line style, without labels. */
export function paintLinksOverview(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const { model, visibleRect } = brush;
  const groups = new Map<string, OverviewLines>();
  for (let index = 0; index < model.links.length; index += 1) {
    const link = model.links.at(index);
    const emphasis = model.linkEmphasis(index);
    if (!link || emphasis === 'hidden') continue;
    const a = model.slots.approximateRect(link.start);
    const b = model.slots.approximateRect(link.end);
    const box = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      w: Math.abs(a.x - b.x) + a.w,
      h: Math.abs(a.y - b.y) + Math.max(a.h, b.h),
    };
    if (!overlaps(box, visibleRect)) continue;
    const weight = isHighlighted(brush, index) ? 'highlighted' : emphasis;
    const key = `${linkStyleOf(link.input.relation)} ${weight}`;
    const lines = groups.get(key) ?? { path: new Path2D(), count: 0 };
    groups.set(key, lines);
    lines.path.moveTo(a.x + a.w / 2, a.y + a.h / 2);
    lines.path.lineTo(b.x + b.w / 2, b.y + b.h / 2);
    lines.count += 1;
  }
  const hairline = 1 / pixelRatio();
  const plainWidth = model.links.length > MANY ? hairline : OVERVIEW_WIDTH;
  for (const [key, { path, count }] of groups) {
    const [name = 'faint', weight = ''] = key.split(' ');
    const style = linkStyles[name as LinkStyleName];
    context.strokeStyle = brush.colour(style.colour);
    context.globalAlpha = weight === 'dimmed' ? DIM_ALPHA : 1;
    const highlightWidth = count > MANY ? hairline : OVERVIEW_HIGHLIGHT_WIDTH;
    context.lineWidth = (weight === 'highlighted' ? highlightWidth : plainWidth) / brush.zoom;
    context.setLineDash(style.sign === '−' ? [6 / brush.zoom, 4 / brush.zoom] : []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}
