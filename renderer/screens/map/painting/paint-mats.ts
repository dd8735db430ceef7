import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { textWidth } from '../../../features/map-model/geometry/text-layout.ts';
import { type Distance, MIN_TITLE_ZOOM } from '../../../features/map-model/geometry/viewport.ts';
import { MAT_NAME_SIZE, MAT_TAB_HEIGHT, matTabHeight } from '../../../features/map-model/slots/mats.ts';
import { subHeadingBands } from '../../../features/map-model/slots/sub-heading-bands.ts';
import { newCardIds } from '../../../features/new-cards/new-cards.ts';
import { type MatNews, newsOfMat } from '../state/new-marks.ts';
import {
  COUNT_SIZE,
  countOnTab,
  endOfTab,
  FOLD_SIGN_WIDTH,
  layOutTab,
  NAME_LINE_HEIGHT,
  NAME_WIDTH_SIZE,
  TAB_GAP,
  TAB_MARGIN,
} from './mat-tab-layout.ts';
import { sumOfMat } from './mat-words.ts';
import { paintFoldToggle } from './paint-fold-toggle.ts';
import { type FoldedMatBrush, paintFoldedMat } from './paint-folded-mat.ts';
import { paintSubHeadings } from './paint-sub-headings.ts';

interface MatBrush extends FoldedMatBrush {
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
  readonly isFolded: boolean;
}

/** Paints mats under their cards. The tab with the name is mounted when near; else it is painted at a fixed size. */
export function paintMats(context: CanvasRenderingContext2D, brush: MatBrush): void {
  const { model } = brush;
  const newIds = newCardIds();
  for (const slot of model.matsIn(brush.visibleRect)) {
    const rect = model.slots.rect(slot);
    const face = model.slots.face(slot);
    if (!face) continue;
    const mat = { rect, face, news: newsOfMat(model, face.id, newIds), isFolded: model.slots.isFolded(slot) };
    paintGround(context, brush, mat);
    if (brush.distance !== 'near') paintTab(context, brush, mat);
    if (mat.isFolded) paintFoldedMat(context, brush, { rect, theme: face.id, top: endOfName(brush, mat) });
    else if (brush.distance !== 'far') paintSubHeadings(context, subHeadingBands(model, face.id), brush);
  }
}

/** Where the name of a folded mat ends, px on the screen; near, it stands on its mounted tab. */
function endOfName({ distance, zoom, model }: MatBrush, { rect, face, isFolded }: PaintedMat): number {
  const { title, id } = face;
  if (distance === 'near') return matTabHeight(title, rect.w) * Math.min(1, zoom);
  const end = endOfTab({ name: title, rect, count: countOnTab(model, id), zoom, isFolded });
  // The ring of the keyboard's focus goes round the mounted tab.
  return Math.max(end, MAT_TAB_HEIGHT * zoom);
}

/** So far, px on the screen, the sheet under a folded mat looks out. */
const SHEET_OFFSET = 5;

/** The ground of a mat and its edge; a folded one lies on a second sheet. */
function paintGround(
  context: CanvasRenderingContext2D,
  { colour, zoom, selected, distance }: MatBrush,
  { rect, face, news, isFolded }: PaintedMat,
): void {
  const sheet = (offset: number): void => {
    context.beginPath();
    context.roundRect(rect.x + offset, rect.y + offset, rect.w, rect.h, 4);
    context.fill();
  };
  const isSelected = selected.has(face.id);
  const thin = 1 / Math.min(1, zoom);
  context.fillStyle = colour('--mat-ground');
  if (isFolded) {
    sheet(SHEET_OFFSET / Math.min(1, zoom));
    strokeOutline(context, colour('--line-strong'), thin);
  }
  sheet(0);
  if (isSelected && (distance !== 'near' || isFolded))
    strokeOutline(context, colour('--mark-edge'), 8 / zoom);
  const edge = isFolded ? '--line-strong' : '--line';
  const width = news.isAll ? 3 : isSelected ? 2 : 1;
  strokeOutline(context, colour(isSelected || news.isAll ? '--ink' : edge), width * thin);
}

function strokeOutline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

/** From the top of a painted name to its baseline, px on the screen. */
const ASCENT = 12;
/** Round words that stand on the edge of a mat the edge is open so far, px on the screen. */
const EDGE_GAP = 3;

/** The tab of a mat whose cards are all new, filled with ink: from above its first line to under its last. */
function fillTab(
  context: CanvasRenderingContext2D,
  { colour, zoom }: MatBrush,
  { x, y, w }: Rect,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const top = Math.min(0, first - ASCENT - EDGE_GAP);
  context.fillStyle = colour('--ink');
  context.fillRect(x, y + top / zoom, w, (last + 5 - top) / zoom);
}

/** Opens the edge of a mat where words stand on it: a line through a name is read as struck out. */
function openEdge(context: CanvasRenderingContext2D, zoom: number, words: Rect): void {
  const { x, y, w, h } = words;
  context.fillRect(x - EDGE_GAP / zoom, y, w + (2 * EDGE_GAP) / zoom, h);
}

/**
 * A name at its size on the screen, whole wherever there is room, and after it how many cards lie there: when far also of
 * what kinds, and how many are new where all are.
 */
function paintTab(
  context: CanvasRenderingContext2D,
  brush: MatBrush,
  { rect, face, news, isFolded }: PaintedMat,
): void {
  const { zoom, colour, model } = brush;
  const count = countOnTab(model, face.id);
  const { lines, first, hasRoomBeside } = layOutTab({ name: face.title, rect, count, zoom, isFolded });
  const last = first + (lines.length - 1) * NAME_LINE_HEIGHT;
  if (news.isAll) fillTab(context, brush, rect, { first, last });
  const [ink, ground] = news.isAll
    ? [colour('--on-ink'), colour('--ink')]
    : [colour('--ink'), colour('--mat-ground')];
  const write = (text: string, at: number, y: number, font: string): void => {
    context.font = font;
    if (!news.isAll && y < ASCENT + EDGE_GAP) {
      context.fillStyle = ground;
      const w = context.measureText(text).width;
      openEdge(context, zoom, {
        x: rect.x + at / zoom,
        y: rect.y + (y - ASCENT) / zoom,
        w,
        h: ASCENT / zoom,
      });
    }
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
    write(line, TAB_MARGIN, first + at * NAME_LINE_HEIGHT, `680 ${MAT_NAME_SIZE / zoom}px ${FONT_FAMILY}`);
  if (!hasRoomBeside) return;
  const light = `${count.endsWith('new') ? 600 : 400} ${COUNT_SIZE / zoom}px ${FONT_FAMILY}`;
  const endOfName = TAB_MARGIN + textWidth(lines.at(-1) ?? '', NAME_WIDTH_SIZE) + TAB_GAP;
  const hasSign = zoom >= MIN_TITLE_ZOOM;
  const width = rect.w * zoom - TAB_MARGIN - (hasSign ? FOLD_SIGN_WIDTH : 0);
  if (hasSign) {
    const at = { x: rect.x + (width + FOLD_SIGN_WIDTH / 2 + 1) / zoom, y: rect.y + (first - 5) / zoom };
    paintFoldToggle(context, { ...at, scale: 1 / zoom, isFolded }, ink);
  }
  if (brush.distance === 'far' && !count.endsWith('new') && !isFolded) {
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
