import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CommitReply } from '../../../../renderer/core/state/commit-queue.ts';
import { createProjectClient } from '../../../../renderer/core/state/project-client.ts';
import type { ProjectState } from '../../../../renderer/core/state/project-store.ts';
import { createUndoHistory } from '../../../../renderer/core/state/undo-history.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { openedWith } from './open-test-project.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const document = emptyDocument('project1');
const edit = (id: string) => {
  const prepared = prepareEdit(
    document,
    [{ op: 'add', kind: 'note', id, fields: { text: id } }],
    documentRules,
  );
  if (!prepared) throw new Error('There is something to do.');
  return prepared;
};

/** A window on services that answer when they are told to. */
const openWindow = () => {
  const answers: ((reply: CommitReply) => void)[] = [];
  const seen: ProjectState[] = [];
  const session = createProjectClient(
    'key',
    openedWith(document),
    createUndoHistory(documentRules),
    () => new Promise((answer) => answers.push(answer)),
    (project) => seen.push(project),
  );
  const answer = async () => {
    answers.shift()?.({ outcome: 'acknowledged', dot: `Service1-${seen.length}` });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue: session.queue, answer, save: () => seen.at(-1)?.save };
};

const sentence =
  'Not saved yet. The disk answers slowly. Keep Alongside open: your changes stay here until they are saved.';

test('an answer that takes long is said to, until it comes', async () => {
  const { queue, answer, save } = openWindow();
  queue.push(edit('n1'), 'New note');
  expect(save()).toEqual({ state: 'saving' });
  await vi.advanceTimersByTimeAsync(3900);
  expect(save()).toEqual({ state: 'saving' });
  await vi.advanceTimersByTimeAsync(200);
  expect(save()).toEqual({ state: 'failed', reason: 'slow', sentence });
  await answer();
  expect(save()).toMatchObject({ state: 'saved' });
});

test('many quick answers in a row are not slow', async () => {
  const { queue, answer, save } = openWindow();
  for (let count = 0; count < 8; count += 1) {
    queue.push(edit(`n${count}`), 'New note');
    await vi.advanceTimersByTimeAsync(900);
    expect(save()).toEqual({ state: 'saving' });
    // The next edit waits before this one is answered: something is on its way all the time.
    queue.push(edit(`m${count}`), 'New note');
    await answer();
  }
  expect(save()).toEqual({ state: 'saving' });
});
