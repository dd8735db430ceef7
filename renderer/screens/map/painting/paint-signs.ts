import type { CardFace } from '../../../features/map-model/content/card-face.ts';
import { textWidth } from '../../../features/map-model/geometry/text-layout.ts';
import type { Palette } from './palette.ts';

/** What stands after the mark of a painted card, in this order. */
export type CardSign = 'new' | 'clash' | 'locked';

const WORDS: { readonly [sign in CardSign]?: string } = { new: 'New', clash: 'Clash' };

/** On the screen, px. */
const SIZE = 12;
const PADDING = 5;
const GAP = 4;
const LOCK_WIDTH = 9;
const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

const widthOf = (sign: CardSign): number => {
  const word = WORDS[sign];
  return word === undefined ? LOCK_WIDTH : textWidth(word, SIZE) + 2 * PADDING;
};

/** The signs of a card. In the middle distance it says no other state. */
export function signsOf({ isClashing, isLocked }: CardFace, isNew: boolean): readonly CardSign[] {
  return [
    ...(isNew ? (['new'] as const) : []),
    ...(isClashing ? (['clash'] as const) : []),
    ...(isLocked ? (['locked'] as const) : []),
  ];
}

/** How far they push the first word to the right, px on the screen. */
export function signsWidth(signs: readonly CardSign[]): number {
  return signs.reduce((sum, sign) => sum + widthOf(sign) + GAP, 0);
}

interface SignPlace {
  /** The upper left corner, px of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly zoom: number;
}

function paintWord(
  context: CanvasRenderingContext2D,
  sign: CardSign,
  place: SignPlace,
  colour: Palette,
): void {
  const { x, y, size, zoom } = place;
  const isNew = sign === 'new';
  context.fillStyle = colour(isNew ? '--ink' : '--bad');
  context.beginPath();
  // Rounded or square, so that they are told apart by shape as well.
  context.roundRect(x, y, widthOf(sign) / zoom, size, isNew ? size / 2 : 0);
  context.fill();
  context.fillStyle = colour(isNew ? '--on-ink' : '--on-kind');
  context.font = `600 ${SIZE / zoom}px ${FONT_FAMILY}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(WORDS[sign] ?? '', x + PADDING / zoom, y + size / 2);
}

function paintLock(
  context: CanvasRenderingContext2D,
  { x, y, size, zoom }: SignPlace,
  colour: Palette,
): void {
  const width = LOCK_WIDTH / zoom;
  context.fillStyle = colour('--ink');
  context.fillRect(x, y + size * 0.45, width, size * 0.5);
  context.strokeStyle = colour('--ink');
  context.lineWidth = 1.5 / zoom;
  context.beginPath();
  context.arc(x + width / 2, y + size * 0.45, width * 0.3, Math.PI, 0);
  context.stroke();
}

/** Paints the signs one after the other from a place on. */
export function paintSigns(
  context: CanvasRenderingContext2D,
  signs: readonly CardSign[],
  place: SignPlace,
  colour: Palette,
): void {
  let { x } = place;
  for (const sign of signs) {
    if (sign === 'locked') paintLock(context, { ...place, x }, colour);
    else paintWord(context, sign, { ...place, x }, colour);
    x += (widthOf(sign) + GAP) / place.zoom;
  }
}
