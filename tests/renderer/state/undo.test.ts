import { expect, test } from 'vitest';
import { createUndo } from '../../../renderer/state/undo.ts';
import type { Fields } from '../../../shared/document/document.ts';
import { type Edit, prepareEdit } from '../../../shared/document/edit.ts';
import { noRules } from '../../../shared/document/rules.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { createFixture } from './fake-services.ts';

/** A queue with a history over it, as the page has them. */
const open = () => {
  let time = 0;
  const fixture = createFixture(noRules);
  const { queue, services, taken, refused } = fixture;
  const undo = createUndo(noRules, () => time);
  const told = () => {
    for (const { dots, dot } of taken.splice(0)) undo.renamed(dots, dot);
    for (const { refused: one } of refused.splice(0)) undo.forget(one.dot);
  };
  const write = (fields: Fields, label: string, mergeKey?: string, within?: number) => {
    const before = queue.document();
    const edit = prepareEdit(before, [{ op: 'add', kind: 'note', id: 'n1', fields }], noRules);
    undo.record(before, edit, label, mergeKey, () => queue.push(edit, label), within);
  };
  const turning = () => ({
    document: queue.document(),
    push: (edit: Edit, label: string) => queue.push(edit, label),
  });
  const answer = async (fate: 'taken' | 'refused' = 'taken') => {
    await services.answer(fate);
    told();
  };
  return {
    ...fixture,
    undo,
    write,
    answer,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    takeBack: () => undo.undo(turning()),
    again: () => undo.redo(turning()),
    shown: () => recordOf(queue.document(), { kind: 'note', id: 'n1' })?.fields.text,
  };
};

test('steps go back and forth, whether they are safe already or still on their way', async () => {
  const { write, takeBack, again, shown, answer, undo } = open();
  write({ text: 'one' }, 'Note written');
  await answer();
  write({ text: 'two' }, 'Note changed');
  expect(undo.state()).toMatchObject({ canUndo: true, undoLabel: 'Note changed', redoLabel: null });
  expect(takeBack()).toEqual({ label: 'Note changed', hasDone: true, skipped: 0 });
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
      noRules,
    ),
  );
  land();
  expect(takeBack()).toMatchObject({ skipped: 1 });
  expect(shown()).toBe('theirs');
});

test('a refused edit leaves nothing to undo', async () => {
  const { write, answer, undo } = open();
  write({ text: 'bad' }, 'Bad words');
  await answer('refused');
  expect(undo.state()).toMatchObject({ canUndo: false, undoLabel: null });
});
