import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';

interface ShowRequest {
  /** What follows at once: the test is started. */
  readonly isStart?: boolean;
  /** Whose they are: "Carers and Council". */
  readonly sectors: string;
  readonly onShow: () => void;
}

/** Asks before all see what each sector predicted: what was seen cannot be unseen. */
export function askToShowPredictions({ isStart = false, sectors, onShow }: ShowRequest): void {
  showDialog((close) => (
    <FormDialog
      title="Show what each sector predicts?"
      submitLabel={isStart ? 'Show them and start' : 'Show them all'}
      cancelLabel="Not yet"
      isAlert
      onSubmit={() => {
        close();
        onShow();
      }}
      onClose={close}
    >
      <p dir="auto">{`Written so far: ${sectors}.`}</p>
      <p>
        {isStart
          ? 'Before the test starts everybody sees all of it. From then on it stays as it is.'
          : 'Everybody sees all of it then, and nobody can add to it.'}
      </p>
    </FormDialog>
  ));
}
