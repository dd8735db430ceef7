import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_CUES } from '../../../../shared/notes/classify/cues/all-cues.ts';
import { PAGE_RESIDUE } from '../../../../shared/notes/lines/page-residue.ts';
import { PatternIndex } from '../../../../shared/notes/patterns/pattern-index.ts';

const keyed = fileURLToPath(new URL('../../../fixtures/notes/keyed/', import.meta.url));
const lines = readdirSync(keyed)
  .filter((name) => name.endsWith('.key.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${keyed}${name}`, 'utf8')).lines as { text: string }[])
  .map(({ text }) => text);
const patterns = ALL_CUES.map(({ pattern }) => pattern);

const isPossible = (pattern: RegExp, text: string): boolean => {
  return new PatternIndex([pattern]).possibleIn(text).length === 1;
};

const index = new PatternIndex(ALL_CUES.map(({ written }) => written));

const residue = PAGE_RESIDUE.map(([pattern]) => pattern);
const indexOfResidue = new PatternIndex(residue);

/** Patterns that fit a line and would not be tried on it. */
const passedOver = (line: string, all: readonly RegExp[], of: PatternIndex): readonly RegExp[] => {
  const possible = new Set(of.possibleIn(line));
  return all.filter((pattern, at) => !possible.has(at) && pattern.test(line));
};

test('no cue is passed over that a line holds, nor what is left over from a page', () => {
  expect(lines.flatMap((line) => passedOver(line, patterns, index))).toEqual([]);
  expect(lines.flatMap((line) => passedOver(line, residue, indexOfResidue))).toEqual([]);
});

/** What made cues fit keyed lines, and the words that cues are written with: “nobody”, “couldn”, “é” after them. */
const phrases = patterns.flatMap((pattern) =>
  lines.flatMap((line) => pattern.exec(line)?.[0] ?? []).slice(0, 4),
);
const words = [...new Set(patterns.flatMap(({ source }) => source.match(/(?<!\\)\p{L}{2,}/gu) ?? []))];
const anyLine = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...phrases),
        fc.constantFrom(...words),
        fc.constantFrom('é', '’', '7', '💡', 'Ümit'),
      ),
      fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' – ', ': ', '', '\t', '\u00a0'),
      fc.constantFrom('as it is', 'as it is', 'large', 'small'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .map(([part, gap, size]) => {
        const sized = size === 'large' ? part.toUpperCase() : size === 'small' ? part.toLowerCase() : part;
        return sized + gap;
      })
      .join(''),
  );

test('nor one that any line of such words holds', () => {
  let fitting = 0;
  fc.assert(
    fc.property(anyLine, (line) => {
      fitting += patterns.filter((pattern) => pattern.test(line)).length;
      expect(passedOver(line, patterns, index)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(fitting).toBeGreaterThan(400);
});

test('few cues are tried on a line', () => {
  let tried = 0;
  for (const line of lines) tried += index.possibleIn(line).length;
  expect(tried / lines.length).toBeLessThan(patterns.length / 8);
});

describe('a pattern is possible', () => {
  test.each([
    [/\bto\b/, 'go to it', true],
    [/\bto\b/, 'tomorrow', false],
    [/\bto\b/, 'toé', true],
    [/\bto\b/, 'éto', true],
    [/\bto\b/, 'aéaéto go', true],
    [/\bto\b/, 'toİ', true],
    [/\bto/, 'tomorrow', true],
    [/^to\b/, 'go to it', false],
    [/^to\b/, 'To it', true],
    [/\bdon(?:’|')?t\b/, 'they dont', true],
    [/\bdon(?:’|')?t\b/, 'they don’t', true],
    [/\d\s?%/, '7 %', true],
    [/\d\s?%/, 'seven %', false],
    [/💡 ?lamp/u, '💡lamp', true],
    [/[–—] lamp/, 'a lamp', false],
    [/(?<mark>[.-])\k<mark>lamp/, '--lamp', true],
    [/\b(?:we|they) agreed\b/, 'they agreed', true],
    [/\b(?:we|they) agreed\b/, 'they rang', false],
    [/\bincommunicado\b/, 'incommunicado', true],
    [/\bthe (?:kettle|lamp)s?\b/i, 'THE LAMP', true],
    [/\bthe (?:kettle|lamp)s?\b/i, 'the lampshade', false],
    [/\b(?:ring|call) \w+ back\b/, 'ring her back', true],
    [/\b(?:ring|call) \w+ back\b/, 'ring the bell', false],
    [/\b(?:ring|call) \w+ back\b/, 'come back', false],
    [/(?:→|->)\s?(?=kettle)/, '→ kettle', true],
    [/(?:→|->)\s?(?=kettle)/, '→ lamp', false],
    [/(?:kettle|\d)/, '3', true],
    [/(?:the |our )?lamp/, 'a lamp', true],
    [/(?:^|[.;] ?)lamp/, 'the lamp.', true],
    [/(?:^|[.;] ?)(?:the )?(?:\w+ly )?lamp/, 'the kettle. A bell', false],
    [/\b(?:\d+|two) lamps/, '3 lamps', true],
    [/\b(?:\d+|two) lamps/, 'lamps', false],
    [/^(?:\d+|two) lamps/, '3 lamps', true],
    [/^.{0,20}$/, 'what', true],
    [/\w+ed/, 'what', true],
    [/\bsupercalifragilistic\b/, 'supercalifragilistic', true],
  ])('%s in “%s”: %s', (pattern, text, possible) => {
    expect(isPossible(pattern, text)).toBe(possible);
    if (pattern.test(text)) expect(possible).toBe(true);
  });

  test('in what follows a speaker, by its first word', () => {
    const index = new PatternIndex([/^lamp\b/]);
    expect(index.possibleIn('Ann: lamp on')).toEqual([]);
    expect(index.possibleIn('Ann: lamp on', 'lamp on')).toEqual([0]);
    expect(index.possibleIn('nothing')).toEqual([]);
  });

  test('and places are told in the order of the patterns', () => {
    const index = new PatternIndex(
      [/bell/, /\w/, /lamp/, /kettle/].map((one) => new RegExp(`\\b(?:${one.source})`)),
    );
    expect(index.possibleIn('a kettle and a bell')).toEqual([0, 1, 3]);
  });
});
