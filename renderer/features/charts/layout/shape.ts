/** A colour by its token: `--kind-measure`. The screen has it in its theme, a file always in the light one. */
export type ColourToken = `--${string}`;

/** Lines and areas. Lengths in px of the chart. */
export interface PathShape {
  readonly type: 'path';
  /** Names it among the shapes of a chart. */
  readonly key: string;
  readonly d: string;
  readonly stroke?: ColourToken | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dashes and gaps. */
  readonly dash?: string | undefined;
  /** None unless said. */
  readonly fill?: ColourToken | undefined;
}

/** One line of words. Places and sizes in px of the chart. */
export interface TextShape {
  readonly type: 'text';
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: ColourToken;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** What a chart is drawn with: the page and files draw the same shapes. */
export type Shape = PathShape | TextShape;

const digits = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * One line of words, on whole px from the top: with each number that is typed the lines that words stand at move by less
 * than anybody sees, and the page lays out all words that moved.
 */
export function textShape(words: Omit<TextShape, 'type'>): TextShape {
  return { ...words, type: 'text', x: Math.round(words.x * 10) / 10, y: Math.round(words.y) };
}

/** `M`, then straight lines through all the points; empty for none. */
export function polyline(points: readonly (readonly [x: number, y: number])[]): string {
  if (points.length === 0) return '';
  return `M${points.map(([x, y]) => `${digits(x)} ${digits(y)}`).join('L')}`;
}

/** A level line; px. */
export function levelLine(x1: number, x2: number, y: number): string {
  return `M${digits(x1)} ${digits(y)}H${digits(x2)}`;
}

/** An upright line; px. */
export function uprightLine(x: number, y1: number, y2: number): string {
  return `M${digits(x)} ${digits(y1)}V${digits(y2)}`;
}

/** A rectangle, from its top left corner; px. */
export function rectangle(x: number, y: number, w: number, h: number): string {
  return `M${digits(x)} ${digits(y)}h${digits(w)}v${digits(h)}h${digits(-w)}z`;
}

/** Circles of one size, each around a point. */
export function circlesOf(r: number): (x: number, y: number) => string {
  const [half, whole] = [digits(r), digits(2 * r)];
  const ring = `a${half} ${half} 0 1 0 ${whole} 0a${half} ${half} 0 1 0 -${whole} 0z`;
  return (x, y) => `M${digits(x - r)} ${digits(y)}${ring}`;
}

/** A circle around a point. */
export function circle(x: number, y: number, r: number): string {
  return circlesOf(r)(x, y);
}
