import { formatNumber } from '../list-markers.ts';
import { wordValue } from '../office-package.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';

/** The number or sign that Word itself writes before a paragraph. */
export interface ListLabel {
  readonly label: string;
  readonly font: string;
}

export interface WordNumbering {
  /** The label of the next paragraph of a list: its numbers go on by one. Undefined where the list is not known. */
  next(numId: string, level: number): ListLabel | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly font: string;
  readonly isLegal: boolean;
  /** Whether it begins anew after a higher level. */
  readonly restarts: boolean;
}

interface List {
  /** Lists of one abstract list go on counting where another left off. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const FORMATS = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);

const readLevel = (xml: XmlElement): Level => {
  const fonts = childOf(xml, 'w:rPr', 'w:rFonts')?.attributes;
  return {
    start: Number(wordValue(xml, 'w:start') ?? 1) || 0,
    format: wordValue(xml, 'w:numFmt') ?? 'decimal',
    text: wordValue(xml, 'w:lvlText') ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    isLegal: childOf(xml, 'w:isLgl') !== undefined,
    restarts: wordValue(xml, 'w:lvlRestart') !== '0',
  };
};

const levelsOf = (xml: XmlElement | undefined): Map<number, Level> =>
  new Map(
    elementsOf(xml)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]),
  );

const named = (xml: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(xml).filter((child) => child.name === name);

/** A list may lie under the name of a style, and another only points there. */
const followStyleLink = (
  abstract: XmlElement | undefined,
  all: readonly XmlElement[],
): XmlElement | undefined => {
  const link = wordValue(abstract, 'w:numStyleLink');
  return link === undefined
    ? abstract
    : (all.find((one) => wordValue(one, 'w:styleLink') === link) ?? abstract);
};

const readList = (num: XmlElement, abstracts: readonly XmlElement[]): List => {
  const id = wordValue(num, 'w:abstractNumId') ?? '';
  const own = abstracts.find(({ attributes }) => attributes['w:abstractNumId'] === id);
  const abstract = followStyleLink(own, abstracts);
  const levels = levelsOf(abstract);
  const starts = new Map<number, number>();
  for (const override of named(num, 'w:lvlOverride')) {
    const level = Number(override.attributes['w:ilvl'] ?? 0);
    for (const [at, changed] of levelsOf(override)) levels.set(at, changed);
    const start = Number(wordValue(override, 'w:startOverride') ?? Number.NaN);
    if (Number.isFinite(start)) starts.set(level, start);
  }
  return { abstractId: abstract?.attributes['w:abstractNumId'] ?? id, levels, starts };
};

const formatLevel = (number: number, level: Level | undefined, isLegal: boolean): string => {
  if (!level || level.format === 'none') return '';
  if (isLegal) return String(number);
  if (level.format === 'decimalZero') return String(number).padStart(2, '0');
  return formatNumber(number, FORMATS.get(level.format) ?? '1');
};

/** Reads `numbering.xml`: the numbers themselves stand nowhere in a document, Word counts them. */
export function readWordNumbering(xml: XmlElement | undefined): WordNumbering {
  const abstracts = named(xml, 'w:abstractNum');
  const lists = new Map(
    named(xml, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', readList(num, abstracts)]),
  );
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  const advance = (list: List, numId: string, level: number): ReadonlyMap<number, number> => {
    const counts = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counts);
    if (!begun.has(numId)) for (const at of list.starts.keys()) counts.delete(at);
    begun.add(numId);
    const startOf = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
    const last = counts.get(level);
    counts.set(level, last === undefined ? startOf(level) : last + 1);
    for (let above = 0; above < level; above += 1) if (!counts.has(above)) counts.set(above, startOf(above));
    for (const deeper of [...counts.keys()])
      if (deeper > level && list.levels.get(deeper)?.restarts !== false) counts.delete(deeper);
    return counts;
  };

  return {
    next: (numId, level) => {
      const list = lists.get(numId);
      const at = list?.levels.get(level);
      if (!list || !at) return undefined;
      const counts = advance(list, numId, level);
      if (at.format === 'bullet') return { label: at.text || '•', font: at.font };
      const label = at.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = Number(digit) - 1;
        return formatLevel(counts.get(other) ?? 1, list.levels.get(other), at.isLegal);
      });
      return { label, font: '' };
    },
  };
}
