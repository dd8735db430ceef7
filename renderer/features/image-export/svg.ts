import { displayText } from '../../../shared/records/fields/read-field.ts';

/** Escaped SVG. Only this file makes it, so that no text of a person can become markup. */
export interface Svg {
  readonly markup: string;
}

/** Signs that XML does not allow, halves of characters among them. */
const INVALID_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as XML holds them, without signs that it does not allow and without those that turn text round. */
export function escapeXml(words: string): string {
  return displayText(words)
    .replace(INVALID_XML, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

type Attributes = { readonly [name: string]: string | number | undefined };

const formatNumber = (value: number): string => String(Math.round(value * 100) / 100);

const attributesToText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? formatNumber(value) : escapeXml(String(value))}"`,
    )
    .join('');

/** An element with its children. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const inner = children.map(({ markup }) => markup).join('');
  return {
    markup:
      inner === ''
        ? `<${name}${attributesToText(attributes)}/>`
        : `<${name}${attributesToText(attributes)}>${inner}</${name}>`,
  };
}

/** Words between elements. */
export function textNode(text: string): Svg {
  return { markup: escapeXml(text) };
}

/** Drawings of our own, such as an icon's paths: never anything that a person wrote. */
export function rawMarkup(markup: string): Svg {
  return { markup };
}

export function group(children: readonly Svg[], attributes: Attributes = {}): Svg {
  return element('g', attributes, ...children);
}

/** The same family as in the app; where a program cannot take the font that lies in the file, one of its own. */
export const FONT_FAMILY =
  'Atkinson Hyperlegible Next Variable, Atkinson Hyperlegible Next, system-ui, sans-serif';

/** Of the font's size: how far letters reach above and below the line they stand on (its hhea table). */
const ASCENT = 0.984;
const DESCENT = 0.316;

/** The baseline of a line, px below its top: as browsers set it, with whole px for ascent and descent. */
export function baselineOffset(lineHeight: number, size: number): number {
  const [up, down] = [Math.round(ASCENT * size), Math.round(DESCENT * size)];
  return (lineHeight - up - down) / 2 + up;
}

export interface TextStyle {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: number;
}

/** One line of text. */
export function textLine(text: string, { x, y, size, weight, colour, anchor, spacing }: TextStyle): Svg {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      fill: colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'letter-spacing': spacing,
    },
    textNode(text),
  );
}
