import { expect, test } from 'vitest';
import { predictionsCameTrue } from '../../../../shared/records/computed/predictions-came-true.ts';
import { documentOf, type Line } from '../test-document.ts';

const judged = (answers: string): Line[] =>
  answers.split(' ').map((predictionMet, index) => ['test', `t${index}`, { predictionMet }]);

test('from five settled predictions on it is said how many came true', () => {
  expect(predictionsCameTrue(documentOf(...judged('yes yes partly no')))).toBeUndefined();
  expect(
    predictionsCameTrue(documentOf(...judged('yes yes partly no cannotTell cannotTell'))),
  ).toBeUndefined();
  expect(predictionsCameTrue(documentOf(...judged('yes yes partly no no cannotTell')))).toEqual({
    yes: 2,
    partly: 1,
    settled: 5,
  });
});
