import type { ReactNode } from 'react';
import { Button } from '../../../../core/ui/button.tsx';

interface InPlaceFormProps {
  readonly title: string;
  /** The words on the solid button. */
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks for a new card where it is missing. What is wrong is said by its fields. */
export function InPlaceForm({ title, submitLabel, onSubmit, onCancel, children }: InPlaceFormProps) {
  return (
    <form
      className="cycle-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h4>{title}</h4>
      {children}
      <div className="cycle-form-buttons">
        <Button variant="primary" type="submit">
          {submitLabel}
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
