import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { documentRules, kindOf } from '../../../shared/records/kind-registry.ts';
import { api } from '../../core/client/api.ts';
import { currentClient } from '../../core/state/open-project.ts';
import type { ProjectClient } from '../../core/state/project-client.ts';

/** Delay before people are told that the erasure is still running, ms. */
const SLOW_AFTER = 3000;

const STILL_ERASING = 'It is off the screen. Taking it off the disk goes on.';

/** The sentence for the outcome of an erasure. */
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
  return `The ${kindLabel} is erased for good from this project’s file and its kept versions. Partners lose it when they bring in a copy made from now on.${damaged}`;
};

const finishErasure = async (client: ProjectClient, kindLabel: string): Promise<void> => {
  const timer = setTimeout(() => client.showNotice(STILL_ERASING), SLOW_AFTER);
  try {
    await client.queue.whenIdle();
    client.showNotice(outcomeInWords(kindLabel, await api.project.purgeErased({ key: client.key })));
  } catch {
    client.showNotice(
      `The ${kindLabel} is off the project. Alongside goes on erasing it when the connection is back.`,
    );
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Erases records for good: not a step of Undo, and this window keeps nothing of them. The first of `refs` is the one that
 * the person chose. Announces the outcome without a word of the content.
 */
export function eraseRecords(refs: readonly RecordRef[]): void {
  const client = currentClient();
  const [first] = refs;
  if (!client || !first) return;
  const changes = refs.map(({ kind, id }) => ({ op: 'erase', kind, id }) as const);
  const edit = prepareEdit(client.queue.document(), changes, documentRules);
  client.queue.push(edit, 'Erase for good');
  void finishErasure(client, kindOf(first.kind)?.label.toLowerCase() ?? 'entry');
}
