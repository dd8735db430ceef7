/** In shares of the label's size: a square, the gap between two, and the number beside them. */
export const SQUARE_SIZE = 0.5;
export const GAP = 0.16;
export const NUMBER_SIZE = 0.9;
const STEPS = 5;
export const ROW_WIDTH = STEPS * SQUARE_SIZE + (STEPS - 1) * GAP;

/** The width of five squares and their number beside a label of this size, px of the map. */
export function strengthWidth(size: number): number {
  return (ROW_WIDTH + 2 * GAP + NUMBER_SIZE * 0.6) * size;
}

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
  for (let step = 0; step < STEPS; step += 1) {
    const at = left + step * size * (SQUARE_SIZE + GAP);
    if (step < strength) context.fillRect(at, y - side / 2, side, side);
    else context.strokeRect(at + line / 2, y - side / 2 + line / 2, side - line, side - line);
  }
  context.fillText(String(strength), left + size * (ROW_WIDTH + 2 * GAP), y + size * 0.05);
}
