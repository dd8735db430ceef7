import { expect, test } from 'vitest';
import { wordsForHypothesis } from '../../../../shared/records/computed/words-for-hypothesis.ts';

test.each([
  ['What if the carer could ring one number?', 'the carer could ring one number'],
  ['what if NHS staff came too ?', 'NHS staff came too'],
  ['What if I knew who comes?', 'I knew who comes'],
  ['What if People could choose?', 'people could choose'],
  ['A weekly visit from the same student', 'A weekly visit from the same student'],
  ['What if', 'What if'],
  ['Whatever helps?', 'Whatever helps?'],
])('%s', (idea, words) => {
  expect(wordsForHypothesis(idea)).toBe(words);
});
