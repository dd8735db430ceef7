import type { z } from 'zod';
import type { Value } from '../../document/model/document.ts';
import type { Field } from './field.ts';

/** One problem of a value, as the sentence shown beside the field. `path` leads to a part of the value. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

const optionLabels = (field: Field): string => (field.options ?? []).map((option) => option.label).join(', ');

const tooLong = (issue: Issue, value: Value): string => {
  const most = 'maximum' in issue ? Number(issue.maximum) : 0;
  const has = typeof value === 'string' ? ` This has ${value.length}.` : '';
  return `At most ${most.toLocaleString('en-GB')} characters.${has}`;
};

const numberProblem = (issue: Issue): string => {
  if (issue.code === 'too_small') return `A number that is at least ${Number(issue.minimum)}.`;
  if (issue.code === 'too_big') return `A number that is at most ${Number(issue.maximum)}.`;
  const isWholeOnly = 'format' in issue || ('expected' in issue && issue.expected === 'int');
  return isWholeOnly ? 'A whole number, without a part after the point.' : 'A number, such as 12 or 3.5.';
};

const problemTexts: {
  readonly [control in Field['control']]: (issue: Issue, value: Value, field: Field) => string;
} = {
  line: (issue, value) => (issue.code === 'too_big' ? tooLong(issue, value) : 'Words on one line.'),
  text: (issue, value) => (issue.code === 'too_big' ? tooLong(issue, value) : 'Words.'),
  choice: (_issue, _value, field) => `One of these: ${optionLabels(field)}.`,
  choices: (_issue, _value, field) => `Any of these: ${optionLabels(field)}.`,
  tags: (issue, value) =>
    issue.code === 'too_big' ? tooLong(issue, value) : 'Short words, one after another.',
  scale: () => 'A number from 1 to 5.',
  number: numberProblem,
  date: () => 'A day that exists, such as 13 March 2026.',
  yesNo: () => 'Yes or no.',
  parts: () => 'Something is missing here.',
  list: () => 'Something is missing in this list.',
  parent: () => 'One of the cards of this project.',
  hidden: () => 'This cannot be kept as it is.',
};

const valueAt = (value: Value | undefined, key: PropertyKey): Value | undefined =>
  typeof value === 'object' && value !== null ? (value as { [key: PropertyKey]: Value })[key] : undefined;

/** The part of a composite value that an issue is about, with its value. */
const locateIssue = (
  field: Field,
  value: Value,
  path: readonly PropertyKey[],
): { field: Field; value: Value } => {
  let current = { field, value };
  for (const key of path) {
    const part = typeof key === 'string' ? current.field.parts?.[key] : undefined;
    current = { field: part ?? current.field, value: valueAt(current.value, key) ?? null };
  }
  return current;
};

/** Every problem that the field's schema finds in `value`; empty where it is valid. */
export function problemsOf(field: Field, value: Value): readonly FieldProblem[] {
  const outcome = field.schema.safeParse(value);
  if (outcome.success) return [];
  return outcome.error.issues.map((issue) => {
    const located = locateIssue(field, value, issue.path);
    return {
      path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      message: problemTexts[located.field.control](issue, located.value, located.field),
    };
  });
}
