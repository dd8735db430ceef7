import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { labelClassName } from '../../../core/ui/field-parts.tsx';
import { type ControlProps, errorOf } from './control-props.ts';

const describedBy = (props: ControlProps): string | undefined => {
  const ids = [
    props.field.help ? `${props.id}-help` : '',
    props.problems.length > 0 ? `${props.id}-error` : '',
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

/** The attributes that tie an input to its label, help and error. */
export function inputAria(props: ControlProps) {
  return {
    id: props.id,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.problems.length > 0 || undefined,
    placeholder: props.hint,
  };
}

/** The attributes that tie a group, which no `for` can name, to its label, help and error. */
export function groupAria(props: ControlProps) {
  const described = describedBy(props);
  return {
    'aria-labelledby': `${props.id}-label`,
    ...(described === undefined ? {} : { 'aria-describedby': described }),
  };
}

interface LabelledControlProps {
  readonly control: ControlProps;
  /** `group` where the control is several elements, which name themselves by the label's id. */
  readonly as?: 'field' | 'group';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A control with its label above, and its help and error below. */
export function LabelledControl({ control, as = 'field', className = '', children }: LabelledControlProps) {
  const error = errorOf(control.problems);
  const label = control.field.label;
  return (
    <div className={`form-field ${className}`.trim()} data-control={control.field.control}>
      {as === 'group' ? (
        <span id={`${control.id}-label`} className={labelClassName(control.isLabelHidden)}>
          {label}
        </span>
      ) : (
        <label htmlFor={control.id} className={labelClassName(control.isLabelHidden)}>
          {label}
        </label>
      )}
      {children}
      {control.field.help && (
        <span id={`${control.id}-help`} className="form-help">
          {control.field.help}
        </span>
      )}
      {error && (
        <span id={`${control.id}-error`} className="form-error" role="alert">
          <CircleAlert className="icon icon-s" aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}
