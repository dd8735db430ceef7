import type { VersionLine } from '../../shared/contract.ts';
import type { Change } from '../../shared/document/edit.ts';
import { api } from '../client/client.ts';
import { isSafe } from '../frame/project-acts.tsx';
import { localToday } from '../record-form/days.ts';
import { edit, notice } from '../state/edit.ts';
import { currentSession } from '../state/open-project.ts';
import { whenOfVersion } from './version-words.ts';

/** Makes the project say what it said in a version, as one step of Undo. Resolves to what stands in the way, if anything. */
export const goBackTo = async (version: VersionLine): Promise<string | undefined> => {
  const session = currentSession();
  if (!session) return undefined;
  if (!(await isSafe(session))) return 'Your last changes are not saved yet. You can go back when they are.';
  const when = whenOfVersion(version, localToday());
  try {
    const { changes } = await api.project.restore({ key: session.key, number: version.number });
    const isDone = edit(`Go back to ${when}`, JSON.parse(changes) as Change[], { isTurn: true });
    if (isDone) notice(`The project says what it said: ${when}. Undo takes that back; nothing is lost.`);
    return undefined;
  } catch {
    return 'Alongside could not go back to this version. Nothing was changed.';
  }
};
