import { pointValue } from '../computed/data-points.ts';
import { commonFields } from '../fields/common-fields.ts';
import { date, line, number, parent, parts, text, yesNo } from '../fields/field.ts';
import { isFilled } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

/**
 * One number of a measure on one day. Its figures may count few people: a redacted copy shows them
 * only as the Share screen rounds and hides them.
 */
export const dataPoint = defineKind({
  name: 'dataPoint',
  label: 'Data point',
  plural: 'Data points',
  prompt: 'Which number, on which day?',
  card: false,
  share: 'open',
  fields: {
    measure: parent({ label: 'Measure' }, ['measure']),
    date: date({ label: 'Date', help: 'The day, or the first day of the week or month.' }),
    value: number({ label: 'Value', share: 'never' }),
    ratio: parts(
      { label: 'Part of a whole', share: 'never' },
      { numerator: number({ label: 'Part', min: 0 }), denominator: number({ label: 'Whole', min: 0 }) },
    ),
    n: number({ label: 'From how many', whole: true, min: 0, share: 'never' }),
    note: text({ label: 'Note', share: 'partners' }),
    excluded: yesNo({ label: 'Left out of the chart' }),
    excludedWhy: line({ label: 'Why it is left out', max: 2_000 }),
    ...commonFields,
  },
  titleField: 'date',
  derivedId: ['measure', 'date'],
  findings: (record) => [
    ...(pointValue(record) === undefined
      ? [{ rule: 'pointWithoutValue', message: 'This point has no number yet.', field: 'value' }]
      : []),
    ...(record.fields.excluded === true && !isFilled(record, 'excludedWhy')
      ? [
          {
            rule: 'excludedWithoutReason',
            message: 'Left out of the chart, but nobody has said why.',
            field: 'excludedWhy',
          },
        ]
      : []),
  ],
});
