import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Edit } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot, replicaOf } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import type { Dot } from '../../../../shared/document/model/id-types.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { recordStep, type HistoryStep as UndoStep } from '../../../../shared/document/undo/history-step.ts';
import { planUndo } from '../../../../shared/document/undo/plan-undo.ts';
import { createUndoStack, type UndoStack } from '../../../../shared/document/undo/undo-stack.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import { changesOf } from './changes-of.ts';
import { copyLog, enter, type Log, type Logged, latest, writesTo } from './log.ts';
import { type Act, COPIES, type Step } from './operations.ts';
import { noteCascade } from './oracle.ts';
import { type Deed, type Deeds, deedOf, judge } from './random-acts.ts';

/** One copy: the engine's document beside what the oracle says it knows. */
export interface Copy {
  document: ProjectDocument;
  session: string;
  history: UndoStack;
  deeds: Deeds;
  /** Writes that this copy knows of. */
  readonly known: Set<number>;
  /** Those whose value it can show. */
  readonly visible: Set<number>;
  /** Records that were erased with what they hang on, although their ids do not say on what: `kind id`. */
  readonly cascaded: Set<string>;
}

export interface World {
  readonly copies: readonly Copy[];
  readonly log: Log;
  /** Sessions that were drawn. */
  sessions: number;
}

/** What an edit replaces, by the oracle: all that its author knows, but for values that the author's copy withholds. */
const replacedBy = (copy: Copy, writes: readonly Logged[]): Set<number> => {
  const known = writes.filter((write) => copy.known.has(write.number));
  const withheld = latest(known, copy.known).filter((write) => !copy.visible.has(write.number));
  return new Set(known.filter((write) => !withheld.includes(write)).map((write) => write.number));
};

const whatOf: Record<string, Logged['what']> = { '+': 'edit', '-': 'delete', x: 'erase' };

type Entry = Omit<Logged, 'dot' | 'number'>;

/** Logs an edit as its author saw it. Its dot is given when it is applied. */
const logged = (
  world: World,
  edit: Edit,
  replaced: (writes: readonly Logged[], seen: readonly Dot[]) => ReadonlySet<number>,
): Entry[] =>
  edit.writes.map((write) => {
    const isField = write.value !== undefined;
    const register = isField ? write.register : 'life';
    const what = isField ? 'field' : (whatOf[write.register] ?? 'edit');
    const replaces = replaced(writesTo(world.log, write.kind, write.id, register), write.seen);
    return { kind: write.kind, id: write.id, register, what, value: write.value ?? null, replaces };
  });

/** An undo leaves what it has not to do with: it replaces what it says, and `deeds.ts` judges that. */
const namedBy = (writes: readonly Logged[], seen: readonly Dot[]): Set<number> =>
  new Set(writes.filter(({ dot }) => seen.includes(dot)).map(({ number }) => number));

const land = (world: World, copy: Copy, edit: Edit, entries: readonly Entry[]): Dot => {
  const dot = nextDot(copy.document.clock, copy.session);
  copy.document = applyEdit(copy.document, edit, dot, rules).document;
  for (const entry of entries) {
    const number = world.log.writes.length;
    enter(world.log, { ...entry, dot, number });
    copy.known.add(number);
    copy.visible.add(number);
  }
  noteCascade(world.log, copy);
  return dot;
};

/** Undoes or redoes the last step, if there is one, and asks whether anything of others is lost by it. */
const turn = (world: World, copy: Copy, which: 'undo' | 'redo'): void => {
  const [from, to] = which === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
  const step = copy.history[which]();
  const deed = copy.deeds[from].pop();
  if (step === undefined || deed === undefined) return;
  const before = copy.document;
  const isOurs = (dot: Dot): boolean => replicaOf(dot) === copy.session;
  const { edits, inverse, partnerEdited } = planUndo(before, step, rules, isOurs);
  const dots = edits.map((edit) => land(world, copy, edit, logged(world, edit, namedBy)));
  const asked = which === 'undo' ? partnerEdited : [];
  judge({ which, deed, edits, asked, before, after: copy.document, session: copy.session });
  (which === 'undo' ? copy.history.noteUndone : copy.history.noteRedone)(inverse(dots));
  if (edits.length > 0) copy.deeds[to].push(deed);
};

const doAct = (world: World, copy: Copy, act: Act, between: () => void): void => {
  if (act.do === 'undo' || act.do === 'redo') {
    between();
    turn(world, copy, act.do);
    return;
  }
  const before = copy.document;
  const edit = prepareEdit(before, changesOf(before, act, world.log.writes.length), rules);
  const entries = logged(world, edit, (writes) => replacedBy(copy, writes));
  between();
  if (edit.writes.length === 0) return;
  const landed = copy.document;
  const dot = land(world, copy, edit, entries);
  remember(copy, recordStep(before, edit, dot, act.do), deedOf(landed, copy.document, edit));
};

const remember = (copy: Copy, step: UndoStep, deed: Deed): void => {
  copy.history.push(step, undefined, 0);
  copy.deeds.done.push(deed);
  copy.deeds.undone.length = 0;
};

const take = (world: World, copy: Copy, from: Copy): void => {
  copy.document = merge(copy.document, from.document, rules).document;
  for (const number of from.known) copy.known.add(number);
  for (const number of from.visible) copy.visible.add(number);
  for (const key of from.cascaded) copy.cascaded.add(key);
  noteCascade(world.log, copy);
};

