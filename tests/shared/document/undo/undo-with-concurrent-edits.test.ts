import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { act, drop, join, restore, set } from '../helpers/copies.ts';
import { again, base, doIt, isFlagged, undo } from '../helpers/undo.ts';

describe('undo beside others', () => {
  const both = (): ProjectDocument =>
    join(act(base, 'P', set('n1', { text: 'theirs' })), act(base, 'Q', set('n1', { text: 'third' })));

  it('leaves everybody’s words, and redo puts ours beside them', () => {
    const { document, step } = doIt(base, set('n1', { text: 'mine' }));
    const undone = undo(join(document, both()), step);
    expect([...undone.texts].sort()).toEqual(['theirs', 'third']);
    expect(undone.concurrent).toEqual([{ kind: 'note', id: 'n1' }]);
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

  it('undo of a redone delete brings the record back, also where a partner’s delete stood there already', () => {
    const { document, step } = doIt(base, drop('n1'));
    const undone = undo(document, step);
    const withTheirDelete = join(undone.document, act(base, 'Q', drop('n1')));
    const redone = undo(withTheirDelete, again(undone));
    expect(redone.text).toBeUndefined();
    const back = undo(redone.document, again(redone));
    expect([back.text, isFlagged(back.document)]).toEqual(['one', true]);
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
