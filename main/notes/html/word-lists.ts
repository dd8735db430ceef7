import { markerFor } from '../list-markers.ts';
import type { PageStyles } from './page-styles.ts';
import { attributeOf, type Element, isElement, type Node, nodesBelow, textOf } from './page-tree.ts';

/** An entry of a list that is a paragraph, as Word writes them. */
export interface ListParagraph {
  /** From 1. */
  readonly level: number;
  /** `- `, `3. `, `- [ ] `. */
  readonly marker: string;
  /** What holds its sign or number, and is no words of the entry. */
  readonly label?: Element;
  /** The sign, where it stands among the entry's own words. */
  readonly typedLabel?: string;
}

const MAX_LEVEL = 9;

const fontNear = (label: Element, within: Element, styles: PageStyles): string => {
  const fonts: string[] = [];
  for (const node of nodesBelow(label, () => true))
    if (isElement(node)) fonts.push(styles.of(node).get('font-family') ?? '');
  let around: Node | null = label.parentNode;
  while (isElement(around) && around !== within) {
    fonts.push(styles.of(around).get('font-family') ?? '');
    around = around.parentNode;
  }
  return fonts.find((font) => /wingdings|symbol|webdings/.test(font)) ?? '';
};

const findLabel = (paragraph: Element, styles: PageStyles): Element | undefined => {
  for (const node of nodesBelow(paragraph, () => true)) {
    if (isElement(node) && styles.of(node).get('mso-list') === 'ignore') return node;
    if (node !== paragraph && (textOf(node) ?? '').trim() !== '') return undefined;
  }
  return undefined;
};

const textBelow = (element: Element): string =>
  [...nodesBelow(element, () => true)].map((node) => textOf(node) ?? '').join('');

const TYPED_LABEL = /^\s*([·•o§■□▪●○–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])[\s\u00a0]{2,}/i;

/** Reads a paragraph as an entry of a list, where Word's own style or the reader of Word's files says that it is one. */
export function readListParagraph(paragraph: Element, styles: PageStyles): ListParagraph | undefined {
  const given = attributeOf(paragraph, 'data-list-level');
  if (given !== undefined) {
    const marker = markerFor(
      attributeOf(paragraph, 'data-list-label') ?? '',
      attributeOf(paragraph, 'data-list-font'),
    );
    return { level: Math.min(MAX_LEVEL, Number(given) || 1), marker };
  }
  const list = styles.of(paragraph).get('mso-list');
  const level = Number(/\blevel(\d)/.exec(list ?? '')?.[1] ?? (list && /\bl\d+/.test(list) ? 1 : 0));
  if (level < 1) return undefined;
  const label = findLabel(paragraph, styles);
  if (label) {
    const sign = textBelow(label)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return { level, marker: markerFor(sign, fontNear(label, paragraph, styles)), label };
  }
  const typed = TYPED_LABEL.exec(textBelow(paragraph).slice(0, 40));
  return { level, marker: markerFor(typed?.[1] ?? ''), ...(typed ? { typedLabel: typed[0] } : {}) };
}

/** The level at which a list of Google Docs' export stands: its lists lie beside each other, whatever their level. */
export function googleListLevel(list: Element): number | undefined {
  const level = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(attributeOf(list, 'class') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) + 1;
}
