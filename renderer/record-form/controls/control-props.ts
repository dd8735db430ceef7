import type { Field } from '../../../shared/records/field.ts';
import type { Problem } from '../problem-words.ts';
import type { Raw } from '../raw-values.ts';

/** What every control of a form takes. It shows `raw` and says what the person does; it decides nothing. */
export interface ControlProps {
  readonly field: Field;
  readonly raw: Raw;
  /** Unique on the page; ids of the control's elements begin with it. */
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
  readonly autoFocus: boolean;
  readonly type: (raw: Raw) => void;
  readonly choose: (raw: Raw) => void;
  readonly leave: () => void;
}

/** What is wrong with the value as a whole, as one sentence. */
export const errorOf = (problems: readonly Problem[]): string | undefined =>
  problems.find((problem) => problem.path.length === 0)?.message ?? problems[0]?.message;

/** What of a problem list is said of the part under `key`, with the rest of its path. */
export const problemsAt = (problems: readonly Problem[], key: string | number): readonly Problem[] =>
  problems.filter((problem) => problem.path[0] === key).map((one) => ({ ...one, path: one.path.slice(1) }));

/** Label, help and error in the form that the kit's fields take. */
export const wordsOf = (props: ControlProps) => ({
  label: props.field.label,
  help: props.field.help,
  error: errorOf(props.problems),
});
