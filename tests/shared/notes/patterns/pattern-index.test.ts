import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ACTION_CUES } from '../../../../shared/notes/classify/cues/action-cues.ts';
import { BARRIER_CUES } from '../../../../shared/notes/classify/cues/barrier-cues.ts';
import { CHANGE_CUES } from '../../../../shared/notes/classify/cues/change-cues.ts';
import { COMMITMENT_CUES } from '../../../../shared/notes/classify/cues/commitment-cues.ts';
import { DECISION_CUES } from '../../../../shared/notes/classify/cues/decision-cues.ts';
import { EVIDENCE_CUES } from '../../../../shared/notes/classify/cues/evidence-cues.ts';
import { EXAMPLE_CUES } from '../../../../shared/notes/classify/cues/example-cues.ts';
import { IDEA_CUES } from '../../../../shared/notes/classify/cues/idea-cues.ts';
import { IMPLICIT_DECISION_CUES } from '../../../../shared/notes/classify/cues/implicit-decision-cues.ts';
import { NOTE_CUES } from '../../../../shared/notes/classify/cues/note-cues.ts';
import { OBJECTIVE_CUES } from '../../../../shared/notes/classify/cues/objective-cues.ts';
import { QUESTION_CUES } from '../../../../shared/notes/classify/cues/question-cues.ts';
import { PatternIndex } from '../../../../shared/notes/patterns/pattern-index.ts';

const keyed = fileURLToPath(new URL('../../../fixtures/notes/keyed/', import.meta.url));
const lines = readdirSync(keyed)
  .filter((name) => name.endsWith('.key.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${keyed}${name}`, 'utf8')).lines as { text: string }[])
  .map(({ text }) => text);
const cues = [
  ...ACTION_CUES,
  ...COMMITMENT_CUES,
  ...BARRIER_CUES,
  ...CHANGE_CUES,
  ...DECISION_CUES,
  ...IMPLICIT_DECISION_CUES,
  ...EVIDENCE_CUES,
  ...EXAMPLE_CUES,
  ...IDEA_CUES,
  ...NOTE_CUES,
  ...OBJECTIVE_CUES,
  ...QUESTION_CUES,
];

const isPossible = (pattern: RegExp, text: string): boolean => {
  return new PatternIndex([pattern]).possibleIn(text).length === 1;
};

test('no cue is passed over that a line holds', () => {
  const patterns = cues.map(({ pattern }) => pattern);
  const index = new PatternIndex(patterns);
  const passedOver = lines.flatMap((line) => {
    const possible = index.possibleIn(line);
    return patterns.filter((pattern, at) => !possible.includes(at) && pattern.test(line));
  });
  expect(passedOver).toEqual([]);
});

test('few cues are tried on a line', () => {
  const index = new PatternIndex(cues.map(({ pattern }) => pattern));
  let tried = 0;
  for (const line of lines) tried += index.possibleIn(line).length;
  expect(tried / lines.length).toBeLessThan(cues.length / 6);
});

describe('a pattern is possible', () => {
  test.each([
    [/\bto\b/, 'go to it', true],
    [/\bto\b/, 'tomorrow', false],
    [/\bto\b/, 'toé', true],
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
