import { type RelationName, relations } from '../../../../shared/records/links/relations.ts';

/** How a relation's line is drawn; widths in px at 100 %. */
export interface LinkStyle {
  readonly width: number;
  readonly colour: '--ink' | '--good' | '--bad' | '--line-strong' | '--line';
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly arrowhead: 'filled' | 'open' | 'bar' | 'none';
  /** Written in a disc before the label. */
  readonly sign: '+' | '−' | '';
}

const baseStyle = { dash: [], cap: 'round', sign: '' } as const;

/** By the `line` of a relation: the same line always means the same thing. */
export const linkStyles = {
  chain: { ...baseStyle, width: 2.5, colour: '--ink', arrowhead: 'filled' },
  supports: { ...baseStyle, width: 2.75, colour: '--good', arrowhead: 'filled', sign: '+' },
  challenges: {
    ...baseStyle,
    width: 2.75,
    colour: '--bad',
    arrowhead: 'filled',
    sign: '−',
    dash: [9, 6],
    cap: 'butt',
  },
  invites: { ...baseStyle, width: 3, colour: '--line-strong', arrowhead: 'open', dash: [0.1, 6.5] },
  bars: { ...baseStyle, width: 2, colour: '--line-strong', arrowhead: 'bar' },
  plain: { ...baseStyle, width: 2, colour: '--line-strong', arrowhead: 'filled' },
  faint: { ...baseStyle, width: 2, colour: '--line', arrowhead: 'none' },
} as const satisfies Record<string, LinkStyle>;

export type LinkStyleName = keyof typeof linkStyles;
export const linkStyleNames = Object.keys(linkStyles) as LinkStyleName[];

const isKnown = (relation: string): relation is RelationName => Object.hasOwn(relations, relation);

/** The line of a relation; relations that this version does not know are drawn as "relates to". */
export function linkStyleOf(relation: string): LinkStyleName {
  return isKnown(relation) ? relations[relation].line : 'faint';
}

/** The label of a link. "follows" is drawn in the order of time, with its inverse word. */
export function linkLabel(relation: string): string {
  if (relation === 'follows') return relations.follows.inverse;
  return isKnown(relation) ? relations[relation].word : relations.relatesTo.word;
}

/** The word that stands at a line: what the link says, or how many links it stands for. */
export function wordOfLine({
  input,
  joined,
}: {
  readonly input: { readonly relation: string };
  readonly joined?: readonly unknown[];
}): string {
  return joined ? `${joined.length} links` : linkLabel(input.relation);
}

/** "follows" points from the later to the earlier; its arrow is drawn the other way round. */
export function isDrawnReversed(relation: string): boolean {
  return relation === 'follows';
}

/** Width of a line, px at 100 %: supports and challenges weigh what their strength says, all others are as they look. */
export function linkWidth(line: LinkStyleName, strength: number | undefined): number {
  const { sign, width } = linkStyles[line];
  return sign === '' || strength === undefined ? width : 2 + (strength - 1) * 0.75;
}
