import type { ProjectDocument } from '../../../../shared/document/document.ts';
import { merge } from '../../../../shared/document/merge.ts';
import { unTake } from '../../../../shared/document/un-take.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import type { Law } from './laws.ts';
import type { Act, Step } from './operations.ts';
import { mustMatch } from './oracle-law.ts';
import { branch, type Copy, runStep, type World } from './world.ts';

/** What people see of the live records: values without stamps; a cleared field is as good as none. */
const shown = (document: ProjectDocument): string =>
  Object.entries(document.records)
    .filter(([kind]) => kinds.kindOf(kind))
    .flatMap(([kind, table]) =>
      Object.entries(table).map(([id, record]) => {
        const fields = Object.entries(record).filter(([key, value]) => /^[a-z]/.test(key) && value !== null);
        return `${kind} ${id} ${JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
      }),
    )
    .sort()
    .join('\n');

const mustShow = (document: ProjectDocument, expected: string, what: string): void => {
  const now = shown(document);
  if (now !== expected) throw new Error(`${what} shows\n${now}\nnot\n${expected}`);
};

/** Where people disagree, an undo is a decision between them and shows more than what was there. */
const isContested = ({ records, trash }: ProjectDocument): boolean =>
  /"-"/.test(JSON.stringify(records)) || /"!"/.test(JSON.stringify([records, trash]));

const isOwn = (step: Step): step is Extract<Step, { step: 'act' }> =>
  step.step === 'act' && !['undo', 'redo', 'erase'].includes(step.act.do);

const times = (world: World, count: number, act: Act) => {
  for (let index = 0; index < count; index += 1) runStep(world, { step: 'act', copy: 0, act });
};

const copyOf = (world: World, index: number): Copy => {
  const copy = world.copies[index];
  if (copy === undefined) throw new Error(`There is no copy ${index}.`);
  return copy;
};

export const undoAllLaw: Law = {
  name: 'law 6: undoing everything shows what was there, redoing everything what was made',
  holds: (played, { after }) => {
    const world = branch(played);
    runStep(world, { step: 'reopen', copy: 0 });
    const copy = copyOf(world, 0);
    const start = copy.document;
    for (const step of after.filter(isOwn)) runStep(world, { ...step, copy: 0 });
    const end = copy.document;
    const isClear = !isContested(start);
    times(world, after.length, { do: 'undo' });
    if (isClear) mustShow(copy.document, shown(start), 'undoing everything');
    times(world, after.length, { do: 'redo' });
    if (isClear) mustShow(copy.document, shown(end), 'redoing everything');
  },
};

const write: Act = { do: 'write', kind: 'note', id: 'n1', field: 'text' };

/** Takes in copy 1 and out again, as if it had never been. */
const takeInAndOut = (
  world: World,
  isPassedOn: boolean,
): { before: ProjectDocument; after: ProjectDocument } => {
  const mine = copyOf(world, 0);
  const before = {
    ...mine,
    known: [...mine.known],
    visible: [...mine.visible],
    cascaded: [...mine.cascaded],
  };
  runStep(world, { step: 'merge', copy: 0, from: 1 });
  const taken = { before: before.document, after: mine.document };
  // Somebody may have had it from us meanwhile.
  if (isPassedOn) runStep(world, { step: 'merge', copy: 2, from: 0 });
  const out = unTake(mine.document, taken);
  if (out !== (taken.before === taken.after ? undefined : before.document))
    throw new Error('it is not out again');
  if (out === undefined) return taken;
  mine.document = out;
  mine.known.clear();
  mine.visible.clear();
  for (const number of before.known) mine.known.add(number);
  for (const number of before.visible) mine.visible.add(number);
  mine.cascaded.clear();
  for (const key of before.cascaded) mine.cascaded.add(key);
  return taken;
};

export const retakeLaw: Law = {
  name: 'law 6: a copy that was taken in and out again can be taken in again, with all its writes',
  holds: (played, { isPassedOn }) => {
    const world = branch(played);
    const mine = copyOf(world, 0);
    const taken = takeInAndOut(world, isPassedOn);
    runStep(world, { step: 'reopen', copy: 0 });
    runStep(world, { step: 'act', copy: 0, act: write });
    mustMatch(world, mine);
    if (unTake(mine.document, taken) !== undefined) throw new Error('it is out although edited since');
    runStep(world, { step: 'merge', copy: 0, from: 1 });
    if (merge(mine.document, taken.after, rules).document !== mine.document)
      throw new Error('something is missing');
    mustMatch(world, mine);
    runStep(world, { step: 'merge', copy: 2, from: 0 });
    mustMatch(world, copyOf(world, 2));
  },
};

/** The last law: people's own histories of undo are only in the world itself. */
export const undoAmongPartnersLaw: Law = {
  name: 'law 6: undo among partners never removes a write that was not seen',
  holds: (world, { other }) => {
    runStep(world, { step: 'late', copy: 0, act: { do: 'undo' }, from: other });
    times(world, 5, { do: 'undo' });
    for (const copy of world.copies) mustMatch(world, copy);
  },
};
