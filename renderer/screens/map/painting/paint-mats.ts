import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { textWidth, wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import { type Distance, MIN_TITLE_ZOOM } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { MAT_NAME_SIZE, matTabHeight } from '../../../features/map-model/slots/mats.ts';
import { newCardIds } from '../../../features/new-cards/new-cards.ts';
import { type MatNews, newsOfMat } from '../state/new-marks.ts';
import { sumOfMat } from './mat-words.ts';
import { paintSubHeadings } from './paint-sub-headings.ts';
import type { Palette } from './palette.ts';

/** The line height of a painted name, px on the screen. */
const NAME_LINE_HEIGHT = 17;
/** Between mats, px at 100 %: a name may reach over its mat so far, and lies on nothing. */
const FREE_ABOVE = 20;

interface MatBrush {
  readonly model: MapModel;
  readonly colour: Palette;
  readonly zoom: number;
  readonly visibleRect: Rect;
  readonly selected: ReadonlySet<string>;
  readonly isOverview: boolean;
  readonly distance: Distance;
}

/** A mat as it is painted. */
interface PaintedMat {
  readonly rect: Rect;
  readonly face: CardFace;
  readonly news: MatNews;
}

/** Paints mats under their cards. The tab with the name is mounted when near; else it is painted at a fixed size. */
export function paintMats(context: CanvasRenderingContext2D, brush: MatBrush): void {
  const { model, colour, zoom } = brush;
  const newIds = newCardIds();
  for (const slot of model.matsIn(brush.visibleRect)) {
    const rect = model.slots.rect(slot);
    const face = model.slots.face(slot);
    if (!face) continue;
    const news = newsOfMat(model, face.id, newIds);
    const isSelected = brush.selected.has(face.id);
    context.fillStyle = colour('--mat-ground');
    context.beginPath();
    context.roundRect(rect.x, rect.y, rect.w, rect.h, 4);
    context.fill();
    if (isSelected && brush.distance !== 'near') strokeOutline(context, colour('--mark-edge'), 8 / zoom);
    const width = news.isAll ? 3 : isSelected ? 2 : 1;
    strokeOutline(context, colour(isSelected || news.isAll ? '--ink' : '--line'), width / Math.min(1, zoom));
    if (brush.distance !== 'near') paintTab(context, brush, { rect, face, news });
    if (brush.distance === 'near' || brush.distance === 'middle')
      paintSubHeadings(context, model, face.id, brush);
  }
}

function strokeOutline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** The widths that are known are those of weight 600. */
const BOLD_SIZE = MAT_NAME_SIZE * 1.04;
const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
const MARGIN = 5;
/** Between the name and what stands after it, px on the screen. */
const GAP = 8;
const COUNT_SIZE = 13;

/** Where the lines of a name stand: px on the screen from the mat's upper edge; the first is the baseline of the first line. */
function linesOfName({ zoom }: MatBrush, name: string, { w, h }: Rect, reserved: number) {
  const tab = zoom < MIN_TITLE_ZOOM ? h : matTabHeight(name, w);
  const maxLines = Math.max(1, Math.floor(((tab + FREE_ABOVE) * zoom) / NAME_LINE_HEIGHT));
  const whole = Math.max(40, w * zoom - MARGIN - 3);
  const beside = wrapText(name, Math.max(40, whole - reserved), BOLD_SIZE, maxLines);
  // What stands beside the name gives way where the name would be cut for it.
  const isCut = reserved > 0 && beside.join(' ') !== name;
  const lines = isCut ? wrapText(name, whole, BOLD_SIZE, maxLines) : beside;
  const room = tab * zoom - 4;
  const first = Math.min(NAME_LINE_HEIGHT - 2, room - (lines.length - 1) * NAME_LINE_HEIGHT - 1);
  return { lines, first, hasRoomBeside: !isCut, room };
}

/** The tab of a mat whose cards are all new, filled with ink. */
function fillTab(
  context: CanvasRenderingContext2D,
  brush: MatBrush,
  { x, y, w }: Rect,
  height: number,
): void {
  context.fillStyle = brush.colour('--ink');
  context.fillRect(x, y, w, height / brush.zoom);
}

/**
 * A name at its size on the screen, whole wherever there is room, and after it how many cards lie there: when far also of
 * what kinds, and how many are new where all are.
 */
function paintTab(
  context: CanvasRenderingContext2D,
  brush: MatBrush,
  { rect, face, news }: PaintedMat,
): void {
  const { zoom, colour, model } = brush;
  const count = news.isAll ? `${news.count} new` : `${model.mats.membersOf(face.id).size}`;
  const reserved = textWidth(count, COUNT_SIZE) + GAP;
  const { lines, first, hasRoomBeside } = linesOfName(brush, face.title, rect, reserved);
  const last = first + (lines.length - 1) * NAME_LINE_HEIGHT;
  if (news.isAll) fillTab(context, brush, rect, last + 5);
  const [ink, ground] = news.isAll
    ? [colour('--on-ink'), colour('--ink')]
    : [colour('--ink'), colour('--mat-ground')];
  const write = (text: string, at: number, y: number, font: string): void => {
    context.font = font;
    context.strokeStyle = ground;
    context.lineWidth = 4 / zoom;
    context.lineJoin = 'round';
    context.fillStyle = ink;
    // A name that does not fit in its tab reaches over the mat's edge, and the edge gives way.
    context.strokeText(text, rect.x + at / zoom, rect.y + y / zoom);
    context.fillText(text, rect.x + at / zoom, rect.y + y / zoom);
  };
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const [at, line] of lines.entries())
    write(line, MARGIN, first + at * NAME_LINE_HEIGHT, `680 ${MAT_NAME_SIZE / zoom}px ${FONT_FAMILY}`);
  if (!hasRoomBeside) return;
  const light = `${news.isAll ? 600 : 400} ${COUNT_SIZE / zoom}px ${FONT_FAMILY}`;
  const endOfName = MARGIN + textWidth(lines.at(-1) ?? '', BOLD_SIZE) + GAP;
  const width = rect.w * zoom - MARGIN;
  if (brush.distance === 'far' && !news.isAll) {
    const sum = `${count}: ${sumOfMat(model, face.id)}`;
    const isWhole = textWidth(sum, COUNT_SIZE) <= width - endOfName;
    write(isWhole ? sum : cutSum(sum, width - endOfName), endOfName, last, light);
  } else write(count, width - textWidth(count, COUNT_SIZE), first, light);
}

/** A sum cut after one of its kinds, else the number alone: never within a word. */
function cutSum(sum: string, width: number): string {
  let words = sum;
  while (words.includes(',')) {
    words = words.slice(0, words.lastIndexOf(','));
    if (textWidth(`${words}…`, COUNT_SIZE) <= width) return `${words}…`;
  }
  return sum.slice(0, sum.indexOf(':'));
}
