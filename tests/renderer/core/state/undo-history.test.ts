import { expect, test } from 'vitest';
import { applyHistoryStep } from '../../../../renderer/core/state/apply-history-step.ts';
import { PENDING_REPLICA } from '../../../../renderer/core/state/commit-queue.ts';
import { createUndoHistory } from '../../../../renderer/core/state/undo-history.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { replicaOf } from '../../../../shared/document/model/dots.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { dotsOfRegister } from '../../../../shared/document/model/stamps.ts';
import { createFixture } from './fake-services.ts';

const ownReplicas: ReadonlySet<string> = new Set(['Service1', PENDING_REPLICA]);

/** A queue with a history over it, as the page has them. */
const open = () => {
  let time = 0;
  const fixture = createFixture(noDocumentRules);
  const { queue, services, taken, refused } = fixture;
  const undo = createUndoHistory(noDocumentRules, () => time);
  const told = () => {
    for (const { dots, dot } of taken.splice(0)) undo.replaceDots(dots, dot);
    for (const { refused: one } of refused.splice(0)) undo.forget(one.dot);
  };
  const write = (fields: Fields, label: string, mergeKey?: string, within?: number) => {
    const before = queue.document();
    const edit = prepareEdit(before, [{ op: 'add', kind: 'note', id: 'n1', fields }], noDocumentRules);
    undo.record({ edit, before, dot: queue.push(edit, label), label, mergeKey, mergeWithin: within });
  };
  const turn = (direction: 'undo' | 'redo') =>
    applyHistoryStep(undo, direction, { document: queue.document(), ownReplicas }, queue.push);
  /** Everything goes out and is answered, and the history learns its dots. */
  const drain = async () => {
    for (let round = 0; round < 20 && !queue.isEmpty(); round += 1) await answer();
  };
  const answer = async (fate: 'taken' | 'refused' = 'taken') => {
    await services.answer(fate);
    told();
  };
  return {
    ...fixture,
    undo,
    write,
    answer,
    drain,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    takeBack: () => turn('undo'),
    again: () => turn('redo'),
    shown: () => recordOf(queue.document(), { kind: 'note', id: 'n1' })?.fields.text,
  };
};

test('steps go back and forth, whether they are safe already or still on their way', async () => {
  const { write, takeBack, again, shown, answer, undo } = open();
  write({ text: 'one' }, 'Note written');
  await answer();
  write({ text: 'two' }, 'Note changed');
  expect(undo.state()).toMatchObject({ canUndo: true, undoLabel: 'Note changed', redoLabel: null });
  const plain = { skippedRecords: 0, hasConcurrentValues: false, isClashReopened: false };
  const written = [{ kind: 'note', id: expect.any(String) }];
  expect(takeBack()).toEqual({ label: 'Note changed', written, hasApplied: true, ...plain });
  expect(shown()).toBe('one');
  await answer();
  await answer();
  expect(shown()).toBe('one');
  again();
  expect(shown()).toBe('two');
  takeBack();
  takeBack();
  expect(shown()).toBeUndefined();
  expect(undo.state()).toMatchObject({ canUndo: false, redoLabel: 'Note written' });
  again();
  again();
  expect(shown()).toBe('two');
});

test('what is named at once is one step with its making, unless something was done in between', async () => {
  const { write, wait, takeBack, shown, answer } = open();
  write({ text: 'Frame 1' }, 'New frame', 'made n1');
  wait(60_000);
  await answer();
  write({ text: 'The first try' }, 'New frame', 'made n1', Number.POSITIVE_INFINITY);
  takeBack();
  expect(shown()).toBeUndefined();
  write({ text: 'Frame 2' }, 'New frame', 'made n1');
  write({ text: 'else' }, 'Else');
  write({ text: 'named' }, 'New frame', 'made n1', Number.POSITIVE_INFINITY);
  takeBack();
  expect(shown()).toBe('else');
});

test('typing within a second is one step; a pause begins a new one', async () => {
  const { write, wait, takeBack, shown, answer } = open();
  write({ text: 'a' }, 'Text written', 'n1 text');
  wait(400);
  write({ text: 'ab' }, 'Text written', 'n1 text');
  await answer();
  wait(400);
  write({ text: 'abc' }, 'Text written', 'n1 text');
  wait(1500);
  write({ text: 'abcd' }, 'Text written', 'n1 text');
  takeBack();
  expect(shown()).toBe('abc');
  takeBack();
  expect(shown()).toBeUndefined();
});

