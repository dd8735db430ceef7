import { api } from '../../core/client/api.ts';
import { partnerEditedInUndo, undo } from '../../core/state/edit.ts';
import { lastMerge } from '../../core/state/last-merge.ts';
import { downloadOfflineCopy } from '../../core/state/offline-copy.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { goTo } from '../../core/state/route.ts';
import { waitUntilSaved } from '../../core/state/wait-until-saved.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';

/**
 * Goes to Share. Where the last changes cannot be saved, the page makes a whole copy of its own version at once: the
 * services may be gone, and with them that screen.
 */
export async function shareOpenProject(): Promise<void> {
  const client = currentClient();
  if (!client) return;
  if (await waitUntilSaved(client)) goTo({ screen: 'share', key: client.key });
  else client.showNotice(downloadOfflineCopy(client));
}

/** Undoes the last merge as a whole; says why where it cannot. */
export async function undoLastMerge(): Promise<void> {
  const client = currentClient();
  if (!client) return;
  if (!(await waitUntilSaved(client))) {
    client.showNotice('Your last changes are not saved yet. It can be taken back when they are.');
    return;
  }
  const { done, sentence } = await api.project.undoMerge({ key: client.key });
  if (done) lastMerge.setState({ key: null, sentence: '' });
  client.showNotice(sentence);
}

/** Undo; where it would put something into the trash that a partner has worked on since, it asks first. */
export function undoWithConfirmation(): void {
  const count = partnerEditedInUndo().length;
  if (count === 0) {
    undo();
    return;
  }
  announce('A partner has worked on this since.');
  showDialog((close) => (
    <Dialog
      title="A partner has worked on this since"
      isAlert
      onClose={close}
      actions={
        <>
          <Button
            onPress={() => {
              close();
              undo();
            }}
          >
            Undo it all the same
          </Button>
          <Button variant="primary" onPress={close}>
            Leave it as it is
          </Button>
        </>
      }
    >
      <p>
        {count === 1
          ? 'Undo would put a card into the trash that a partner has changed since you made it.'
          : `Undo would put ${count} cards into the trash that a partner has changed since you made them.`}
      </p>
      <p>It can be brought back from the trash, with the partner’s words.</p>
    </Dialog>
  ));
}
