import { formatNumber } from '../list-markers.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { LevelStyle, OdtStyles } from './odt-styles.ts';

/** A list that is being read, at one of its levels. */
export interface OpenList {
  readonly style: string | undefined;
  readonly level: number;
  /** The last number of each level; lists that go on share them. */
  readonly counts: Map<number, number>;
}

export interface OdtLists {
  open(list: XmlElement, around: OpenList | undefined): OpenList;
  /** The label of the next entry. */
  next(list: OpenList, item: XmlElement): { readonly label: string; readonly font: string };
  nextHeading(level: number): string;
}

const numberText = (
  counts: ReadonlyMap<number, number>,
  level: number,
  styleOf: (level: number) => LevelStyle | undefined,
): string => {
  const style = styleOf(level);
  if (!style || style.format === '') return '';
  const first = Math.max(1, level - style.shown + 1);
  const numbers = Array.from({ length: level - first + 1 }, (_, at) => first + at).map((one) =>
    formatNumber(counts.get(one) ?? 1, styleOf(one)?.format || '1'),
  );
  return `${style.prefix}${numbers.join('.')}${style.suffix}`;
};

const advance = (
  counts: Map<number, number>,
  level: number,
  start: number | undefined,
  first: number,
): void => {
  const last = counts.get(level);
  counts.set(level, start ?? (last === undefined ? first : last + 1));
  for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
};

/** Counts the entries of lists and headings: their numbers stand nowhere in a document. */
export function createOdtLists(styles: OdtStyles): OdtLists {
  const byId = new Map<string, Map<number, number>>();
  const byStyle = new Map<string | undefined, Map<number, number>>();
  const headings = new Map<number, number>();
  return {
    open: ({ attributes }, around) => {
      const style = attributes['text:style-name'] ?? around?.style;
      const level = (around?.level ?? 0) + 1;
      if (around) return { style, level, counts: around.counts };
      const isContinued = attributes['text:continue-numbering'] === 'true';
      const continued =
        byId.get(attributes['text:continue-list'] ?? '') ?? (isContinued ? byStyle.get(style) : undefined);
      const counts = continued ?? new Map<number, number>();
      byStyle.set(style, counts);
      const id = attributes['xml:id'];
      if (id !== undefined) byId.set(id, counts);
      return { style, level, counts };
    },
    next: ({ style, level, counts }, { attributes }) => {
      const at = styles.level(style, level);
      const start = Number.parseInt(attributes['text:start-value'] ?? '', 10);
      advance(counts, level, Number.isFinite(start) ? start : undefined, at?.start ?? 1);
      if (at?.bullet !== undefined || !at) return { label: at?.bullet ?? '•', font: at?.font ?? '' };
      return { label: numberText(counts, level, (one) => styles.level(style, one)), font: '' };
    },
    nextHeading: (level) => {
      advance(headings, level, undefined, styles.outline(level)?.start ?? 1);
      return numberText(headings, level, (one) => styles.outline(one));
    },
  };
}
