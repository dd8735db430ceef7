import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { HistoryStep } from '../../../../shared/document/undo/history-step.ts';
import type { InverseStep } from '../../../../shared/document/undo/inverse-step.ts';
import { createUndoStack } from '../../../../shared/document/undo/undo-stack.ts';
import { act, add, join, set } from '../helpers/copies.ts';
import { base, doIt, undo } from '../helpers/undo.ts';

describe('the stacks of a window', () => {
  const step = (dot: string, value: string, before: string[]): HistoryStep => ({
    label: dot,
    entries: [
      {
        kind: 'note',
        id: 'n1',
        register: 'text',
        dots: [dot],
        before: before.map((known) => ({ dot: known, value })),
        concurrent: [],
      },
    ],
  });
  const inverse = (of: HistoryStep): InverseStep => ({ step: of, rewritten: [] });

  it('make one step of what one key wrote within a second', () => {
    const history = createUndoStack();
    history.push(step('U-2', 'one', ['s-1']), 'typing', 1000);
    history.push(step('U-3', 'o', ['U-2']), 'typing', 1900);
    history.push(step('U-4', 'on', ['U-3']), 'typing', 3000);
    expect(history.undo()?.entries).toMatchObject([{ dots: ['U-4'], before: [{ value: 'on' }] }]);
    expect(history.undo()?.entries).toMatchObject([
      { dots: ['U-3'], before: [{ dot: 's-1', value: 'one' }] },
    ]);
    expect(history.canUndo()).toBe(false);
  });

  it('forget what could be redone when something new is done', () => {
    const history = createUndoStack();
    history.push(step('U-2', 'one', ['s-1']), undefined, 0);
    const taken = history.undo();
    if (!taken) throw new Error('a step');
    history.noteUndone(inverse(step('U-3', 'two', ['U-2'])));
    expect(history.canRedo()).toBe(true);
    history.push(step('U-4', 'one', ['U-3']), undefined, 0);
    expect(history.canRedo()).toBe(false);
  });

  it('follow a pending dot to its real name', () => {
    const history = createUndoStack();
    history.push(step('pending-1', 'one', ['s-1']), undefined, 0);
    history.replaceDot('pending-1', 'U-2');
    expect(history.undo()?.entries).toMatchObject([{ dots: ['U-2'] }]);
  });

  it('join to one step what others wrote in between: that stood there before it', () => {
    const history = createUndoStack();
    const first = doIt(base, set('n1', { text: 'mi' }));
    const met = join(first.document, act(base, 'P', set('n1', { text: 'theirs' })));
    const second = doIt(met, set('n1', { text: 'mine' }));
    history.push(first.step, 'typing', 0);
    history.push(second.step, 'typing', 400);
    const typed = history.undo();
    expect(typed && undo(second.document, typed).texts).toEqual(['theirs']);
  });

  it('find a step’s words under the dot of the undo that put them back, but not the words of others', () => {
    const first = doIt(base, set('n1', { text: 'mine' }));
    const second = doIt(first.document, set('n1', { text: 'mine, better' }));
    const stacksAfter = (document: ProjectDocument) => {
      const history = createUndoStack();
      history.push(first.step, undefined, 0);
      history.push(second.step, undefined, 0);
      const last = history.undo();
      const undone = last && undo(document, last);
      history.noteUndone(undone?.inverse);
      const lower = history.undo();
      return lower && undone ? undo(undone.document, lower) : undefined;
    };
    expect(stacksAfter(second.document)).toMatchObject({ text: 'one', skipped: [] });
    const met = join(second.document, act(first.document, 'P', set('n1', { text: 'theirs' })));
    expect(stacksAfter(met)).toMatchObject({ edits: [], skipped: [{ kind: 'note', id: 'n1' }] });
  });

  it('remember a partner’s words that an undo wrote again: to undo the making of their record asks', () => {
    const made = doIt(base, add('n3', { text: 'new' }));
    const changed = doIt(made.document, set('n3', { text: 'mine' }));
    const history = createUndoStack();
    history.push(made.step, undefined, 0);
    history.push(changed.step, undefined, 0);
    const met = join(changed.document, act(made.document, 'P', set('n3', { text: 'theirs' })));
    const last = history.undo();
    const undone = last && undo(met, last);
    history.noteUndone(undone?.inverse);
    // Ours is the last edit of it, and every dot.
    const worked = undone && doIt(undone.document, set('n3', { tags: ['x'] }));
    const making = history.undo();
    expect(worked && making && undo(worked.document, making).partnerEdited).toEqual([
      { kind: 'note', id: 'n3' },
    ]);
  });

  it('forget the one of several dots that was refused', () => {
    const two = (): ProjectDocument =>
      join(act(base, 'P', set('n1', { text: 'theirs' })), act(base, 'Q', set('n1', { text: 'third' })));
    const { document, step: settled } = doIt(two(), set('n1', { text: 'settled' }));
    const { inverse: back } = undo(document, settled);
    const history = createUndoStack();
    history.noteUndone(back);
    const dots = history.nextRedo()?.entries[0]?.dots ?? [];
    expect(dots).toHaveLength(2);
    history.forgetDot(dots[1] ?? '');
    expect(history.nextRedo()?.entries[0]?.dots).toEqual([dots[0]]);
    history.forgetDot(dots[0] ?? '');
    expect(history.canRedo()).toBe(false);
  });
});
