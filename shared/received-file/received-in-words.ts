import type { ReceivedFile, ReceivedSort } from '../contract/receiving.ts';
import { counted } from '../records/fields/counted.ts';
import { dayAndMonthInWords, listInWords } from '../records/fields/read-field.ts';

const MAX_WRITERS = 3;

const dayInWords = (day: string): string => `${dayAndMonthInWords(day)} ${day.slice(0, 4)}`.trim();

const byWhom = (writers: readonly string[]): string => {
  const named = writers.slice(0, MAX_WRITERS);
  const more = writers.length - named.length;
  const names = more > 0 ? [...named, counted(more, 'other', 'others')] : named;
  return names.length === 0 ? '' : ` by ${listInWords(names)}`;
};

const sinceWhen = ({ lastHadOn }: ReceivedFile): string => {
  if (lastHadOn === null) return '';
  return lastHadOn === ''
    ? ' since you last had theirs'
    : ` since you last had theirs, from ${dayInWords(lastHadOn)}`;
};

/** What both wrote without knowing of each other, in a sentence. */
export function clashesInWords(clashes: number): string {
  return clashes === 0
    ? 'Nothing in it clashes with yours.'
    : `In ${counted(clashes, 'place')} you both wrote something: both are kept until you choose.`;
}

const newChanges = (file: ReceivedFile): string => {
  const changes = `The same project as yours, with ${counted(file.changes, 'change', 'changes')}${byWhom(file.writers)}${sinceWhen(file)}.`;
  return file.clashes === 0 ? changes : `${changes} ${clashesInWords(file.clashes)}`;
};

const nothingNew = ({ isOlder, aboutExchange }: ReceivedFile): string => {
  const what = isOlder ? 'An older copy of the same project' : 'A copy of the same project as yours';
  const list = aboutExchange > 0 ? ' It also says which copies were made there.' : '';
  return `${what}, with nothing new: all that is in it is here already.${list}`;
};

const changedOutside = ({ title, key, cards, changes }: ReceivedFile): string => {
  if (title === '')
    return 'Damaged, or changed by hand or by another program, so that it can’t be read. Ask for the file again.';
  if (key === null)
    return `Another project, with ${counted(cards, 'card', 'cards')}. It was changed by hand or by another program, or damaged.`;
  if (changes === 0)
    return 'The same project as yours, changed by hand or by another program. It says nothing that yours does not say.';
  return `The same project as yours, changed by hand or by another program: ${counted(changes, 'entry is', 'entries are')} not as in yours. Nobody can tell who changed ${changes === 1 ? 'it' : 'them'}.`;
};

const newer = ({ key }: ReceivedFile): string =>
  key === null
    ? 'A project from a newer Alongside. You can read it here; to change it, update Alongside first.'
    : 'The same project as yours, from a newer Alongside. You can read it here; to bring it in, update Alongside first.';

/** One plain sentence or two for each sort; the compiler checks that none is missing. */
const sentences: { readonly [S in ReceivedSort]: (file: ReceivedFile) => string } = {
  newChanges,
  nothingNew,
  ownFile: () => 'The project’s own file, as it is on this computer now. There is nothing to bring in.',
  otherProject: ({ cards }) =>
    `Another project, with ${counted(cards, 'card', 'cards')}. It is not on this computer yet.`,
  changedOutside,
  newer,
  countersTooHigh: () =>
    'The same project as yours, but it seems to be damaged, so it cannot be joined with yours. You can keep it as a project of its own.',
  cutShort: () => 'Half a file: its end is missing, as when a download was cut off. Ask for the file again.',
  empty: () => 'An empty file. Ask for the file again.',
  conflictMarkers: () =>
    'Another program tried to join two versions of a project and left its marks in it. Take the two versions from that program and bring them in here one after the other.',
  sealed: () =>
    'Sealed with a passphrase. This Alongside can’t open it; ask for a copy that is not sealed, or update Alongside.',
  tooLarge: () => 'Larger than any project, so it was not read. Ask for an earlier copy.',
  notAProject: () => 'Not a project of Alongside. Look for a file that ends in “.alongside.json”.',
};

/** From which copy made here a file comes, and whether somebody copied it once more; empty where nobody can tell. */
function originInWords({ comesFrom }: ReceivedFile): string {
  if (!comesFrom) return '';
  const { forWhom, on, copiedOn } = comesFrom;
  const whom = forWhom === '' ? '' : ` for ${forWhom}`;
  const again = copiedOn === null ? '' : `, and was copied once more on ${dayInWords(copiedOn)}`;
  return `It comes from the copy that you made${whom} on ${dayInWords(on)}${again}.`;
}

/** What a received file is, for whoever has to decide about it. Names nothing that the file would have to be believed for. */
export function receivedInWords(file: ReceivedFile): string {
  return [sentences[file.sort](file), originInWords(file)].filter((words) => words !== '').join(' ');
}
