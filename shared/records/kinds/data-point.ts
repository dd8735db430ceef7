import { z } from 'zod';
import type { PlainRecord } from '../../document/model/document.ts';
import { asTypedOf } from '../computed/as-typed.ts';
import { typedInWords } from '../computed/as-typed-in-words.ts';
import { pointValue } from '../computed/data-points.ts';
import { commonFields } from '../fields/common-fields.ts';
import { date, hidden, line, number, parent, parts, text, yesNo } from '../fields/field.ts';
import { displayText, isFilled, isWithheld } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const withoutNumberInWords = (record: PlainRecord): string => {
  const [typed] = Object.values(asTypedOf(record));
  return typed === undefined
    ? 'This point has no number yet.'
    : `${typedInWords(displayText(typed))} It is kept, and left out of the chart.`;
};

const typedText = z.string().min(1).max(280).optional();

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
    // What somebody typed where a number belongs, until one stands there: never lost, never on a chart.
    asTyped: hidden(
      { label: 'As it was typed', share: 'never' },
      z.strictObject({ value: typedText, numerator: typedText, denominator: typedText, n: typedText }),
    ),
    note: text({ label: 'Note', share: 'partners' }),
    excluded: yesNo({ label: 'Left out of the chart' }),
    excludedWhy: line({ label: 'Why it is left out', max: 2_000, share: 'partners' }),
    ...commonFields,
  },
  titleField: 'date',
  derivedId: ['measure', 'date'],
  findings: (record) => [
    // A number kept back as a part of a whole is not missing; of one kept back as a value nobody is told.
    ...(pointValue(record) === undefined && !isWithheld(record, 'ratio')
      ? [{ rule: 'pointWithoutValue', message: withoutNumberInWords(record), field: 'value' }]
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
