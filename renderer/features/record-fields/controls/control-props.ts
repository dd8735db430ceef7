import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import type { FieldProblem } from '../../../../shared/records/fields/field-problems.ts';
import type { RawValue } from '../../../core/state/field-draft.ts';

/** Props of every control of a form. It is controlled: it shows `raw` and reports events. */
export interface ControlProps {
  readonly field: Field;
  readonly raw: RawValue;
  /** The record that the field is of, where it is one that is there already. */
  readonly record?: PlainRecord | undefined;
  /** Unique on the page; ids of the control's elements begin with it. */
  readonly id: string;
  readonly problems: readonly FieldProblem[];
  readonly isReadOnly: boolean;
  readonly autoFocus: boolean;
  /** The label is only read out: where the words around the control say it. */
  readonly isLabelHidden?: boolean;
  /** Seen in it while it is empty. */
  readonly hint?: string | undefined;
  readonly onType: (raw: RawValue) => void;
  readonly onChoose: (raw: RawValue) => void;
  readonly onLeave: () => void;
}

/** The problems of the value as a whole, as one sentence. */
export function errorOf(problems: readonly FieldProblem[]): string | undefined {
  return problems.find((problem) => problem.path.length === 0)?.message ?? problems[0]?.message;
}

/** The problems of the part under `key`, with the rest of their paths. */
export function problemsAt(problems: readonly FieldProblem[], key: string | number): readonly FieldProblem[] {
  return problems
    .filter((problem) => problem.path[0] === key)
    .map((one) => ({ ...one, path: one.path.slice(1) }));
}

/** Label, help and error as the props of core/ui fields. */
export function labelProps(props: ControlProps) {
  return {
    label: props.field.label,
    ...(props.isLabelHidden && { isLabelHidden: true }),
    help: props.field.help,
    error: errorOf(props.problems),
  };
}
