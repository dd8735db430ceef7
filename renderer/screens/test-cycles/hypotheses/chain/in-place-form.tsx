import type { ReactNode } from 'react';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';

const CANNOT_BE_KEPT =
  'This project can only be read now, so this cannot be kept. The words stay here until this window is closed.';

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
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  return (
    <form
      className="cycle-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReadOnly) onSubmit();
      }}
    >
      <h4>{title}</h4>
      {children}
      {isReadOnly && <p role="status">{CANNOT_BE_KEPT}</p>}
      <div className="cycle-form-buttons">
        {!isReadOnly && (
          <Button variant="primary" type="submit">
            {submitLabel}
          </Button>
        )}
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
