import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import {
  applyEdit,
  type Change,
  joinEdits,
  nextDot,
  prepareEdit,
  replaceDot,
} from '../../../shared/document/edit.ts';
import { recordStep, type Step, undoStep } from '../../../shared/document/history.ts';
import { createHistory } from '../../../shared/document/undo-stack.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { act, add, drop, join, set, start } from './helpers/copies.ts';
import { rules } from './helpers/kinds.ts';

const base = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));

/** Does something in session U and remembers how to undo it. */
const doIt = (document: ProjectDocument, ...changes: Change[]): { document: ProjectDocument; step: Step } => {
  const edit = prepareEdit(document, changes, rules);
  const dot = nextDot(document.clock, 'U');
  return {
    document: applyEdit(document, edit, dot, rules).document,
    step: recordStep(document, edit, dot, 'done'),
  };
};

const undo = (document: ProjectDocument, step: Step) => {
  const { edit, ...said } = undoStep(document, step, rules);
  const next = edit ? applyEdit(document, edit, nextDot(document.clock, 'U'), rules).document : document;
  return { ...said, edit, document: next, text: recordOf(next, { kind: 'note', id: 'n1' })?.fields.text };
};

describe('undo', () => {
  it('alone: writes the old value; a field that was not there is cleared', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine', tags: ['x'] }));
    const undone = undo(document, step);
    expect(undone.text).toBe('one');
    expect(undone.document.records.note?.n1?.tags).toBeNull();
  });

  it('beside others: the newest other stays', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(join(document, act(base, 'P', set('n1', { text: 'theirs' }))), step);
    expect(undone.text).toBe('theirs');
    expect(undone.document.records.note?.n1?.['!']).toBeUndefined();
  });

  it('gone: leaves what somebody wrote since, and says so', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(act(document, 'P', set('n1', { text: 'after' })), step);
    expect(undone).toMatchObject({ text: 'after', edit: null, skipped: [{ kind: 'note', id: 'n1' }] });
  });

  it('asks before it takes away what a partner has worked on', () => {
    const { document, step } = doIt(base, add('n3', { text: 'new' }));
    expect(undoStep(document, step, rules).partnerEdited).toEqual([]);
    const worked = act(document, 'P', set('n3', { tags: ['theirs'] }));
    expect(undoStep(worked, step, rules).partnerEdited).toEqual([{ kind: 'note', id: 'n3' }]);
  });

  it('brings back what was deleted, and leaves it where somebody else deleted it too', () => {
    const { document, step } = doIt(base, drop('n1'));
    expect(undo(document, step).text).toBe('one');
    expect(undo(join(document, act(base, 'P', drop('n1'))), step).edit).toBeNull();
  });

  it('counts as work on what the record names', () => {
    const linked = act(base, 'A', add('l1', { from: 'n1', to: 'n2' }, 'link'));
    const { document, step } = doIt(linked, set('l1', { text: 'x' }, 'link'));
    const { edit } = undoStep(document, step, rules);
    expect(
      edit?.writes
        .filter((write) => write.register === '+')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['l1', 'n1', 'n2']);
  });
});

describe('the stacks of a window', () => {
  const step = (dot: string, valueBefore: string, dotsBefore: string[]): Step => ({
    label: dot,
    entries: [{ kind: 'note', id: 'n1', register: 'text', dot, dotsBefore, valueBefore }],
  });

  it('make one step of what one key wrote within a second', () => {
    const history = createHistory();
    history.push(step('U-2', 'one', ['s-1']), 'typing', 1000);
    history.push(step('U-3', 'o', ['U-2']), 'typing', 1900);
    history.push(step('U-4', 'on', ['U-3']), 'typing', 3000);
    expect(history.undo()?.entries).toMatchObject([{ dot: 'U-4', valueBefore: 'on' }]);
    expect(history.undo()?.entries).toMatchObject([{ dot: 'U-3', valueBefore: 'one', dotsBefore: ['s-1'] }]);
    expect(history.canUndo()).toBe(false);
  });

  it('forget what could be redone when something new is done', () => {
    const history = createHistory();
    history.push(step('U-2', 'one', ['s-1']), undefined, 0);
    const taken = history.undo();
    if (!taken) throw new Error('a step');
    history.undone(taken, step('U-3', 'two', ['U-2']));
    expect(history.canRedo()).toBe(true);
    history.push(step('U-4', 'one', ['U-3']), undefined, 0);
    expect(history.canRedo()).toBe(false);
  });

  it('follow a pending dot to its real name', () => {
    const history = createHistory();
    history.push(step('pending-1', 'one', ['s-1']), undefined, 0);
    history.replaceDot('pending-1', 'U-2');
    expect(history.undo()?.entries).toMatchObject([{ dot: 'U-2' }]);
  });
});

describe('edits that wait', () => {
  it('are joined: the later value, and all that both had seen', () => {
    const first = prepareEdit(base, [set('n1', { text: 'a' })], rules);
    const between = applyEdit(base, first, 'P-9', rules).document;
    const second = prepareEdit(between, [set('n1', { text: 'b' })], rules);
    const text = joinEdits(first, second).writes.find((write) => write.register === 'text');
    expect(text).toMatchObject({ value: 'b', seen: ['s-1', 'P-9'] });
    expect(replaceDot(second, 'P-9', 'U-2').writes.find((write) => write.register === 'text')?.seen).toEqual([
      'U-2',
    ]);
  });

  it('that change nothing have no writes', () => {
    expect(
      prepareEdit(base, [set('n1', { text: 'one' }), set('n9', { text: 'x' }), drop('n9')], rules).writes,
    ).toEqual([]);
  });
});
