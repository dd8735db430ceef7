import tokens from '../../core/ui/tokens.css?raw';

/** Colours of the light look by their tokens. */
export type ColourOf = (token: string) => string;

const [, light = ''] = /:root\s*\{([\s\S]*?)\n\}/.exec(tokens) ?? [];
const lightTokens = new Map(
  [...light.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, token = '', colour = '']) => [
    token,
    colour,
  ]),
);

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

/** `share` of one colour in another, in sRGB, as `color-mix` does it. */
const mixColours = (a: string, b: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(channel(a, at) * share + channel(b, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const plainColour = (token: string): string => lightTokens.get(token) ?? '#000000';

/** What the screens mix from tokens. */
const mixedTokens: { readonly [token: string]: () => string } = {
  '--mat-ground': () => mixColours(plainColour('--well'), plainColour('--paper'), 0.72),
  '--hatch': () => mixColours(plainColour('--rule'), plainColour('--sheet'), 0.55),
};

/** Images are for print and for other people's screens: always in the light theme, whatever the theme here. */
export function lightColours(token: string): string {
  return mixedTokens[token]?.() ?? plainColour(token);
}
