import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartTerms, splitByTerms } from '../../../../../renderer/features/charts/terms/chart-terms.ts';

const termsIn = (text: string): readonly string[] =>
  splitByTerms(text).flatMap(({ text: words, term }) => (term ? `${words}: ${term.name}` : []));

describe('the words of a sentence that explain themselves', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Signal of change, upwards', ['Signal: Signal']],
    ['No signal yet', ['signal: Signal']],
    ['Shift: six in a row above the median, from 16 February.', ['median: Median']],
    ['The mean was 4 before 3 March and is 5 since.', ['mean: Mean']],
    ['Few runs: the line crosses the median less often.', ['runs: Run', 'median: Median']],
    ['These are trial limits: few points are behind them.', ['trial limits: Trial limits']],
    ['Limits, trial', ['Limits, trial: Trial limits']],
    ['Near the upper limit: two of three', ['upper limit: Limits']],
    ['As a run chart the same numbers show none.', []],
    // A verb, parts of words, and no word of charts at all.
    ['That does not mean that nothing has changed.', []],
    ['The means and a runner, unlimited.', []],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
    expect(
      splitByTerms(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('each explains itself once, where it stands first', () => {
    const pieces = splitByTerms('No signal. Half the points lie above the median, and the median is 4.');
    expect(pieces.filter(({ term }) => term?.name === 'Median')).toHaveLength(1);
    expect(pieces.at(-1)?.text).toBe(', and the median is 4.');
  });
});

test('each stands in the README with its explanation', () => {
  const readme = readFileSync('renderer/features/charts/README.md', 'utf8');
  for (const { name, explanation } of chartTerms) expect(readme).toContain(`| ${name} | ${explanation} |`);
});
