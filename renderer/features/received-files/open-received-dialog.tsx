import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { goToProject } from '../library/go-to-project.ts';

/** Another project came in while one is open: whoever dropped it may not want to leave. */
export function askOpenReceived(key: string, sentence: string): void {
  showDialog((close) => (
    <Dialog
      title="This is another project"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            variant="primary"
            onPress={() => {
              close();
              goToProject(key);
            }}
          >
            Open it
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
      <p>It is among your projects now. Nothing of this one was changed.</p>
    </Dialog>
  ));
}
