import { describe, expect, test } from 'vitest';
import { linkSentences, linkSentencesInWords } from '../../../../renderer/features/links/link-sentences.ts';
import { documentWith, link, streetDocument } from '../../../helpers/document/sample-document.ts';

describe('links as sentences', () => {
  test('read from the card, out first, grouped by their words', () => {
    expect(
      linkSentences(streetDocument(), 'h1').map(({ word, cards }) => [word, cards.map((card) => card.title)]),
    ).toEqual([
      ['tested by', ['Six residents, six weeks']],
      ['inspired by', ['Student visits']],
    ]);
    expect(linkSentencesInWords(linkSentences(streetDocument(), 'i1'))).toBe(
      'inspires “a weekly visit”; prompted by “Offers assume people can ring”',
    );
  });

  test('two of the same read as one sentence', () => {
    const doc = documentWith(
      ['hypothesis', 'h1', { weBelieve: 'a visit' }],
      ['test', 'x', { title: 'Cycle one' }],
      ['test', 'y', { title: 'Cycle two' }],
      link('h1', 'testedBy', 'x'),
      link('h1', 'testedBy', 'y'),
    );
    expect(linkSentencesInWords(linkSentences(doc, 'h1'))).toBe('tested by “Cycle one” and “Cycle two”');
  });

  test('a relation of a newer version reads as "relates to"; a link to nothing is not read', () => {
    const doc = documentWith(
      ['idea', 'i1', { title: 'One' }],
      ['idea', 'i2', { title: 'Two' }],
      link('i1', 'dancesWith', 'i2'),
      link('i1', 'prompts', 'gone'),
    );
    expect(linkSentencesInWords(linkSentences(doc, 'i1'))).toBe('relates to “Two”');
  });
});
