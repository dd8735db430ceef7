import { type LineName, type LinkLook, lineNames, lineOf, lineWidth, looks } from '../links/link-look.ts';
import type { LinkShape } from '../links/link-shape.ts';
import { visiblePart } from '../links/visible-part.ts';
import { overlaps } from '../model/rect.ts';
import { densityNow } from './density.ts';
import { type LinkBrush, WORDS_ABOVE } from './link-brush.ts';
import { paintWord } from './paint-link-words.ts';

/** Width of a link of the selected card, px at 100 %. */
const LIT_WIDTH = 4;
/** Links of dimmed cards lie as pale as this, and say no word. */
const DIM_ALPHA = 0.22;

const isLit = (brush: LinkBrush, number: number): boolean => {
  const link = brush.model.links.at(number);
  if (!link) return false;
  const { id, from, to } = link.input;
  return brush.selected.has(id) || brush.selected.has(from) || brush.selected.has(to) || brush.hovered === id;
};

/** Links as curves with their ends and words; the context is already in the map's px. */
export function paintLinksNear(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const seen = brush.model.links.near(brush.sight).filter((number) => {
    const shape = brush.model.links.shape(number);
    return shape !== undefined && visiblePart(shape, brush.sight) !== undefined;
  });
  const isDim = (number: number): boolean =>
    brush.model.lightOfLink(number) === 'dim' && !isLit(brush, number);
  const dim = seen.filter(isDim);
  const plain = seen.filter((number) => !isLit(brush, number) && !isDim(number));
  const lit = seen.filter((number) => isLit(brush, number));
  for (const [numbers, isBold, alpha] of [
    [dim, false, DIM_ALPHA],
    [plain, false, 1],
    [lit, true, 1],
  ] as const) {
    context.globalAlpha = alpha;
    for (const [look, shapes] of byLook(brush, numbers)) strokeAll(context, brush, look, shapes, isBold);
  }
  context.globalAlpha = 1;
  for (const number of lit) halo(context, brush, number);
  for (const number of plain) if (brush.zoom >= WORDS_ABOVE) paintWord(context, brush, number, false);
  for (const number of lit) paintWord(context, brush, number, true);
}