test('what a partner wrote since stays as it is', async () => {
  const { write, takeBack, shown, answer, services, land } = open();
  write({ text: 'one' }, 'Note written');
  await answer();
  land();
  write({ text: 'mine' }, 'Note changed');
  await answer();
  land();
  services.partner(
    prepareEdit(
      services.document(),
      [{ op: 'set', kind: 'note', id: 'n1', fields: { text: 'theirs' } }],
      noDocumentRules,
    ),
  );
  land();
  expect(takeBack()).toMatchObject({ skippedRecords: 1 });
  expect(shown()).toBe('theirs');
});

test('a refused edit leaves nothing to undo', async () => {
  const { write, answer, undo } = open();
  write({ text: 'bad' }, 'Bad words');
  await answer('refused');
  expect(undo.state()).toMatchObject({ canUndo: false, undoLabel: null });
});

/** What stands in the note's text, by people's words. */
const wordsIn = (document: ProjectDocument): readonly unknown[] => {
  const record = document.records.note?.n1;
  return [record?.text, ...Object.values(record?.['!']?.text ?? {})].toSorted();
};

/** A text with our words and a partner's side by side, all of it safe. */
const openClash = async () => {
  const opened = open();
  const { write, answer, land, services } = opened;
  write({ text: 'one' }, 'Note written');
  await answer();
  land();
  const theirs = { op: 'set', kind: 'note', id: 'n1', fields: { text: 'theirs' } } as const;
  const unaware = prepareEdit(services.document(), [theirs], noDocumentRules);
  write({ text: 'ours' }, 'Note changed');
  await answer();
  services.partner(unaware);
  land();
  return opened;
};

test('undo of a settled clash is several edits, also while the settling is still on its way', async () => {
  const { write, takeBack, again, queue, services, drain, land } = await openClash();
  write({ text: 'settled' }, 'Clash settled');
  expect(takeBack()).toMatchObject({ hasApplied: true, isClashReopened: true });
  expect(wordsIn(queue.document())).toEqual(['ours', 'theirs']);
  await drain();
  expect(wordsIn(services.document())).toEqual(['ours', 'theirs']);
  land();
  expect(queue.document()).toEqual(services.document());
  again();
  expect(wordsIn(queue.document())).toEqual(['settled']);
  takeBack();
  await drain();
  expect(wordsIn(services.document())).toEqual(['ours', 'theirs']);
});

test('ours is taken back while edits are joined and a partner’s words come in; what was put back is found again', async () => {
  const { write, takeBack, again, queue, services, drain, land } = await openClash();
  write({ other: 'x' }, 'Other');
  write({ other: 'y' }, 'Other');
  takeBack();
  takeBack();
  expect(takeBack()).toMatchObject({ label: 'Note changed', hasApplied: true, hasConcurrentValues: true });
  expect(wordsIn(queue.document())).toEqual(['theirs']);
  again();
  expect(wordsIn(queue.document())).toEqual(['ours', 'theirs']);
  await drain();
  land();
  expect(wordsIn(services.document())).toEqual(['ours', 'theirs']);
  expect(takeBack()).toMatchObject({ hasConcurrentValues: true });
  await drain();
  expect(wordsIn(services.document())).toEqual(['theirs']);
});

test('a version that could not be put back leaves the other, and redo still finds that', async () => {
  const { write, takeBack, again, answer, queue, services, drain } = await openClash();
  write({ text: 'settled' }, 'Clash settled');
  await answer();
  takeBack();
  await answer('refused');
  await drain();
  expect(wordsIn(services.document())).toHaveLength(1);
  again();
  expect(wordsIn(queue.document())).toEqual(['settled']);
  await drain();
  expect(queue.document()).toEqual(services.document());
});

test('who wrote a version first is known also after an undo wrote it again', async () => {
  const { takeBack, again, queue, answer, undo, land } = await openClash();
  const text = { kind: 'note', id: 'n1', register: 'text' };
  const first = () =>
    dotsOfRegister(queue.document().records.note?.n1 ?? { '~': '' }, 'text').map((dot) =>
      undo.originalDotOf(text, dot),
    );
  takeBack();
  expect(first().map(replicaOf)).toEqual(['Partner1']);
  again();
  await answer();
  await answer();
  land();
  expect(first().map(replicaOf).toSorted()).toEqual(['Partner1', 'Service1']);
});
