import { z } from 'zod';
import type { Field } from './field.ts';
import { choice, date, hidden, line, number, parts, text } from './field.ts';

const comparators = [
  { value: 'atLeast', label: 'at least' },
  { value: 'atMost', label: 'at most' },
  { value: 'exactly', label: 'exactly' },
  { value: 'between', label: 'between' },
];

const isBetween = { part: 'comparator', is: 'between' };

/** What will count as success: one thing, one register. Of a test, of what it kept at its start, of an amendment. */
export function criterionField(options: { readonly label: string; readonly help?: string }): Field {
  return parts(
    options,
    {
      what: line({ label: 'What is counted' }),
      comparator: choice({ label: 'Compared' }, comparators),
      value: number({ label: 'Number' }),
      value2: number({ label: 'And' }),
      outOf: number({ label: 'Out of' }),
      unit: line({ label: 'Unit', max: 120 }),
      byDate: date({ label: 'By' }),
    },
    [
      { words: 'We count' },
      { part: 'what', hint: 'what' },
      { words: 'and look for' },
      { part: 'comparator' },
      { part: 'value', hint: 'how many' },
      { words: 'and', onlyWhere: isBetween },
      { part: 'value2', onlyWhere: isBetween },
      { words: 'of' },
      { part: 'outOf', hint: 'all' },
      { part: 'unit', hint: 'people, visits' },
      { words: 'by' },
      { part: 'byDate', hint: 'day' },
    ],
  );
}

/** What a test predicted on the day it started, with the salt of its seal (`lifecycle/seal.ts`): one register. */
export function lockedPlanField(label: string): Field {
  const field = parts(
    { label },
    {
      prediction: text({ label: 'We predicted' }),
      criterion: criterionField({ label: 'Success was' }),
      on: date({ label: 'On' }),
      salt: hidden({ label: 'Salt of the seal' }, z.string().regex(/^[0-9a-f]{32}$/)),
    },
  );
  return { ...field, isWrittenByApp: true };
}
