import { expect, test } from 'vitest';
import { sheetContent } from '../../../../renderer/features/test-sheet/sheet-content.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { documentOf, edited } from '../../../shared/records/test-document.ts';

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

test('it says what the start kept, and what was changed since', () => {
  const document = documentOf(
    [
      'test',
      't',
      {
        prediction: 'written over',
        locked: { prediction: '4 of 6', on: '2026-02-02', salt: 'a'.repeat(32) },
      },
    ],
    [
      'amendment',
      'a',
      { test: 't', of: 'prediction', change: '5 of 6', reason: 'One more came', on: '2026-02-20' },
    ],
  );
  expect(sheetContent(document, 't')?.plan).toEqual(
    expect.arrayContaining([
      { label: 'We predict', words: '4 of 6' },
      { label: 'The prediction, changed on 20 February 2026', words: '5 of 6. One more came' },
    ]),
  );
});

test('what this copy does not hold is said to be kept back, and is no line to write on', () => {
  const whole = documentOf(['test', 't', { prediction: '4 of 6', sample: { plannedN: 6 } }]);
  const copy = redact(whole, 'partners', kindRegistry);
  expect(
    sheetContent(copy, 't')?.plan.filter(({ label }) => ['We predict', 'With whom'].includes(label)),
  ).toEqual([
    { label: 'We predict', words: 'Kept back: about few people' },
    { label: 'With whom', words: 'Kept back: about few people' },
  ]);
});

test('of a measure that was deleted it says that it was', () => {
  const document = documentOf(
    ['test', 't', { title: 'Six residents' }],
    ['measure', 'm', { name: 'Visits' }],
    ['t', 'measuredBy', 'm'],
  );
  const deleted = edited(document, { op: 'delete', kind: 'measure', id: 'm' });
  expect(sheetContent(deleted, 't')?.measures).toEqual(['The measure “Visits” was deleted.']);
});
