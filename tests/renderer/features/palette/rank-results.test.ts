import { describe, expect, test } from 'vitest';
import { compareByUse, rankByMatch } from '../../../../renderer/features/palette/rank-results.ts';

type Told = Parameters<typeof compareByUse>[0] & { readonly words: string };
const command = (words: string, group: Told['group'], isFrequent = false): Told => ({
  words,
  group,
  isFrequent,
});

/** In no order that anybody would want. */
const all = [
  command('Save a picture…', 'file'),
  command('Save a copy as…', 'file'),
  command('Copy as Markdown', 'edit'),
  command('Zoom in', 'view'),
  command('Put cards on this map…', 'insert'),
  command('New card', 'insert', true),
  command('Present', 'view', true),
];
const found = (question: string): readonly string[] =>
  rankByMatch(all.toSorted(compareByUse), question).map(({ words }) => words);

describe('commands that answer a question', () => {
  test('without one: what people do most, then making, changing, looking, files', () => {
    expect(found('')).toEqual([
      'New card',
      'Present',
      'Put cards on this map…',
      'Copy as Markdown',
      'Zoom in',
      'Save a picture…',
      'Save a copy as…',
    ]);
  });
  test('the same words first, then those that begin so, then words in them', () => {
    expect(found('copy')).toEqual(['Copy as Markdown', 'Save a copy as…']);
    expect(found('p')[0]).toBe('Present');
    expect(found('put')).toEqual(['Put cards on this map…']);
    expect(found('card')).toEqual(['New card', 'Put cards on this map…']);
    expect(found('picture')).toEqual(['Save a picture…']);
  });
});
