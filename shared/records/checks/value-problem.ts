import type { z } from 'zod';
import type { Control, Field } from '../fields/field.ts';

const expectedInWords: { readonly [control in Control]: string } = {
  line: 'a line of text',
  text: 'text',
  choice: 'one of its choices',
  choices: 'some of its choices',
  tags: 'a list of short texts',
  scale: 'a whole number from 1 to 5',
  number: 'a number',
  date: 'a day that exists, written 2026-04-28',
  yesNo: 'yes or no',
  parts: 'made of the parts this version knows',
  list: 'a list of the parts this version knows',
  parent: 'another card or entry of this project',
  hidden: 'what this version writes there',
};

const isTooBig = (issue: z.core.$ZodIssue | undefined): boolean => issue?.code === 'too_big';

/** What is wrong with a field's value, in a plain sentence: "“Due” should be a day that exists". */
export function valueProblemInWords(field: Field, issue: z.core.$ZodIssue | undefined): string {
  const isWords = field.control === 'line' || field.control === 'text';
  if (isWords && isTooBig(issue) && issue?.code === 'too_big')
    return `“${field.label}” is longer than ${issue.maximum} characters.`;
  return `“${field.label}” should be ${expectedInWords[field.control]}.`;
}
