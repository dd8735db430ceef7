import type { z } from 'zod';
import type { Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { counted } from '../ui/words.ts';

/** What is wrong with a value, in words that stand beside the field. `path` leads to a part of it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

const labelsOf = (field: Field): string => (field.options ?? []).map((option) => option.label).join(', ');

const tooLong = (issue: Issue, value: Value): string => {
  const most = 'maximum' in issue ? Number(issue.maximum) : 0;
  const has = typeof value === 'string' ? ` This has ${value.length}.` : '';
  return `At most ${counted(most, 'character')}.${has}`;
};

const aboutNumber = (issue: Issue): string => {
  if (issue.code === 'too_small') return `A number that is at least ${Number(issue.minimum)}.`;
  if (issue.code === 'too_big') return `A number that is at most ${Number(issue.maximum)}.`;
  const whole = 'format' in issue || ('expected' in issue && issue.expected === 'int');
  return whole ? 'A whole number, without a part after the point.' : 'A number, such as 12 or 3.5.';
};

const sentences: {
  readonly [control in Field['control']]: (issue: Issue, value: Value, field: Field) => string;
} = {
  line: (issue, value) => (issue.code === 'too_big' ? tooLong(issue, value) : 'Words on one line.'),
  text: (issue, value) => (issue.code === 'too_big' ? tooLong(issue, value) : 'Words.'),
  choice: (_issue, _value, field) => `One of these: ${labelsOf(field)}.`,
  choices: (_issue, _value, field) => `Any of these: ${labelsOf(field)}.`,
  tags: (issue, value) =>
    issue.code === 'too_big' ? tooLong(issue, value) : 'Short words, one after another.',
  scale: () => 'A number from 1 to 5.',
  number: aboutNumber,
  date: () => 'A day that exists, such as 13 March 2026.',
  yesNo: () => 'Yes or no.',
  parts: () => 'Something is missing here.',
  list: () => 'Something is missing in this list.',
  parent: () => 'One of the records of this project.',
  hidden: () => 'This cannot be kept as it is.',
};

const step = (value: Value | undefined, key: PropertyKey): Value | undefined =>
  typeof value === 'object' && value !== null ? (value as { [key: PropertyKey]: Value })[key] : undefined;

/** The field that an issue inside a composite value speaks of, with the value there. */
const deepest = (
  field: Field,
  value: Value,
  path: readonly PropertyKey[],
): { field: Field; value: Value } => {
  let at = { field, value };
  for (const key of path) {
    const part = typeof key === 'string' ? at.field.parts?.[key] : undefined;
    at = { field: part ?? at.field, value: step(at.value, key) ?? null };
  }
  return at;
};

/** Every problem that the field's schema has with `value`; empty where it may be kept. */
export const problemsOf = (field: Field, value: Value): readonly Problem[] => {
  const outcome = field.schema.safeParse(value);
  if (outcome.success) return [];
  return outcome.error.issues.map((issue) => {
    const at = deepest(field, value, issue.path);
    return {
      path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      message: sentences[at.field.control](issue, at.value, at.field),
    };
  });
};
