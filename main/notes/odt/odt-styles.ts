import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';

/** How words look, as far as it says something. */
export interface TextLook {
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
  readonly raised?: 'sup' | 'sub' | '';
  readonly font?: string;
}

/** A level of a list or of numbered headings. */
export interface LevelStyle {
  /** `1`, `a`, `A`, `i`, `I`; empty where there is no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels its number shows: 2 for 3.1. */
  readonly shown: number;
  readonly bullet?: string;
  readonly font: string;
}

export interface OdtStyles {
  text(family: 'paragraph' | 'text', name: string | undefined): TextLook;
  /** Whether a paragraph's style, or one that it follows, is that of a document's title. */
  isTitle(name: string | undefined): boolean;
  level(listStyle: string | undefined, level: number): LevelStyle | undefined;
  /** Of numbered headings. */
  outline(level: number): LevelStyle | undefined;
}

const MAX_ANCESTORS = 20;

const readLook = (properties: XmlElement | undefined): TextLook => {
  const look: { -readonly [key in keyof TextLook]: TextLook[key] } = {};
  const attributes = properties?.attributes ?? {};
  const weight = attributes['fo:font-weight'];
  const through = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  const position = attributes['style:text-position'];
  const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
  if (weight !== undefined) look.isBold = weight === 'bold' || Number(weight) >= 600;
  if (through !== undefined) look.isStruck = through !== 'none';
  if (attributes['text:display'] !== undefined) look.isHidden = attributes['text:display'] === 'none';
  if (position !== undefined)
    look.raised = /^(?:super|[1-9])/.test(position) ? 'sup' : /^(?:sub|-)/.test(position) ? 'sub' : '';
  if (font !== undefined) look.font = font;
  return look;
};

const readLevel = (level: XmlElement): LevelStyle => {
  const { attributes } = level;
  const bullet = level.name.endsWith('-bullet') ? (attributes['text:bullet-char'] ?? '•') : undefined;
  return {
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1) || 1,
    shown: Number(attributes['text:display-levels'] ?? 1) || 1,
    ...(bullet === undefined ? (level.name.endsWith('-image') ? { bullet: '•' } : {}) : { bullet }),
    font: readLook(childOf(level, 'style:text-properties')).font ?? '',
  };
};

const levelsOf = (list: XmlElement): ReadonlyMap<number, LevelStyle> =>
  new Map(elementsOf(list).map((level) => [Number(level.attributes['text:level'] ?? 0), readLevel(level)]));

/** @param parts - `content.xml` and `styles.xml`, each with its own styles; the first has the last word */
export function readOdtStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const sets = parts.flatMap((part) =>
    elementsOf(part).filter(({ name }) => /^office:(?:automatic-)?styles$/.test(name)),
  );
  const all = sets.flatMap((set) => elementsOf(set)).reverse();
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [`${style.attributes['style:family']}/${style.attributes['style:name']}`, style]),
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((list) => [list.attributes['style:name'], levelsOf(list)]),
  );
  const outlineStyle = all.find(({ name }) => name === 'text:outline-style');
  const outline = outlineStyle ? levelsOf(outlineStyle) : new Map<number, LevelStyle>();

  const chainOf = (family: string, name: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = styles.get(`${family}/${name}`);
    while (style && chain.length < MAX_ANCESTORS) {
      chain.push(style);
      style = styles.get(`${family}/${style.attributes['style:parent-style-name']}`);
    }
    return chain;
  };
  const known = new Map<string, TextLook>();
  return {
    text: (family, name) => {
      const key = `${family}/${name}`;
      const found = known.get(key);
      if (found) return found;
      const looks = chainOf(family, name).map((style) => readLook(childOf(style, 'style:text-properties')));
      const look: TextLook = Object.assign({}, ...looks.reverse());
      known.set(key, look);
      return look;
    },
    isTitle: (name) =>
      name === 'Title' ||
      chainOf('paragraph', name).some(({ attributes }) => attributes['style:parent-style-name'] === 'Title'),
    level: (listStyle, level) => lists.get(listStyle)?.get(level),
    outline: (level) => outline.get(level),
  };
}
