import { api } from '../client/client.ts';
import { connection } from '../client/connect.ts';
import { saveCopy } from '../home/project-acts.tsx';
import { partnersInUndo, undo } from '../state/edit.ts';
import { currentSession } from '../state/open-project.ts';
import { downloadPageCopy } from '../state/page-copy.ts';
import type { Session } from '../state/session.ts';
import { taken } from '../state/taken.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';

/** Edits that are not safe after this time wait for a disk or a line, in milliseconds. */
const PATIENCE = 800;

/** Whether everything done in this page is safe, or is so in a moment; false where saving is held up. */
export const isSafe = async ({ queue }: Session): Promise<boolean> => {
  if (connection().state.getState().state !== 'connected') return false;
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  return Promise.race([queue.settled().then(() => true), late]);
};

/** Saves a copy of the open project, with everything that was done so far in it. Where that cannot be saved now, the page makes the copy itself. */
export const saveCopyHere = async (): Promise<void> => {
  const session = currentSession();
  if (!session) return;
  session.notice((await isSafe(session)) ? await saveCopy(session.key) : downloadPageCopy(session));
};

/** Takes back the last taking in as a whole; says why where it cannot. */
export const takeBackTakenIn = async (): Promise<void> => {
  const session = currentSession();
  if (!session) return;
  if (!(await isSafe(session))) {
    session.notice('Your last changes are not saved yet. It can be taken back when they are.');
    return;
  }
  const { done, sentence } = await api.project.unTake({ key: session.key });
  if (done) taken.setState({ key: null, sentence: '' });
  session.notice(sentence);
};

/** Undo; where it would bin something that a partner has worked on since, it asks first. */
export const undoAsking = (): void => {
  const count = partnersInUndo().length;
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
          <Button variant="first" onPress={close}>
            Leave it as it is
          </Button>
        </>
      }
    >
      <p>
        {count === 1
          ? 'Undo would put a card into the bin that a partner has changed since you made it.'
          : `Undo would put ${count} cards into the bin that a partner has changed since you made them.`}
      </p>
      <p>It can be brought back from the bin, with the partner’s words.</p>
    </Dialog>
  ));
};
