import { expect, test } from 'vitest';
import { sheetContent } from '../../../../renderer/features/test-sheet/sheet-content.ts';
import { documentOf } from '../../../shared/records/test-document.ts';

test('a sheet says what is planned, in the words of the form, and leaves room for the rest', () => {
  const document = documentOf(
    ['hypothesis', 'h', { weBelieve: 'a visit, each week.', forWhom: 'people alone', willResult: 'company' }],
    [
      'test',
      't',
      {
        title: 'Six residents',
        prediction: '4 of 6',
        sample: { plannedN: 6, who: 'residents' },
        steps: 'Ask first\n\n Visit ',
      },
    ],
    ['measure', 'm', { name: 'Visits' }],
    ['h', 'testedBy', 't'],
    ['t', 'measuredBy', 'm'],
  );
  const sheet = sheetContent(document, 't');
  expect(sheet).toMatchObject({
    title: 'Six residents',
    cycle: 1,
    steps: ['Ask first', 'Visit'],
    measures: ['Visits'],
  });
  expect(sheet?.hypotheses).toEqual([
    'We believe that a visit, each week, for people alone, will result in company. We will know because we see ______________.',
  ]);
  expect(sheet?.plan.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    'We predict: 4 of 6',
    'Success is: ',
    'With whom: 6 residents',
    'Planned start: ',
    'Planned end: ',
    'Owner: ',
  ]);
  expect(sheetContent(document, 'h')).toBeUndefined();
});
