import { expect, test } from 'vitest';
import {
  notANumberInWords,
  reasonNotANumber,
  typedInWords,
} from '../../../../shared/records/computed/as-typed-in-words.ts';

test.each([
  ['about five', 'This is not a number.', '“about five” is not a number.'],
  ['5 of 6', 'This is not a number.', '“5 of 6” is not a number.'],
  ['1e308', 'This is not a number.', '“1e308” is not a number.'],
  ['0,5', 'Write it with a point, such as 3.5.', '“0,5” has a comma: write it with a point, 0.5.'],
  ['12,25%', 'Write it with a point, such as 3.5.', '“12,25%” has a comma: write it with a point, 12.25.'],
  ['1e999', 'This is not a number.', '“1e999” is not a number.'],
  ['5.5', 'This must be a whole number.', '“5.5” is not a whole number.'],
  ['1,200.5', 'This must be a whole number.', '“1,200.5” is not a whole number.'],
  ['5.5 %', 'This must be a whole number.', '“5.5 %” is not a whole number.'],
  ['-3', 'This cannot be below 0.', '“-3” is below 0.'],
  ['-2.5', 'This cannot be below 0.', '“-2.5” is below 0.'],
])('why %j cannot stand where a number belongs', (text, sentence, named) => {
  expect(notANumberInWords(reasonNotANumber(text))).toBe(sentence);
  expect(typedInWords(text)).toBe(named);
});
