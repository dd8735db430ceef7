import type { Dot, ProjectDocument, Ref } from '../../shared/document/document.ts';
import { sessionOf } from '../../shared/document/dots.ts';
import { applyEdit, type Change, nextDot, prepareEdit } from '../../shared/document/edit.ts';
import { checkEdit, checkWrites } from '../../shared/records/check-edit.ts';
import { rules } from '../../shared/records/registry.ts';
import { announce } from '../ui/announce.tsx';
import { asBegun } from './as-begun.ts';
import { finishEarly, paintedFirst } from './early.ts';
import { currentSession } from './open-project.ts';
import { isPresenting } from './presenting.ts';
import { meetsHidden, revealsHidden } from './room.ts';
import type { Session } from './session.ts';
import type { Turned } from './undo.ts';

export interface EditOptions {
  /** Edits with the same key within a second are one step of Undo: a typed sentence. */
  readonly mergeKey?: string;
  /** With a key: joined to the last step of that key however long ago it was, where nothing was done in between. */
  readonly isSameStep?: boolean;
  /** Said to people who listen: "Connected “Same face mattered” to the hypothesis: supports." */
  readonly say?: string;
  /** The document as it was when the person took the words into the hand: what others wrote since stays beside theirs. */
  readonly begun?: ProjectDocument;
  /** It makes again what was so before: no guard of a lifecycle stands in its way. */
  readonly isTurn?: boolean;
}

/** Signs an edit that is only tried out. */
const TRIAL = 'Trial000';

const BESIDE =
  'These words were changed elsewhere while you were writing. Both are kept until you choose between them.';

const IN_THE_WAY =
  'Something that is hidden while you present is in the way of this. Leave Present first. Nothing was changed.';

/**
 * Changes the open project: shown at once, saved behind, one step of Undo. `label` names it as people
 * would: "Card moved". Changes that would say nothing new are left out. An edit that cannot be is refused with a
 * sentence in the bar; then the answer is false.
 */
export const edit = (label: string, changes: readonly Change[], options: EditOptions = {}): boolean => {
  finishEarly();
  const session = currentSession();
  if (!session) throw new Error('No project is open.');
  if (session.project().readOnly) {
    session.notice('This project is open for reading only. Nothing was changed.');
    return false;
  }
  const before = session.queue.document();
  if (meetsHidden(before, changes)) {
    session.notice(IN_THE_WAY);
    return false;
  }
  const { begun } = options;
  const { edit: prepared, isBeside } = begun
    ? asBegun(begun, before, changes, rules)
    : { edit: prepareEdit(before, changes, rules), isBeside: false };
  if (prepared.writes.length === 0) return true;
  const problem = (options.isTurn ? checkWrites : checkEdit)(before, prepared);
  if (problem) {
    session.notice(problem.sentence);
    return false;
  }
  const push = () => session.queue.push(prepared, label, options.isTurn);
  const within = options.isSameStep ? Number.POSITIVE_INFINITY : undefined;
  session.undo.record(before, prepared, label, options.mergeKey, push, within);
  session.notice(isBeside ? BESIDE : null);
  if (options.say) announce(options.say);
  return true;
};

const whatElse = (direction: 'undo' | 'redo', turned: Turned): string => {
  if (turned.isReopened) return ' What stood there side by side stands there again.';
  if (!turned.isBeside) return '';
  return direction === 'undo' ? ' What others put there stays.' : ' What others put there stays beside it.';
};

const sentenceOf = (direction: 'undo' | 'redo', turned: Turned): string => {
  const { label, hasDone, skipped } = turned;
  if (!hasDone) return `${label}: it was changed again since, so it stays as it is.`;
  const kept = skipped > 0 ? ' What was changed since stays as it is.' : '';
  return `${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}.${kept}${whatElse(direction, turned)}`;
};

const REVEALS = 'This would show what is hidden while you present. Leave Present first. Nothing was changed.';

const sightOf = (session: Session) => ({
  document: session.queue.document(),
  ours: session.project().ours,
});

/** Whether the next step back, or once more, would show the room what is hidden from it. */
const wouldReveal = (session: Session, direction: 'undo' | 'redo'): boolean => {
  if (!session.undo.next(direction)) return false;
  const sight = sightOf(session);
  return revealsHidden(sight.document, () => {
    const edits = session.undo.preview(direction, sight)?.edits ?? [];
    return edits.reduce(
      (document, one) => applyEdit(document, one, nextDot(document.clock, TRIAL), rules).document,
      sight.document,
    );
  });
};

/** Whether a button that names the step is all that has to be seen of it. */
const isPlain = ({ hasDone, skipped, isBeside, isReopened }: Turned): boolean =>
  hasDone && skipped === 0 && !isBeside && !isReopened;

const turnNow = (session: Session, direction: 'undo' | 'redo'): void => {
  const turned = session.undo[direction]({ ...sightOf(session), push: session.queue.push });
  if (!turned) return;
  const sentence = sentenceOf(direction, turned);
  // Before a room there is no button that names the step: what a key took back is written, not only said.
  session.notice(isPlain(turned) && !isPresenting() ? null : sentence);
  announce(sentence);
};

const turn = (session: Session, direction: 'undo' | 'redo'): void => {
  finishEarly();
  if (wouldReveal(session, direction)) {
    session.notice(REVEALS);
    announce(REVEALS);
    return;
  }
  paintedFirst(session.undo.next(direction), () => turnNow(session, direction));
};

/** Takes the last step back, by the rule that never removes what somebody else wrote. */
export const undo = (): void => {
  const session = currentSession();
  if (session) turn(session, 'undo');
};

/** Makes the last step that was taken back once more. */
export const redo = (): void => {
  const session = currentSession();
  if (session) turn(session, 'redo');
};

/** Records that Undo would put into the bin although a partner has worked on them: ask before. */
export const partnersInUndo = (): readonly Ref[] => {
  finishEarly();
  const session = currentSession();
  return session ? session.undo.partnersIn(sightOf(session)) : [];
};

/** The session that wrote one version of a field, also where this window's Undo wrote it again. */
export function writerOf(ref: Ref, field: string, dot: Dot): string {
  const first = currentSession()?.undo.firstDotOf({ ...ref, register: field }, dot);
  return sessionOf(first ?? dot);
}

/** Shows one sentence in the bar until it is put away; also said. */
export const notice = (sentence: string | null): void => currentSession()?.notice(sentence);
