import { expect, test } from 'vitest';
import { textAround } from '../../../../renderer/screens/share/text-around.ts';
import { findPersonalText } from '../../../../shared/share-copy/personal-text.ts';

const around = (text: string): string =>
  textAround(text, findPersonalText(text))
    .map(({ words, isPiece }) => (isPiece ? `[${words}]` : words))
    .join('');

test('short words are shown whole, with what was found marked', () => {
  expect(around('ring 01632 960001, or jo@example.org')).toBe('ring [01632 960001], or [jo@example.org]');
  expect(around('01632 960001')).toBe('[01632 960001]');
});

test('long words are cut at a word, before, between and after', () => {
  const long = 'nobody rang for three weeks after she came home '.repeat(6);
  const shown = around(`${long}01632 960001 ${long}jo@example.org ${long}`);
  expect(shown.length).toBeLessThan(420);
  expect(shown).toMatch(/^… \w.*\[01632 960001\] .*… … .*\[jo@example\.org\] .*…$/);
  for (const word of shown.replaceAll(/[…[\]]/g, ' ').split(/\s+/))
    expect(`${long}01632 960001 jo@example.org`).toContain(word);
});
