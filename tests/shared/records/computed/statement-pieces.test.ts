import { expect, test } from 'vitest';
import { statementPieces } from '../../../../shared/records/computed/statement-pieces.ts';

const said = (fields: { readonly [field: string]: string }): string =>
  statementPieces({ id: 'h', fields })
    .map(({ lead, words, hint, after }) => `${lead} ${words || `[${hint}]`}${after}`)
    .join(' ');

test('four sentences are one statement; signs at the end of what people wrote give way to those of the statement', () => {
  const fields = {
    weBelieve: 'a weekly visit.',
    forWhom: 'people living\nalone, ',
    willResult: 'more contact.',
  };
  expect(said({ ...fields, weWillSee: '“as much contact as I want” rise' })).toBe(
    'We believe that a weekly visit, for people living alone, will result in more contact. We will know because we see “as much contact as I want” rise.',
  );
});

test('an empty gap asks for what belongs there, and a question keeps its sign', () => {
  expect(said({ weBelieve: 'would a walk help?' })).toBe(
    'We believe that would a walk help? for [which people], will result in [what gets better]. We will know because we see [what we will see].',
  );
});
