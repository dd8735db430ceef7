import { EyeOff, GitCompareArrows, Lock, type LucideIcon } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { KindMark, markOf } from '../../../core/ui/kind-mark.tsx';
import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import { element, group, rawMarkup, type Svg } from '../../../features/image-export/svg.ts';

/** An icon of the app in its box of 24 px. */
interface IconDrawing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly paths: string;
}

const attribute = (svg: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(svg)?.[1];

/** A nested drawing as a group: programs disagree about nested `svg` elements. */
const parseIcon = (markup: string): IconDrawing => {
  const [, head = '', paths = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(markup) ?? [];
  return {
    scale: Number(attribute(head, 'width') ?? 24) / 24,
    x: Number(attribute(head, 'x') ?? 0),
    y: Number(attribute(head, 'y') ?? 0),
    width: Number(attribute(head, 'stroke-width') ?? 2),
    paths,
  };
};

const strokeAttributes = (colour: string) => ({
  fill: 'none',
  stroke: colour,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
});

const icons = { eyeOff: EyeOff, lock: Lock, clash: GitCompareArrows } satisfies Record<string, LucideIcon>;
const knownIcons = new Map<LucideIcon, IconDrawing>();

/** One of the app's icons, its corner at x, y. */
export function drawIcon(
  name: keyof typeof icons,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly colour: string },
): Svg {
  const Icon = icons[name];
  const known = knownIcons.get(Icon) ?? parseIcon(renderToStaticMarkup(<Icon />));
  knownIcons.set(Icon, known);
  const attributes = { transform: `translate(${at.x} ${at.y}) scale(${at.size / 24})`, 'stroke-width': 1.9 };
  return element('g', { ...strokeAttributes(at.colour), ...attributes }, rawMarkup(known.paths));
}

const knownMarks = new Map<string, string>();

const markIcon = (kind: string): string => {
  const known = knownMarks.get(kind);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(<KindMark kind={kind} />);
  const inner = /<g class="mark-icon">([\s\S]*)<\/g>/.exec(markup)?.[1] ?? '';
  const { x, y, scale, width, paths } = parseIcon(inner);
  const made = inner.startsWith('<svg')
    ? `<g transform="translate(${x} ${y}) scale(${scale})" stroke-width="${width}">${paths}</g>`
    : inner;
  knownMarks.set(kind, made);
  return made;
};

/** The mark of a kind, its corner at x, y. */
export function drawKindMark(
  kind: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
  colour: ColourOf,
): Svg {
  return group(
    [
      element('path', { d: markOf(kind).shape, fill: colour(markOf(kind).colour) }),
      element('g', strokeAttributes(colour('--on-kind')), rawMarkup(markIcon(kind))),
    ],
    { transform: `translate(${at.x} ${at.y}) scale(${Math.round((at.size / 28) * 1e4) / 1e4})` },
  );
}
