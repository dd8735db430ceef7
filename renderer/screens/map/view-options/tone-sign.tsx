import type { Tone } from './colour-schemes.ts';

/** The sign of a tone in its colour. */
export function ToneSign({ tone, size = 16 }: { readonly tone: Tone; readonly size?: number }) {
  return (
    <svg className="tone-sign" viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
      <path d={tone.sign} fillRule="evenodd" style={{ fill: `var(${tone.token})` }} />
    </svg>
  );
}
