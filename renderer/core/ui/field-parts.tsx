import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import './field.css';

/** What every field of the kit takes. */
export interface FieldProps {
  readonly label: string;
  /** One plain sentence under the field. */
  readonly help?: string | undefined;
  /** What is wrong and what to do; the field is then marked as wrong. */
  readonly error?: string | undefined;
  /** The label is only read out: for tables and bars whose place already says it. */
  readonly isLabelHidden?: boolean;
}

/** The class of a label that is shown, or only read out. */
export function labelClassName(isHidden: boolean | undefined): string {
  return isHidden ? 'hidden-text' : 'form-label';
}

/** The words under a field: help, then what is wrong. */
export function FieldMessages({ help, error }: Pick<FieldProps, 'help' | 'error'>): ReactNode {
  return (
    <>
      {help && (
        <Text slot="description" className="form-help">
          {help}
        </Text>
      )}
      {error && (
        <FieldError className="form-error">
          <CircleAlert className="icon icon-s" aria-hidden="true" />
          {error}
        </FieldError>
      )}
    </>
  );
}
