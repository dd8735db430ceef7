import type { Change } from '../../shared/document/edit.ts';
import { prepareEdit } from '../../shared/document/edit.ts';
import { checkEdit } from '../../shared/records/check-edit.ts';
import { rules } from '../../shared/records/registry.ts';
import { announce } from '../ui/announce.tsx';
import { currentSession } from './open-project.ts';
import type { Session } from './session.ts';

export interface EditOptions {
  /** Edits with the same key within a second are one step of Undo: a typed sentence. */
  readonly mergeKey?: string;
  /** Said to people who listen: "Connected “Same face mattered” to the hypothesis: supports." */
  readonly say?: string;
}

const refuse = (session: Session, sentence: string): void => session.notice(sentence);

/**
 * Changes the open project: shown at once, saved behind, one step of Undo. `label` names it as people
 * would: "Card moved". Changes that would say nothing new are left out. An edit that cannot be is refused with a
 * sentence in the bar; then the answer is false.
 */
export const edit = (label: string, changes: readonly Change[], options: EditOptions = {}): boolean => {
  const session = currentSession();
  if (!session) throw new Error('No project is open.');
  if (session.project().readOnly) {
    refuse(session, 'This project is open for reading only. Nothing was changed.');
    return false;
  }
  const before = session.queue.document();
  const prepared = prepareEdit(before, changes, rules);
  if (prepared.writes.length === 0) return true;
  const problem = checkEdit(before, prepared);
  if (problem) {
    refuse(session, problem.sentence);
    return false;
  }
  session.undo.record(before, prepared, label, options.mergeKey, () => session.queue.push(prepared, label));
  session.notice(null);
  if (options.say) announce(options.say);
  return true;
};

const turn = (direction: 'undo' | 'redo'): void => {
  const session = currentSession();
  if (!session) return;
  const done = session.undo[direction](session.queue.document, (prepared, label) =>
    session.queue.push(prepared, label),
  );
  session.notice(null);
  if (done) announce(done);
};

/** Takes the last step back, by the rule that never removes what somebody else wrote. */
export const undo = (): void => turn('undo');

/** Makes the last step that was taken back once more. */
export const redo = (): void => turn('redo');

/** Shows one sentence in the bar until it is put away; also said. */
export const notice = (sentence: string | null): void => currentSession()?.notice(sentence);
