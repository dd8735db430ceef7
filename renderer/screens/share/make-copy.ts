import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { redactedCopy } from '../../../shared/share-copy/redacted-copy.ts';
import { api } from '../../core/client/api.ts';
import { fromBase64 } from '../../core/client/base64.ts';
import { download } from '../../core/client/download.ts';
import { downloadOfflineCopy } from '../../core/state/offline-copy.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { projectHeadingOf } from '../../core/state/project-heading.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { waitUntilSaved } from '../../core/state/wait-until-saved.ts';
import { errorInWords } from '../../features/library/project-actions.tsx';
import type { CopyChoice } from './copy-choice.ts';
import { showCopyMade } from './copy-made-dialog.tsx';

const NOT_SAVED =
  'Your last changes are not saved yet, and what stays here can only be told once they are. No copy was made. Try again in a moment.';

/**
 * Makes the copy with everything that was done so far in it, and says where it is. Where that cannot be saved now, the
 * page itself makes a full copy; one for others has to wait.
 * @returns what went wrong, in a sentence; empty where nothing did
 */
export async function makeCopy(key: string, { profile, forWhom }: CopyChoice): Promise<string> {
  const client = currentClient();
  if (!client) return '';
  if (!(await waitUntilSaved(client))) {
    if (profile !== 'full') return NOT_SAVED;
    client.showNotice(downloadOfflineCopy(client));
    return '';
  }
  try {
    const made = await api.project.saveCopy({ key, profile, forWhom: forWhom.trim() });
    const { path, name, size, isListed, bytes } = made;
    if (bytes === null && path === null) return '';
    if (bytes !== null) download(name, fromBase64(bytes));
    showCopyMade({
      path,
      name,
      size,
      isListed,
      profile,
      // As the copy says it: where the title stays here, the words for the mail do not say it either.
      projectTitle: projectHeadingOf(redactedCopy(currentProject().document, profile, kindRegistry)).title,
    });
    return '';
  } catch (cause) {
    return errorInWords(cause);
  }
}
