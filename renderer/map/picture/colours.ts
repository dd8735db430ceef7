import tokens from '../../ui/tokens.css?raw';

/** Colours of the light look by their tokens. */
export type Colours = (token: string) => string;

const [, light = ''] = /:root\s*\{([\s\S]*?)\n\}/.exec(tokens) ?? [];
const found = new Map(
  [...light.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, token = '', colour = '']) => [
    token,
    colour,
  ]),
);

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

/** `share` of one colour in another, in sRGB, as `color-mix` does it. */
const mixed = (one: string, other: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(channel(one, at) * share + channel(other, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const plain = (token: string): string => found.get(token) ?? '#000000';

/** What the screens mix from tokens. */
const mixes: { readonly [token: string]: () => string } = {
  '--mat-ground': () => mixed(plain('--well'), plain('--paper'), 0.72),
  '--hatch': () => mixed(plain('--rule'), plain('--sheet'), 0.55),
};

/** Pictures are for paper and for other people's screens: always in the light look, whatever this screen wears. */
export const lightColours: Colours = (token) => mixes[token]?.() ?? plain(token);