/** Shapes that are drawn alike, in one order whatever the order of the links: one stroke for each look. */
function byLook(
  { model }: LinkBrush,
  numbers: readonly number[],
): readonly (readonly [LinkLook, readonly LinkShape[]])[] {
  const groups = new Map<string, [LinkLook, LinkShape[]]>();
  for (const number of numbers) {
    const link = model.links.at(number);
    const shape = model.links.shape(number);
    if (!link || !shape) continue;
    const name = lineOf(link.input.relation);
    const width = lineWidth(name, link.input.strength);
    const key = `${lineNames.indexOf(name)} ${width}`;
    const group = groups.get(key);
    if (group) group[1].push(shape);
    else groups.set(key, [{ ...looks[name], width }, [shape]]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function strokeAll(
  context: CanvasRenderingContext2D,
  brush: LinkBrush,
  look: LinkLook,
  shapes: readonly LinkShape[],
  isBold: boolean,
): void {
  const lines = new Path2D();
  const ends = new Path2D();
  for (const shape of shapes) {
    const seen = visiblePart(shape, brush.sight);
    if (!seen) continue;
    lines.moveTo(seen.x1, seen.y1);
    lines.bezierCurveTo(seen.c1x, seen.c1y, seen.c2x, seen.c2y, seen.x2, seen.y2);
    addEnd(ends, look, shape);
  }
  context.strokeStyle = brush.colour(look.colour);
  context.fillStyle = brush.colour(look.colour);
  context.lineWidth = Math.max(
    isBold ? Math.max(LIT_WIDTH, look.width) : look.width,
    brush.ink.line / brush.zoom,
  );
  context.lineCap = look.cap;
  context.lineJoin = 'round';
  context.setLineDash([...look.dash]);
  context.stroke(lines);
  context.setLineDash([]);
  if (look.end === 'filled') context.fill(ends);
  if (look.end === 'open' || look.end === 'bar') {
    context.lineWidth = look.end === 'bar' ? 3.5 : 2.25;
    context.lineCap = 'round';
    context.stroke(ends);
  }
}

const INTO = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] } as const;

/** The end of a line, pointing into the card. The line stops where the arrow begins. */
function addEnd(path: Path2D, look: LinkLook, shape: LinkShape): void {
  const [dx, dy] = INTO[shape.side];
  const at = (along: number, across: number): [number, number] => [
    shape.x2 + dx * along - dy * across,
    shape.y2 + dy * along + dx * across,
  ];
  if (look.end === 'filled') {
    path.moveTo(...at(-3, -6.5));
    path.lineTo(...at(10, 0));
    path.lineTo(...at(-3, 6.5));
    path.closePath();
  } else if (look.end === 'open') {
    path.moveTo(...at(0, -6));
    path.lineTo(...at(9, 0));
    path.lineTo(...at(0, 6));
    path.moveTo(...at(9, 0));
    path.lineTo(...at(0, 0));
  } else if (look.end === 'bar') {
    path.moveTo(shape.x2, shape.y2);
    path.lineTo(...at(9, 0));
    path.moveTo(...at(9, -7));
    path.lineTo(...at(9, 7));
  }
}

/** A selected link itself wears the highlighter under its word. */
function halo(context: CanvasRenderingContext2D, brush: LinkBrush, number: number): void {
  const link = brush.model.links.at(number);
  const shape = brush.model.links.shape(number);
  if (!link || !shape || !brush.selected.has(link.input.id)) return;
  context.save();
  context.globalCompositeOperation = 'destination-over';
  context.strokeStyle = brush.colour('--mark-edge');
  context.lineWidth = 12;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(shape.x1, shape.y1);
  context.bezierCurveTo(shape.c1x, shape.c1y, shape.c2x, shape.c2y, shape.x2, shape.y2);
  context.stroke();
  context.restore();
}

/** Widths of lines far away, px of the screen. */
const FAR_WIDTH = 1.25;
const FAR_LIT_WIDTH = 3;
/**
 * With more links than this a line is one px of the device wide: Chromium draws these six times faster than any that are
 * wider (13,000 of them in 15 instead of 95 ms). Those of what is selected stand out, unless it is as many.
 */
const MANY = 1000;

interface FarLines {
  readonly path: Path2D;
  count: number;
}

/** Far away: straight lines from centre to centre, one path a line style, words left out. */
export function paintLinksFar(context: CanvasRenderingContext2D, brush: LinkBrush): void {
  const { model, sight } = brush;
  const groups = new Map<string, FarLines>();
  for (let number = 0; number < model.links.length; number += 1) {
    const link = model.links.at(number);
    const light = model.lightOfLink(number);
    if (!link || light === 'hidden') continue;
    const a = model.slots.roughRect(link.start);
    const b = model.slots.roughRect(link.end);
    const box = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      w: Math.abs(a.x - b.x) + a.w,
      h: Math.abs(a.y - b.y) + Math.max(a.h, b.h),
    };
    if (!overlaps(box, sight)) continue;
    const weight = isLit(brush, number) ? 'lit' : light === 'dim' ? 'dim' : '';
    const key = `${lineOf(link.input.relation)} ${weight}`;
    const lines = groups.get(key) ?? { path: new Path2D(), count: 0 };
    groups.set(key, lines);
    lines.path.moveTo(a.x + a.w / 2, a.y + a.h / 2);
    lines.path.lineTo(b.x + b.w / 2, b.y + b.h / 2);
    lines.count += 1;
  }
  const finest = 1 / densityNow();
  const plainWidth = model.links.length > MANY ? finest : FAR_WIDTH;
  for (const [key, { path, count }] of groups) {
    const [name = 'faint', weight = ''] = key.split(' ');
    const look = looks[name as LineName];
    context.strokeStyle = brush.colour(look.colour);
    context.globalAlpha = weight === 'dim' ? DIM_ALPHA : 1;
    const litWidth = count > MANY ? finest : FAR_LIT_WIDTH;
    context.lineWidth = (weight === 'lit' ? litWidth : plainWidth) / brush.zoom;
    context.setLineDash(look.sign === '−' ? [6 / brush.zoom, 4 / brush.zoom] : []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}
