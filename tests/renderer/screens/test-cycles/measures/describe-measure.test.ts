import { describe, expect, it } from 'vitest';
import { describeMeasure } from '../../../../../renderer/screens/test-cycles/measures/describe-measure.ts';
import { measureBriefInWords } from '../../../../../renderer/screens/test-cycles/measures/measure-brief.ts';
import { measureGroups } from '../../../../../renderer/screens/test-cycles/measures/measure-groups.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { documentWith, link } from '../../../../helpers/document/sample-document.ts';

const document = documentWith(
  ['measure', 'm0', { name: 'Nothing said' }],
  [
    'measure',
    'm1',
    {
      name: 'Contacts',
      kind: 'outcome',
      unit: 'contacts in 7 days',
      numeratorDef: 'Residents who said yes',
      denominatorDef: 'Residents who were asked',
      direction: 'up',
      target: 5,
      collection: { who: 'Student', howOften: 'Every week' },
      baseline: { numerator: 2, denominator: 6, asOf: '2026-01-26' },
    },
  ],
  ['measure', 'm2', { name: '“Too much” support', kind: 'balancing' }],
  ['measure', 'm3', { name: 'Not near', kind: 'balancing' }],
  ['test', 't1', { title: 'Six weeks' }],
  ['evidence', 'e1', { statement: 'The survey of January' }],
  ['dataPoint', 'm1_20260105', { measure: 'm1', date: '2026-01-05', value: 2 }],
  link('t1', 'measuredBy', 'm1'),
  link('t1', 'measuredBy', 'm2'),
  link('e1', 'relatesTo', 'm1'),
);
const measure = (id: string) => recordOf(document, { kind: 'measure', id }) ?? { id, fields: {} };

describe('a measure in words', () => {
  it('says what is counted, who collects it, which way is better, what it is held against', () => {
    expect(describeMeasure(document, measure('m1'))).toBe(
      'Contacts in 7 days. Residents who said yes, out of residents who were asked. Student, every week. Up is better. The target is 5. It was 2 of 6 on 26 January 2026, according to “The survey of January”. Balancing measure: “Too much” support.',
    );
    expect(describeMeasure(document, measure('m0'))).toBe('');
  });

  it('says a target and where it stood in per cent where its numbers are that', () => {
    const fields = { name: 'Said yes', unit: '%', target: 70, baseline: { value: 41 } };
    const shares = documentWith(['measure', 'm9', fields]);
    expect(describeMeasure(shares, { id: 'm9', fields })).toBe('%. The target is 70%. It was 41%.');
  });

  it('stands in a list with its kind, after what is hoped for and before what nobody has said', () => {
    expect(
      measureGroups(document).map(({ label, measures }) => [label, measures.map(({ id }) => id)]),
    ).toEqual([
      ['Outcome measures', ['m1']],
      ['Balancing measures', ['m2', 'm3']],
      ['Other measures', ['m0']],
    ]);
    expect(['m1', 'm2', 'm0'].map((id) => measureBriefInWords(document, measure(id)))).toEqual([
      'Outcome, 1 point, too few to say',
      'Balancing, no numbers yet',
      'No numbers yet',
    ]);
  });
});
