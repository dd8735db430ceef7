import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two real notes lie beside the repository, never in it. Tests that want them skip, visibly, without them. */
const folder = fileURLToPath(new URL('../../../../shared/inputs/', import.meta.url));

const realNotes = {
  first: `${folder}notes-first-meeting.txt`,
  second: `${folder}notes-second-meeting.txt`,
};

export const haveRealNotes = existsSync(realNotes.first) && existsSync(realNotes.second);

export function readRealNotes(which: keyof typeof realNotes): string {
  return readFileSync(realNotes[which], 'utf8');
}
