import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import type { ReceivedAct } from '../../../shared/received-file/received-acts.ts';
import { api } from '../../core/client/api.ts';
import { isElectron } from '../../core/client/electron-port.ts';
import { firstScreenId } from '../../core/screen.ts';
import { addressOf } from '../../core/state/route.ts';
import { goToProject } from '../library/go-to-project.ts';
import { openReview } from '../library/open-review.ts';
import { markDone, nearKey } from './received-list.ts';
import { receivedStore } from './received-store.ts';

/** What the button of an act says. */
export function actLabel(act: ReceivedAct, { key }: ReceivedFile): string {
  switch (act) {
    case 'review':
      return 'Look at what would come in';
    case 'keep':
      return key === null ? 'Keep it among your projects' : 'Keep as a new project';
    case 'read':
      return 'Open for reading only';
    case 'readBeside':
      return 'Open it beside';
    case 'goThere':
      return 'Go to the project';
  }
}

/** A window of Electron is the only one of the app. */
export function canDo(act: ReceivedAct): boolean {
  return act !== 'readBeside' || !isElectron();
}

/** With one file the list has said all there is to say; of several the others are still to be looked at. */
const isOnly = (): boolean => receivedStore.getState().rows.length === 1;

const keep = async ({ id }: ReceivedFile, end: () => void): Promise<void> => {
  const { key } = await api.receiving.keep({ id });
  markDone(id, 'Kept as a project of its own.');
  if (!isOnly()) return;
  end();
  goToProject(key);
};

/**
 * Does something with a received file. Rejects with what the services say.
 * @param end closes and empties the list, where the act says all there is to say
 */
export async function runAct(act: ReceivedAct, file: ReceivedFile, end: () => void): Promise<void> {
  const { id, key } = file;
  switch (act) {
    case 'review': {
      const waiting = await api.receiving.review({ id, ...nearKey() });
      if (isOnly()) end();
      openReview(waiting.key, waiting.incomingId);
      return;
    }
    case 'keep':
      return keep(file, end);
    case 'read':
      goToProject((await api.receiving.openForReading({ id })).key);
      return;
    case 'readBeside': {
      const reading = await api.receiving.openForReading({ id });
      window.open(addressOf({ screen: firstScreenId(), key: reading.key }), '_blank', 'noopener');
      return;
    }
    case 'goThere':
      if (isOnly()) end();
      if (key !== null) goToProject(key);
  }
}
