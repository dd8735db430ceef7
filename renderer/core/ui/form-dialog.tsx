import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** The words on the solid button. */
  readonly submitLabel: string;
  /** The words on the button that closes it. */
  readonly cancelLabel?: string;
  /** The fields lie in this; the usual is one below the other. */
  readonly className?: string;
  /** An answer is needed: see Dialog. */
  readonly isAlert?: boolean;
  /** Called by the solid button and by Enter in a line; it closes the dialog where all is well. */
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly onClose: () => void;
  /** Called by the cancel button; as `onClose` where Escape and the cross do no more than it. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for something. What is wrong is said by its fields, in our words, not by the browser. */
export function FormDialog({
  title,
  submitLabel,
  cancelLabel = 'Cancel',
  className = 'dialog-form',
  isAlert = false,
  onSubmit,
  onClose,
  onCancel = onClose,
  children,
}: FormDialogProps) {
  const formId = useId();
  return (
    <Dialog
      title={title}
      isAlert={isAlert}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onCancel}>{cancelLabel}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={className}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(event.currentTarget);
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
