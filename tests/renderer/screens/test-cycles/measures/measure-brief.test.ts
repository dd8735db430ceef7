import { expect, test } from 'vitest';
import { measureBriefInWords } from '../../../../../renderer/screens/test-cycles/measures/measure-brief.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { documentOf, edited } from '../../../../shared/records/test-document.ts';

const status = (document: ProjectDocument) => {
  const measure = recordOf(document, { kind: 'measure', id: 'm1' });
  return measure && measureBriefInWords(document, measure);
};

/** A fall of five, which the rules of Anhøj do not look at. */
const values = [1, 9, 8, 7, 6, 4, 6.5, 4, 6.5, 4, 6.5, 4];

test('the status of a measure is judged as people chose for it, and follows what they choose', () => {
  const project = documentOf(
    ['measure', 'm1', { name: 'Visits', kind: 'process' }],
    ...values.map((value, index) => {
      const date = `2026-03-${String(index + 1).padStart(2, '0')}`;
      return ['dataPoint', `p${index}`, { measure: 'm1', date, value }] as const;
    }),
  );
  const anhoej = edited(project, {
    op: 'set',
    kind: 'measure',
    id: 'm1',
    fields: { chartSettings: { isAnhoej: true } },
  });
  expect([status(project), status(anhoej), status(project)]).toEqual([
    'Process, 12 points, signal',
    'Process, 12 points, no signal yet',
    'Process, 12 points, signal',
  ]);
});

test('without numbers or a kind it says so', () => {
  expect(status(documentOf(['measure', 'm1', { name: 'Visits' }]))).toBe('No numbers yet');
});
