import type { VersionSummary } from '../../../shared/contract/versions.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { api } from '../../core/client/api.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit, showNotice } from '../../core/state/edit.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { waitUntilSaved } from '../../core/state/wait-until-saved.ts';
import { versionDateTimeInWords } from './version-text.ts';

/** Makes the project say what it said in a version, as one step of Undo. Resolves to the sentence that says why not, if it could not. */
export async function restoreVersion(version: VersionSummary): Promise<string | undefined> {
  const client = currentClient();
  if (!client) return undefined;
  if (!(await waitUntilSaved(client)))
    return 'Your last changes are not saved yet. You can go back when they are.';
  const when = versionDateTimeInWords(version, localToday());
  try {
    const { changes } = await api.project.changesToRestore({ key: client.key, number: version.number });
    const isAccepted = edit(`Go back to ${when}`, JSON.parse(changes) as Change[], { isHistoryStep: true });
    if (isAccepted)
      showNotice(`The project says what it said: ${when}. Undo takes that back; nothing is lost.`);
    return undefined;
  } catch {
    return 'Alongside could not go back to this version. Nothing was changed.';
  }
}
