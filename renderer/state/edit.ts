import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { applyEdit, type Change, nextDot, prepareEdit } from '../../shared/document/edit.ts';
import { undoStep } from '../../shared/document/history.ts';
import { checkEdit, checkWrites } from '../../shared/records/check-edit.ts';
import { rules } from '../../shared/records/registry.ts';
import { announce } from '../ui/announce.tsx';
import { asBegun } from './as-begun.ts';
import { finishEarly, paintedFirst } from './early.ts';
import { currentSession } from './open-project.ts';
import { hasPartnersWork } from './partners-work.ts';
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

const sentenceOf = (word: string, { label, hasDone, skipped }: Turned): string => {
  if (!hasDone) return `${label}: it was changed again since, so it stays as it is.`;
  return skipped > 0 ? `${word}: ${label}. What was changed since stays as it is.` : `${word}: ${label}.`;
};

const REVEALS = 'This would show what is hidden while you present. Leave Present first. Nothing was changed.';

/** Whether the next step back, or once more, would show the room what is hidden from it. */
const wouldReveal = (session: Session, direction: 'undo' | 'redo'): boolean => {
  const step = session.undo.next(direction);
  if (!step) return false;
  const document = session.queue.document();
  return revealsHidden(document, () => {
    const { edit: turning } = undoStep(document, step, rules);
    return turning ? applyEdit(document, turning, nextDot(document.clock, TRIAL), rules).document : document;
  });
};

const turnNow = (session: Session, direction: 'undo' | 'redo', word: string): void => {
  const turned = session.undo[direction]({ document: session.queue.document(), push: session.queue.push });
  if (!turned) return;
  const sentence = sentenceOf(word, turned);
  // Before a room there is no button that names the step: what a key took back is written, not only said.
  session.notice(turned.hasDone && turned.skipped === 0 && !isPresenting() ? null : sentence);
  announce(sentence);
};

const turn = (session: Session, direction: 'undo' | 'redo', word: string): void => {
  finishEarly();
  if (wouldReveal(session, direction)) {
    session.notice(REVEALS);
    announce(REVEALS);
    return;
  }
  paintedFirst(session.undo.next(direction), () => turnNow(session, direction, word));
};

/** Takes the last step back, by the rule that never removes what somebody else wrote. */
export const undo = (): void => {
  const session = currentSession();
  if (session) turn(session, 'undo', 'Undone');
};

/** Makes the last step that was taken back once more. */
export const redo = (): void => {
  const session = currentSession();
  if (session) turn(session, 'redo', 'Done again');
};

/** Records that Undo would put into the bin although a partner has worked on them: ask before. */
export const partnersInUndo = (): readonly Ref[] => {
  finishEarly();
  const session = currentSession();
  if (!session) return [];
  const document = session.queue.document();
  const { ours } = session.project();
  return session.undo.partnersIn(document).filter((ref) => hasPartnersWork(document, ref, ours));
};

/** Shows one sentence in the bar until it is put away; also said. */
export const notice = (sentence: string | null): void => currentSession()?.notice(sentence);
