import type { Ref } from '../../shared/document/document.ts';
import { prepareEdit } from '../../shared/document/edit.ts';
import { kindOf, rules } from '../../shared/records/registry.ts';
import { api } from '../client/client.ts';
import { currentSession } from '../state/open-project.ts';
import type { Session } from '../state/session.ts';

/** After this long, people are told that it is not done yet, in milliseconds. */
const PATIENCE = 3000;

const slowly = 'It is off the screen. Taking it off the disk goes on.';

/** What to say once the services have forgotten, or have not. */
const sentenceFor = (
  what: string,
  { isDone, removed, why }: Awaited<ReturnType<typeof api.project.forget>>,
): string => {
  if (!isDone) {
    return `The ${what} is off the project, and not yet out of every file on this computer. ${why} Alongside tries again by itself, at its next start too.`;
  }
  const damaged =
    removed === 0
      ? ''
      : ` ${removed === 1 ? 'One kept version was' : `${removed} kept versions were`} damaged and could not be looked into, so ${removed === 1 ? 'it is' : 'they are'} removed whole.`;
  return `The ${what} is erased for good from this project’s file and its kept versions. Partners lose it when they take in a copy made from now on.${damaged}`;
};

const forgotten = async (session: Session, what: string): Promise<void> => {
  const timer = setTimeout(() => session.notice(slowly), PATIENCE);
  try {
    await session.queue.settled();
    session.notice(sentenceFor(what, await api.project.forget({ key: session.key })));
  } catch {
    session.notice(
      `The ${what} is off the project. Alongside goes on erasing it when the connection is back.`,
    );
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Erases records for good: not a step of Undo, and nothing of them stays in this window. The first of `refs` is the one
 * that people know it by. Says how it ended, without a word of what it was.
 */
export const eraseForGood = (refs: readonly Ref[]): void => {
  const session = currentSession();
  const [first] = refs;
  if (!session || !first) return;
  const changes = refs.map(({ kind, id }) => ({ op: 'erase', kind, id }) as const);
  const edit = prepareEdit(session.queue.document(), changes, rules);
  session.queue.push(edit, 'Erase for good');
  void forgotten(session, kindOf(first.kind)?.label.toLowerCase() ?? 'entry');
};