/** The documents of these copies, in this order. */
export function documentsOf(world: World, order: readonly number[]): ProjectDocument[] {
  return order.flatMap((index) => world.copies[index]?.document ?? []);
}

const newSession = (world: Pick<World, 'sessions'>): string => {
  world.sessions += 1;
  return `S${world.sessions.toString(36)}`;
};

/** A history ends with its session. */
const forget = (copy: Copy): void => {
  copy.history = createUndoStack();
  copy.deeds = { done: [], undone: [] };
};

const reopen = (world: World, copy: Copy): void => {
  const read = readProject(createProjectWriter(platform)(copy.document), platform);
  if (read.outcome !== 'ok') throw new Error(`${read.outcome}: ${read.details.join(' ')}`);
  copy.document = read.document;
  copy.session = newSession(world);
  forget(copy);
};

/** What a redacted copy still knows and shows is read off it; that it shows nothing it may not is tested elsewhere. */
const leaveOut = (world: World, copy: Copy, from: Copy, profile: 'partners' | 'open'): void => {
  const before = { known: new Set(from.known), visible: new Set(from.visible), cascaded: [...from.cascaded] };
  copy.document = redact(from.document, profile, kinds);
  copy.session = newSession(world);
  forget(copy);
  copy.known.clear();
  copy.visible.clear();
  copy.cascaded.clear();
  for (const key of before.cascaded) copy.cascaded.add(key);
  for (const write of world.log.writes) {
    const record =
      copy.document.records[write.kind]?.[write.id] ?? copy.document.trash[write.kind]?.[write.id];
    if (record === undefined || !before.known.has(write.number)) continue;
    if (write.register === 'life') {
      copy.known.add(write.number);
      copy.visible.add(write.number);
    } else if ('x' in asObject(record['~'])) {
      // Of what was erased nothing is said. A bare tombstone (`*`) says what it was given since, and no more.
    } else {
      // Of two at once a copy may show one and know of the other by name alone.
      const isNamed = record['?'] !== '*' && record['?']?.includes(write.register) === true;
      const isShown = Object.hasOwn(record, write.register);
      if (isNamed || isShown) copy.known.add(write.number);
      if (isShown && before.visible.has(write.number)) copy.visible.add(write.number);
    }
  }
};

const asObject = (stamp: unknown): object => (typeof stamp === 'object' && stamp !== null ? stamp : {});

export function runStep(world: World, step: Step): void {
  const copy = world.copies[step.copy];
  const from = 'from' in step ? world.copies[step.from] : undefined;
  if (copy === undefined) return;
  if (step.step === 'act') doAct(world, copy, step.act, () => {});
  else if (step.step === 'reopen') reopen(world, copy);
  else if (from === undefined) return;
  else if (step.step === 'late') doAct(world, copy, step.act, () => take(world, copy, from));
  else if (step.step === 'merge') take(world, copy, from);
  else leaveOut(world, copy, from, step.profile);
}

const newCopy = (document: ProjectDocument, session: string): Copy => ({
  document,
  session,
  history: createUndoStack(),
  deeds: { done: [], undone: [] },
  known: new Set(),
  visible: new Set(),
  cascaded: new Set(),
});

/**
 * The same world once more, to be changed by itself. What a person could undo is forgotten in it: a history cannot be
 * copied.
 */
export function branch(world: World): World {
  return {
    copies: world.copies.map((copy) => ({
      ...newCopy(copy.document, copy.session),
      known: new Set(copy.known),
      visible: new Set(copy.visible),
      cascaded: new Set(copy.cascaded),
    })),
    log: copyLog(world.log),
    sessions: world.sessions,
  };
}

const firstActs: readonly Act[] = [
  { do: 'add', kind: 'note', id: 'n1' },
  { do: 'add', kind: 'note', id: 'n2' },
  { do: 'link', from: 'n1', to: 'n2' },
  { do: 'add', kind: 'diary', id: 'd1' },
];

/** Five copies of one small project, and what the first can undo. Made once: every history begins with it. */
const makeBeginning = (): {
  readonly world: World;
  readonly steps: readonly UndoStep[];
  readonly deeds: readonly Deed[];
} => {
  const world: World = { copies: [], log: { writes: [], records: new Map() }, sessions: 0 };
  const copies = Array.from({ length: COPIES }, () => newCopy(emptyDocument('p1'), newSession(world)));
  const begun = { ...world, copies, sessions: COPIES };
  const [first, ...others] = copies;
  if (first === undefined) throw new Error('There are no copies.');
  for (const act of firstActs) doAct(begun, first, act, () => {});
  for (const other of others) take(begun, other, first);
  const steps: UndoStep[] = [];
  for (let step = first.history.undo(); step; step = first.history.undo()) {
    steps.unshift(step);
  }
  return { world: begun, steps, deeds: first.deeds.done };
};

const beginning = makeBeginning();

/** Runs a history from five copies of one small project. */
export function play(history: readonly Step[]): World {
  const world = branch(beginning.world);
  const [first] = world.copies;
  beginning.steps.forEach((step, index) => {
    const deed = beginning.deeds[index];
    if (first && deed) remember(first, step, deed);
  });
  for (const step of history) runStep(world, step);
  return world;
}
