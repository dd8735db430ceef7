import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { joinEdits, replaceDot } from '../../../../shared/document/edit/join-edits.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { act, add, drop, join, set } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';
import { base, doIt, undo } from '../helpers/undo.ts';

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
