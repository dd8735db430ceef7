import { wordValue } from '../office-package.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';

/** How a run of words looks, as far as it says something. */
export interface RunLook {
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
  /** `superscript`, `subscript`, `baseline`. */
  readonly raised?: string;
  readonly font?: string;
}

/** What the styles of a paragraph make of it. */
export interface ParagraphLook {
  /** 1 to 6; 0 where it is no heading. */
  readonly heading: number;
  readonly list?: { readonly numId: string; readonly level: number };
  readonly run: RunLook;
  /** In small letters, as Word itself calls it: `toc 1`, `list bullet 2`. */
  readonly name: string;
}

export interface WordStyles {
  paragraph(styleId: string | undefined): ParagraphLook;
  run(styleId: string | undefined): RunLook;
  /** Whether a style of tables makes the first row bold. */
  hasBoldHead(styleId: string | undefined): boolean;
}

/** Whether a property that is on or off is on; undefined where it is not there. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(parent, name);
  return property ? !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '') : undefined;
}

/** Reads the look of words out of `w:rPr`. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (!properties || properties.children.length === 0) return {};
  const look: { -readonly [key in keyof RunLook]: RunLook[key] } = {};
  const isBold = isOn(properties, 'w:b');
  const struck = [isOn(properties, 'w:strike'), isOn(properties, 'w:dstrike')];
  const isHidden = isOn(properties, 'w:vanish');
  const raised = wordValue(properties, 'w:vertAlign');
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'];
  if (isBold !== undefined) look.isBold = isBold;
  if (struck.some((one) => one !== undefined)) look.isStruck = struck.includes(true);
  if (isHidden !== undefined) look.isHidden = isHidden;
  if (raised !== undefined) look.raised = raised;
  if (font !== undefined) look.font = font;
  return look;
}

const MAX_ANCESTORS = 20;

const headingOf = (chain: readonly XmlElement[]): number => {
  for (const style of chain) {
    const name = (wordValue(style, 'w:name') ?? '').toLowerCase();
    if (name === 'title') return 1;
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level) return Math.min(6, Number(level));
    const outline = wordValue(childOf(style, 'w:pPr'), 'w:outlineLvl');
    if (outline !== undefined) return outlineHeading(outline);
  }
  return 0;
};

/** The heading of a level of the outline, which counts from 0; 9 is body text. */
export function outlineHeading(outline: string): number {
  const level = Number(outline);
  return Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(6, level + 1) : 0;
}

const listOf = (chain: readonly XmlElement[]): ParagraphLook['list'] => {
  for (const style of chain) {
    const numbering = childOf(style, 'w:pPr', 'w:numPr');
    const numId = wordValue(numbering, 'w:numId');
    if (numId === undefined) continue;
    const nested = /^list (?:bullet|number) ([2-5])$/i.exec(wordValue(chain[0], 'w:name') ?? '')?.[1];
    const level = Number(wordValue(numbering, 'w:ilvl') ?? 0);
    return numId === '0' ? undefined : { numId, level: Math.max(level, nested ? Number(nested) - 1 : 0) };
  }
  return undefined;
};

export function readWordStyles(xml: XmlElement | undefined): WordStyles {
  const all = elementsOf(xml).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isDefault = ({ attributes }: XmlElement): boolean =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
  const defaultId = all.find(isDefault)?.attributes['w:styleId'];
  const defaults = readRunLook(childOf(xml, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));

  const chainOf = (styleId: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = byId.get(styleId ?? '');
    while (style && chain.length < MAX_ANCESTORS) {
      chain.push(style);
      style = byId.get(wordValue(style, 'w:basedOn') ?? '');
    }
    return chain;
  };
  const runLookOf = (chain: readonly XmlElement[]): RunLook =>
    Object.assign({}, ...[...chain].reverse().map((style) => readRunLook(childOf(style, 'w:rPr'))));
  const remembered = <T>(read: (styleId: string | undefined) => T): ((styleId: string | undefined) => T) => {
    const known = new Map<string | undefined, T>();
    return (styleId) => {
      const found = known.get(styleId) ?? read(styleId);
      known.set(styleId, found);
      return found;
    };
  };
  return {
    paragraph: remembered((styleId) => {
      const chain = chainOf(byId.has(styleId ?? '') ? styleId : defaultId);
      const list = listOf(chain);
      return {
        heading: headingOf(chain),
        ...(list ? { list } : {}),
        run: { ...defaults, ...runLookOf(chain) },
        name: (wordValue(chain[0], 'w:name') ?? styleId ?? '').toLowerCase(),
      };
    }),
    run: remembered((styleId) => runLookOf(chainOf(styleId))),
    hasBoldHead: remembered((styleId) =>
      chainOf(styleId)
        .flatMap(elementsOf)
        .some(
          (part) =>
            part.name === 'w:tblStylePr' &&
            part.attributes['w:type'] === 'firstRow' &&
            isOn(childOf(part, 'w:rPr'), 'w:b') === true,
        ),
    ),
  };
}
