import { describe, expect, it } from 'vitest';
import { clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import {
  applyEdit,
  type Change,
  joinEdits,
  nextDot,
  prepareEdit,
  replaceDot,
} from '../../../shared/document/edit.ts';
import { type Inverse, recordStep, type Step, undoStep } from '../../../shared/document/history.ts';
import { createHistory } from '../../../shared/document/undo-stack.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { act, add, drop, join, restore, set, start } from './helpers/copies.ts';
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

const isOurs = (dot: string): boolean => dot.startsWith('U-');

/** Takes a step back, or an inverse. `text` is what the note shows then, `texts` all that stands there. */
const undo = (document: ProjectDocument, step: Step) => {
  const { edits, inverse, ...said } = undoStep(document, step, rules, isOurs);
  const dots: string[] = [];
  let next = document;
  for (const edit of edits) {
    dots.push(nextDot(next.clock, 'U'));
    next = applyEdit(next, edit, dots.at(-1) ?? '', rules).document;
  }
  const text = recordOf(next, { kind: 'note', id: 'n1' })?.fields.text;
  return { ...said, edits, document: next, text, texts: textsOf(next), inverse: inverse(dots) };
};

const textsOf = ({ records, trash }: ProjectDocument): readonly unknown[] => {
  const record = records.note?.n1 ?? trash.note?.n1;
  return [record?.text, ...Object.values(record?.['!']?.text ?? {})];
};

/** The step that takes this undo back. */
const again = ({ inverse }: ReturnType<typeof undo>): Step => {
  if (!inverse) throw new Error('nothing was undone');
  return inverse.step;
};

const isFlagged = (document: ProjectDocument): boolean =>
  clashes(document, rules).some((clash) => 'editedAndDeleted' in clash);

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
    expect(undone).toMatchObject({ text: 'after', edits: [], skipped: [{ kind: 'note', id: 'n1' }] });
  });

  it('asks before it takes away what a partner has worked on', () => {
    const { document, step } = doIt(base, add('n3', { text: 'new' }));
    expect(undo(document, step).partnerEdited).toEqual([]);
    const worked = act(document, 'P', set('n3', { tags: ['theirs'] }));
    expect(undo(worked, step).partnerEdited).toEqual([{ kind: 'note', id: 'n3' }]);
  });

  it('brings back what was deleted, and leaves it where somebody else deleted it too', () => {
    const { document, step } = doIt(base, drop('n1'));
    expect(undo(document, step).text).toBe('one');
    expect(undo(join(document, act(base, 'P', drop('n1'))), step).edits).toEqual([]);
  });

  it('counts as work on what the record names', () => {
    const linked = act(base, 'A', add('l1', { from: 'n1', to: 'n2' }, 'link'));
    const { document, step } = doIt(linked, set('l1', { text: 'x' }, 'link'));
    const [edit] = undo(document, step).edits;
    expect(
      edit?.writes
        .filter((write) => write.register === '+')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['l1', 'n1', 'n2']);
  });
});

