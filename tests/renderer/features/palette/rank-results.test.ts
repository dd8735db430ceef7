import { describe, expect, test } from 'vitest';
import {
  compareByUse,
  rankByMatch,
  rankByNearness,
} from '../../../../renderer/features/palette/rank-results.ts';

type Told = Parameters<typeof compareByUse>[0] & { readonly words: string };
const command = (words: string, group: Told['group'], isFrequent = false): Told => ({
  words,
  group,
  isFrequent,
});

/** In no order that anybody would want. */
const all = [
  command('Save a picture…', 'file'),
  command('Share a copy…', 'file'),
  command('Copy as text with headings', 'edit'),
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
      'Copy as text with headings',
      'Zoom in',
      'Save a picture…',
      'Share a copy…',
    ]);
  });
  test('the same words first, then those that begin so, then words in them', () => {
    expect(found('copy')).toEqual(['Copy as text with headings', 'Share a copy…']);
    expect(found('p')[0]).toBe('Present');
    expect(found('put')).toEqual(['Put cards on this map…']);
    expect(found('card')).toEqual(['New card', 'Put cards on this map…']);
    expect(found('picture')).toEqual(['Save a picture…']);
  });
});

describe('where nothing answers, what is nearest', () => {
  const near = (question: string): readonly string[] =>
    rankByNearness(all, question).map(({ words }) => words);

  test('a letter that is wrong, missing or too many; of a longer word two', () => {
    expect(near('pixture')).toEqual(['Save a picture…']);
    expect(near('presemt')).toEqual(['Present']);
    expect(near('pictre')).toEqual(['Save a picture…']);
    expect(near('hedings')).toEqual(['Copy as text with headings']);
    expect(near('sharee copi')).toEqual(['Share a copy…']);
  });
  test('nothing is near a short word, or nothing at all', () => {
    expect(near('xx')).toEqual([]);
    expect(near('')).toEqual([]);
    expect(near('giraffe')).toEqual([]);
  });
});
