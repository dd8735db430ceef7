import { merge } from '../../../../shared/document/merge/merge.ts';
import { undoMerge } from '../../../../shared/document/merge/undo-merge.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { DELETED, dotsOfRegister } from '../../../../shared/document/model/stamps.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import type { Law } from './law.ts';
import type { Act, Step } from './operations.ts';
import { mustMatch } from './oracle-law.ts';
import { branch, type Copy, runStep, type World } from './world.ts';

/** The other versions of a field, each once. A cleared field is as good as none. */
const besideIn = (record: StoredRecord, field: string): readonly string[] => {
  const shown = JSON.stringify(record[field]);
  const texts = Object.values(record['!']?.[field] ?? {}).map((value) => JSON.stringify(value));
  return [...new Set(texts)].filter((text) => text !== 'null' && text !== shown).sort();
};

type Field = readonly [field: string, shown: unknown, beside: readonly string[]];

/** A field without which of its versions is the newest; of a set its members. */
const unordered = ([field, shown, beside]: Field): Field =>
  Array.isArray(shown)
    ? [field, shown.toSorted(), []]
    : [field, null, [...beside, JSON.stringify(shown)].filter((text) => text !== 'null').sort()];

/** One record as people have it: where it lies, whether somebody else deleted it, its fields and what stands beside them. */
const textOf = (place: string, record: StoredRecord, change: (field: Field) => Field): string => {
  const fields = Object.keys(record)
    .filter((key) => /^[a-z]/.test(key))
    .sort()
    .map((field): Field => [field, record[field] ?? null, besideIn(record, field)])
    .filter(([, value, beside]) => value !== null || beside.length > 0)
    .map(change);
  const isFlagged = place === 'live' && dotsOfRegister(record, DELETED).length > 0;
  return `${place}${isFlagged ? ' flagged' : ''} ${JSON.stringify(fields)}`;
};

const asShown = (field: Field): Field => field;

/** The records of known kinds by `kind id`. What was made and undone lies in the trash, where nobody misses anything. */
const stateOf = (
  { records, trash }: ProjectDocument,
  change: (field: Field) => Field,
): Map<string, string> => {
  const state = new Map<string, string>();
  for (const [place, tables] of [['live', records] as const, ['trash', trash] as const]) {
    for (const [kind, table] of Object.entries(tables)) {
      if (!kinds.kindOf(kind)) continue;
      for (const [id, record] of Object.entries(table))
        state.set(`${kind} ${id}`, textOf(place, record, change));
    }
  }
  return state;
};

const mustBeAs = (
  document: ProjectDocument,
  wanted: ProjectDocument,
  what: string,
  change = asShown,
): void => {
  const [now, then] = [stateOf(document, change), stateOf(wanted, change)];
  for (const key of then.keys()) if (!now.has(key)) throw new Error(`${what} loses ${key}`);
  for (const [key, text] of now) {
    const expected = then.get(key);
    if (expected === undefined && text.startsWith('trash')) continue;
    if (text !== expected) throw new Error(`${what} gives ${key}: ${text}\nnot ${expected}`);
  }
};

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
    times(world, after.length, { do: 'undo' });
    mustBeAs(copy.document, start, 'undoing everything');
    times(world, after.length, { do: 'redo' });
    mustBeAs(copy.document, end, 'redoing everything');
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
  const out = undoMerge(mine.document, taken);
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
    if (undoMerge(mine.document, taken) !== undefined) throw new Error('it is out although edited since');
    runStep(world, { step: 'merge', copy: 0, from: 1 });
    if (merge(mine.document, taken.after, rules).document !== mine.document)
      throw new Error('something is missing');
    mustMatch(world, mine);
    runStep(world, { step: 'merge', copy: 2, from: 0 });
    mustMatch(world, copyOf(world, 2));
  },
};

/**
 * Which of several versions is shown may change: what was put back is the newest then. Changes the world: people's own
 * histories of undo are only in it itself.
 */
export const thereAndBackLaw: Law = {
  name: 'law 6: a step that is made once more and taken back again, or the other way round, leaves everything as it was',
  holds: (world) => {
    world.copies.forEach(({ document: before }, copy) => {
      const turn = (act: Act): ProjectDocument => {
        runStep(world, { step: 'act', copy, act });
        return copyOf(world, copy).document;
      };
      const made = turn({ do: 'redo' });
      if (made !== before)
        mustBeAs(turn({ do: 'undo' }), before, `undo after redo in copy ${copy}`, unordered);
      const middle = copyOf(world, copy).document;
      const undone = turn({ do: 'undo' });
      if (undone === middle) return;
      turn({ do: 'redo' });
      mustBeAs(turn({ do: 'undo' }), undone, `undo after undo and redo in copy ${copy}`, unordered);
    });
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
