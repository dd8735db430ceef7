import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ACTION_CUES } from '../../../../../shared/notes/classify/cues/action-cues.ts';
import { BARRIER_CUES } from '../../../../../shared/notes/classify/cues/barrier-cues.ts';
import { CHANGE_CUES } from '../../../../../shared/notes/classify/cues/change-cues.ts';
import { DECISION_CUES } from '../../../../../shared/notes/classify/cues/decision-cues.ts';
import { EVIDENCE_CUES } from '../../../../../shared/notes/classify/cues/evidence-cues.ts';
import { EXAMPLE_CUES } from '../../../../../shared/notes/classify/cues/example-cues.ts';
import { IDEA_CUES } from '../../../../../shared/notes/classify/cues/idea-cues.ts';
import { NOTE_CUES } from '../../../../../shared/notes/classify/cues/note-cues.ts';
import { OBJECTIVE_CUES } from '../../../../../shared/notes/classify/cues/objective-cues.ts';
import { QUESTION_CUES } from '../../../../../shared/notes/classify/cues/question-cues.ts';
import { prefixesIn, triggerPrefixesOf } from '../../../../../shared/notes/classify/cues/trigger-prefixes.ts';

const keyed = fileURLToPath(new URL('../../../../fixtures/notes/keyed/', import.meta.url));
const lines = readdirSync(keyed)
  .filter((name) => name.endsWith('.key.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${keyed}${name}`, 'utf8')).lines as { text: string }[])
  .map(({ text }) => text);
const cues = [
  ...ACTION_CUES,
  ...BARRIER_CUES,
  ...CHANGE_CUES,
  ...DECISION_CUES,
  ...EVIDENCE_CUES,
  ...EXAMPLE_CUES,
  ...IDEA_CUES,
  ...NOTE_CUES,
  ...OBJECTIVE_CUES,
  ...QUESTION_CUES,
];

test('no cue is passed over that a line holds', () => {
  const passedOver = cues.flatMap(({ pattern }) => {
    const triggers = triggerPrefixesOf(pattern);
    if (!triggers) return [];
    return lines.filter((line) => {
      const prefixes = prefixesIn(line);
      return pattern.test(line) && !triggers.some((one) => prefixes.has(one));
    });
  });
  expect(passedOver).toEqual([]);
});

describe('beginnings of words that a pattern needs', () => {
  test.each([
    [/\bthe (?:kettle|lamp)s?\b/i, ['ket', 'lam']],
    [/^(?:and )?Anna (?:will|to)\b/, ['ann']],
    [/\bno(?:body|-one)\b/, ['nob', 'no']],
    [/\b(?:ring|call) \w+ back\b/, ['bac']],
  ])('%s', (pattern, prefixes) => {
    expect([...(triggerPrefixesOf(pattern) ?? [])].sort()).toEqual([...prefixes].sort());
  });

  test.each([/\d+ %/, /^.{0,20}$/, /(?:kettle|\d)/, /\w+ed/])('%s needs none', (pattern) => {
    expect(triggerPrefixesOf(pattern)).toBeUndefined();
  });
});
