import {
  ROW_WIDTH,
  SQUARE_GAP,
  SQUARE_SIZE,
  STRENGTH_STEPS,
  strengthWidth,
} from '../../../features/map-model/links/link-label.ts';

/**
 * Five squares, filled up to a strength, with the number beside them: in the colour that the context fills with, its
 * font set for the number. `x` and `y` are the middle of the row, `size` that of the label it belongs to, px of the map.
 */
export function paintStrength(
  context: CanvasRenderingContext2D,
  strength: number,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const side = size * SQUARE_SIZE;
  const left = x - strengthWidth(size) / 2;
  const line = size * 0.1;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = line;
  for (let step = 0; step < STRENGTH_STEPS; step += 1) {
    const at = left + step * size * (SQUARE_SIZE + SQUARE_GAP);
    if (step < strength) context.fillRect(at, y - side / 2, side, side);
    else context.strokeRect(at + line / 2, y - side / 2 + line / 2, side - line, side - line);
  }
  context.fillText(String(strength), left + size * (ROW_WIDTH + 2 * SQUARE_GAP), y + size * 0.05);
}
