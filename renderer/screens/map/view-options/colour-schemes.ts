import { feltBy } from '../../../../shared/records/fields/option-lists.ts';
import { numberOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { cardStatusOf, type FilterableCard } from './filter-match.ts';
import type { ColourScheme } from './view-options.ts';

/** One colour of the map: what it says in words, and a sign beside it, so that colour is never alone. */
export interface Tone {
  readonly label: string;
  /** A colour token: 7:1 and more on cards and background, light and dark. */
  readonly token: `--kind-${string}`;
  /** SVG path data in a 28 x 28 box, as the marks of kinds have. */
  readonly sign: string;
}

/** A colour scheme: its tones in the order of the legend, and which one a card has. */
interface ToneScheme {
  readonly title: string;
  readonly tones: readonly Tone[];
  readonly toneOf: (card: FilterableCard) => number;
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
const bar = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}z`;

const signs = {
  /** A dash: nothing is said. */
  none: bar(6, 12, 16, 4),
  ring: `${disc(14, 14, 11)}M20 14a6 6 0 1 0-12 0a6 6 0 1 0 12 0z`,
  half: 'M14 3a11 11 0 0 1 0 22zM14 3v22a11 11 0 0 1 0-22v3a8 8 0 0 0 0 16z',
  triangle: 'M5 3l19 11L5 25z',
  tick: 'M3 15l4-4 5 5L22 6l4 4-14 14z',
  cross: 'M4 8l4-4 6 6 6-6 4 4-6 6 6 6-4 4-6-6-6 6-4-4 6-6z',
  wave: 'M2 17q6-12 12-4t12-4v5q-6 12-12 4t-12 4z',
  pause: bar(6, 4, 6, 20) + bar(16, 4, 6, 20),
  disc: disc(14, 14, 11),
  square: bar(4, 4, 20, 20),
  diamond: 'M14 2l12 12-12 12L2 14z',
  arch: 'M3 25V14a11 11 0 0 1 22 0v11z',
} as const;

/** One upright bar for each step of strength. */
const bars = (count: number): string =>
  Array.from({ length: count }, (_, at) => bar(1.5 + at * 5.2, 22 - at * 4.5, 4, 4 + at * 4.5)).join('');

/** Groups of what the kinds call their states: where something is on its way, whatever it is. */
const statusTones: readonly (Tone & { readonly statuses: readonly string[] })[] = [
  {
    label: 'Not begun',
    token: '--kind-change',
    sign: signs.ring,
    statuses: ['draft', 'raised', 'open', 'parked'],
  },
  {
    label: 'Chosen or ready',
    token: '--kind-idea',
    sign: signs.half,
    statuses: ['shortlisted', 'ready', 'planned'],
  },
  {
    label: 'Under way',
    token: '--kind-evidence',
    sign: signs.triangle,
    statuses: ['testing', 'running', 'studying', 'inProgress', 'exploring', 'alreadyRunning'],
  },
  {
    label: 'Done, or it holds',
    token: '--kind-learning',
    sign: signs.tick,
    statuses: ['supported', 'adopted', 'done', 'answered', 'decided'],
  },
  { label: 'It does not hold', token: '--kind-decision', sign: signs.cross, statuses: ['notSupported'] },
  { label: 'Unclear', token: '--kind-question', sign: signs.wave, statuses: ['unclear'] },
  {
    label: 'Stopped or set aside',
    token: '--kind-barrier',
    sign: signs.pause,
    statuses: ['retired', 'setAside', 'dropped', 'stopped'],
  },
  { label: 'No state', token: '--kind-note', sign: signs.none, statuses: [] },
];

const strengthTokens = [
  '--kind-barrier',
  '--kind-idea',
  '--kind-test',
  '--kind-evidence',
  '--kind-hypothesis',
] as const;

const strengthTones: readonly Tone[] = [
  ...strengthTokens.map((token, at) => ({ label: `${at + 1} of 5`, token, sign: bars(at + 1) })),
  { label: 'Nobody has said', token: '--kind-note', sign: signs.none },
];

const feltByTones: readonly Tone[] = [
  ...(
    [
      ['--kind-hypothesis', signs.disc],
      ['--kind-learning', signs.arch],
      ['--kind-evidence', signs.diamond],
      ['--kind-barrier', signs.square],
    ] as const
  ).map(([token, sign], at) => ({ label: feltBy[at]?.label ?? '', token, sign })),
  { label: 'Does not say', token: '--kind-note', sign: signs.none },
];

/** The tone of this index, or the last, which says that nothing is known. */
const indexOrLast = (index: number, tones: readonly Tone[]): number => (index < 0 ? tones.length - 1 : index);

/** All ways of colouring but the usual one, by kind. */
export const toneSchemes: { readonly [by in Exclude<ColourScheme, 'kind'>]: ToneScheme } = {
  status: {
    title: 'State',
    tones: statusTones,
    toneOf: (card) => {
      const status = cardStatusOf(card);
      return indexOrLast(
        statusTones.findIndex(({ statuses }) => statuses.includes(status)),
        statusTones,
      );
    },
  },
  strength: {
    title: 'Strength of evidence',
    tones: strengthTones,
    toneOf: ({ kind, record }) => {
      const steps = numberOf(record, kind === 'hypothesis' ? 'evidenceSoFar' : 'strength');
      const isStep = steps !== undefined && Number.isInteger(steps) && steps >= 1 && steps <= 5;
      return indexOrLast(isStep ? steps - 1 : -1, strengthTones);
    },
  },
  feltBy: {
    title: 'Who feels it',
    tones: feltByTones,
    toneOf: ({ record }) => {
      const felt = textOf(record, 'whoFeelsIt');
      return indexOrLast(
        feltBy.findIndex(({ value }) => value === felt),
        feltByTones,
      );
    },
  },
};

/** The ways of colouring as a person chooses among them. */
export const colourSchemeOptions: readonly { readonly value: ColourScheme; readonly label: string }[] = [
  { value: 'kind', label: 'Kind' },
  { value: 'status', label: 'State' },
  { value: 'strength', label: 'Strength of evidence' },
  { value: 'feltBy', label: 'Who feels it' },
];

/** The colour scheme that a saved view names; by kind, if this version does not know it. */
export function readColourScheme(stored: unknown): ColourScheme {
  return colourSchemeOptions.find(({ value }) => value === stored)?.value ?? 'kind';
}
