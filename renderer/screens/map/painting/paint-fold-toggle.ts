/** Half the width of the sign and half its height, px on the screen. */
const [HALF_WIDTH, HALF_HEIGHT] = [5, 2.5];

/** Where a sign stands, px of the map, and how many px of the map one px of the screen is. */
interface FoldSignPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly isFolded: boolean;
}

/** The sign that folds a mat up, as the mounted tab has it when near: it points up, and down where the mat is folded. */
export function paintFoldToggle(
  context: CanvasRenderingContext2D,
  { x, y, scale, isFolded }: FoldSignPlace,
  ink: string,
): void {
  const [across, down] = [HALF_WIDTH * scale, HALF_HEIGHT * scale * (isFolded ? -1 : 1)];
  context.beginPath();
  context.moveTo(x - across, y + down);
  context.lineTo(x, y - down);
  context.lineTo(x + across, y + down);
  context.strokeStyle = ink;
  context.lineWidth = 1.75 * scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}