describe('undo beside others', () => {
  const both = (): ProjectDocument =>
    join(act(base, 'P', set('n1', { text: 'theirs' })), act(base, 'Q', set('n1', { text: 'third' })));

  it('leaves everybody’s words, and redo puts ours beside them', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(join(document, both()), step);
    expect([...undone.texts].sort()).toEqual(['theirs', 'third']);
    expect(undone.beside).toEqual([{ kind: 'note', id: 'n1' }]);
    const redone = undo(undone.document, again(undone));
    expect([...redone.texts].sort()).toEqual(['mine', 'theirs', 'third']);
    const back = undo(redone.document, again(redone));
    expect([...back.texts].sort()).toEqual(['theirs', 'third']);
  });

  it('with one other: redo does not replace their words, which stand under our dot now', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(join(document, act(base, 'P', set('n1', { text: 'theirs' }))), step);
    expect(undone.texts).toEqual(['theirs']);
    expect([...undo(undone.document, again(undone)).texts].sort()).toEqual(['mine', 'theirs']);
  });

  it('of a set: the union of the others', () => {
    const { document, step } = doIt(base, set('n1', { tags: ['mine'] }));
    const other = (session: string, tag: string) => act(base, session, set('n1', { tags: [tag] }));
    const undone = undo(join(join(document, other('P', 'theirs')), other('Q', 'third')), step);
    const tags = (of: ProjectDocument) => (of.records.note?.n1?.tags as string[] | undefined)?.toSorted();
    expect(tags(undone.document)).toEqual(['theirs', 'third']);
    // Their lists stay their own: what somebody takes out of theirs meanwhile does not come back.
    const emptied = act(other('P', 'theirs'), 'P', set('n1', { tags: [] }));
    expect(tags(join(undone.document, emptied))).toEqual(['third']);
    expect(tags(undo(undone.document, again(undone)).document)).toEqual(['mine', 'theirs', 'third']);
  });

  it('brings a clash back whole that the step had settled, the shown version still shown', () => {
    const shown = both().records.note?.n1?.text;
    const { document, step } = doIt(both(), set('n1', { text: 'settled' }));
    const undone = undo(document, step);
    expect(undone).toMatchObject({ text: shown, reopened: [{ kind: 'note', id: 'n1' }] });
    expect([...undone.texts].sort()).toEqual(['theirs', 'third']);
    const redone = undo(undone.document, again(undone));
    expect(redone.texts).toEqual(['settled']);
    expect([...undo(redone.document, again(redone)).texts].sort()).toEqual(['theirs', 'third']);
  });

  it('puts back what it replaced beside what had stood there already and was left', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(document, step);
    const met = join(undone.document, act(document, 'P', set('n1', { text: 'theirs' })));
    const redone = undo(met, again(undone));
    expect([...redone.texts].sort()).toEqual(['mine', 'theirs']);
    expect([...undo(redone.document, again(redone)).texts].sort()).toEqual(['one', 'theirs']);
  });

  it('leaves a partner’s delete of what was only edited, and says a settled one again', () => {
    const deleted = act(base, 'P', drop('n1'));
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(join(document, deleted), step);
    expect([undone.text, isFlagged(undone.document)]).toEqual(['one', true]);
    const redone = undo(undone.document, again(undone));
    expect([redone.text, isFlagged(redone.document)]).toEqual(['mine', true]);

    const kept = doIt(join(act(base, 'Q', set('n1', { text: 'third' })), deleted), restore('n1'));
    expect(isFlagged(kept.document)).toBe(false);
    const open = undo(kept.document, kept.step);
    expect(isFlagged(open.document)).toBe(true);
    expect(isFlagged(undo(open.document, again(open)).document)).toBe(false);
  });

  it('of a delete: a partner’s edit and a partner’s delete both stay, and redo leaves the edit', () => {
    const { document, step } = doIt(base, drop('n1'));
    const theirs = join(act(base, 'P', set('n1', { text: 'theirs' })), act(base, 'Q', drop('n1')));
    const undone = undo(join(document, theirs), step);
    expect([undone.text, isFlagged(undone.document)]).toEqual(['theirs', true]);
    const redone = undo(undone.document, again(undone));
    expect([redone.text, isFlagged(redone.document)]).toEqual(['theirs', true]);
  });

  it('redo of a delete leaves what a partner has worked on since', () => {
    const { document, step } = doIt(base, drop('n1'));
    const undone = undo(document, step);
    const worked = act(undone.document, 'P', set('n1', { text: 'theirs' }));
    expect(undo(worked, again(undone))).toMatchObject({ edits: [], skipped: [{ kind: 'note', id: 'n1' }] });
  });

  it('writes no more than fifty versions again', () => {
    const many = Array.from({ length: 60 }, (_, at) => act(base, `P${at}`, set('n1', { text: `v${at}` })));
    const { document, step } = doIt(many.reduce(join), set('n1', { text: 'mine' }));
    expect(undo(document, step).texts).toHaveLength(50);
  });
});

describe('the stacks of a window', () => {
  const step = (dot: string, value: string, before: string[]): Step => ({
    label: dot,
    entries: [
      {
        kind: 'note',
        id: 'n1',
        register: 'text',
        dots: [dot],
        before: before.map((known) => ({ dot: known, value })),
        beside: [],
      },
    ],
  });
  const inverse = (of: Step): Inverse => ({ step: of, carried: [] });

  it('make one step of what one key wrote within a second', () => {
    const history = createHistory();
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
    const history = createHistory();
    history.push(step('U-2', 'one', ['s-1']), undefined, 0);
    const taken = history.undo();
    if (!taken) throw new Error('a step');
    history.undone(inverse(step('U-3', 'two', ['U-2'])));
    expect(history.canRedo()).toBe(true);
    history.push(step('U-4', 'one', ['U-3']), undefined, 0);
    expect(history.canRedo()).toBe(false);
  });

  it('follow a pending dot to its real name', () => {
    const history = createHistory();
    history.push(step('pending-1', 'one', ['s-1']), undefined, 0);
    history.replaceDot('pending-1', 'U-2');
    expect(history.undo()?.entries).toMatchObject([{ dots: ['U-2'] }]);
  });

  it('join to one step what others wrote in between: that stood there before it', () => {
    const history = createHistory();
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
      const history = createHistory();
      history.push(first.step, undefined, 0);
      history.push(second.step, undefined, 0);
      const last = history.undo();
      const undone = last && undo(document, last);
      history.undone(undone?.inverse);
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
    const history = createHistory();
    history.push(made.step, undefined, 0);
    history.push(changed.step, undefined, 0);
    const met = join(changed.document, act(made.document, 'P', set('n3', { text: 'theirs' })));
    const last = history.undo();
    const undone = last && undo(met, last);
    history.undone(undone?.inverse);
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
    const history = createHistory();
    history.undone(back);
    const dots = history.nextRedo()?.entries[0]?.dots ?? [];
    expect(dots).toHaveLength(2);
    history.forget(dots[1] ?? '');
    expect(history.nextRedo()?.entries[0]?.dots).toEqual([dots[0]]);
    history.forget(dots[0] ?? '');
    expect(history.canRedo()).toBe(false);
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
