import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { kindOf, rules } from '../../../shared/records/registry.ts';
import { api } from '../../core/client/api.ts';
import { currentClient } from '../../core/state/open-project.ts';
import type { ProjectClient } from '../../core/state/project-client.ts';

/** After this long, people are told that it is not done yet, in milliseconds. */
const SLOW_AFTER = 3000;

const STILL_ERASING = 'It is off the screen. Taking it off the disk goes on.';

/** What to say once the services have forgotten, or have not. */
const outcomeInWords = (
  kindLabel: string,
  { isDone, removed, why }: Awaited<ReturnType<typeof api.project.purgeErased>>,
): string => {
  if (!isDone) {
    return `The ${kindLabel} is off the project, and not yet out of every file on this computer. ${why} Alongside tries again by itself, at its next start too.`;
  }
  const damaged =
    removed === 0
      ? ''
      : ` ${removed === 1 ? 'One kept version was' : `${removed} kept versions were`} damaged and could not be looked into, so ${removed === 1 ? 'it is' : 'they are'} removed whole.`;
  return `The ${kindLabel} is erased for good from this project’s file and its kept versions. Partners lose it when they take in a copy made from now on.${damaged}`;
};

const finishErasure = async (session: ProjectClient, kindLabel: string): Promise<void> => {
  const timer = setTimeout(() => session.showNotice(STILL_ERASING), SLOW_AFTER);
  try {
    await session.queue.whenIdle();
    session.showNotice(outcomeInWords(kindLabel, await api.project.purgeErased({ key: session.key })));
  } catch {
    session.showNotice(
      `The ${kindLabel} is off the project. Alongside goes on erasing it when the connection is back.`,
    );
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Erases records for good: not a step of Undo, and nothing of them stays in this window. The first of `refs` is the one
 * that people know it by. Says how it ended, without a word of what it was.
 */
export function eraseRecords(refs: readonly RecordRef[]): void {
  const session = currentClient();
  const [first] = refs;
  if (!session || !first) return;
  const changes = refs.map(({ kind, id }) => ({ op: 'erase', kind, id }) as const);
  const edit = prepareEdit(session.queue.document(), changes, rules);
  session.queue.push(edit, 'Erase for good');
  void finishErasure(session, kindOf(first.kind)?.label.toLowerCase() ?? 'entry');
}
