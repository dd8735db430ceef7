import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createReplica, type Replica } from '../../../../shared/document/merge/replica.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { act, add, set, start } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';

const base = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));

/** A replica that draws these ids, one after the other. */
const drawing = (...ids: string[]): Replica => createReplica(() => ids.shift() ?? 'Spare');

const write = (replica: Replica, document: ProjectDocument, ...changes: Change[]): ProjectDocument => {
  const edit = prepareEdit(document, changes, rules);
  const dot = nextDot(document.clock, replica.id);
  replica.noteEdit(dot, edit);
  return applyEdit(document, edit, dot, rules).document;
};

const standing = ({ records }: ProjectDocument, id: string): unknown[] => {
  const record = records.note?.[id];
  return [record?.text, ...Object.values(record?.['!']?.text ?? {})];
};

describe('a replica', () => {
  it('takes in a partner’s copy of its own document and keeps its id', () => {
    const replica = drawing('Own', 'New');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const theirs = act(mine, 'P', set('n1', { text: 'theirs' }));
    const joined = replica.merge(mine, theirs, rules);
    joined.accept();
    expect(joined).toMatchObject({ hasTwin: false, lastDot: undefined, warnings: [] });
    expect([replica.id, ...standing(joined.document, 'n1')]).toEqual(['Own', 'theirs']);
  });

  it('notices a twin of which nothing is left but how far it went, and never gives that dot again', () => {
    const replica = drawing('Own', 'New');
    const twins = act(base, 'Own', set('n1', { text: 'by the twin' }));
    const theirs = act(twins, 'P', set('n1', { text: 'a partner, who saw that' }));
    const joined = replica.merge(base, theirs, rules);
    joined.accept();
    expect([joined.hasTwin, replica.id]).toEqual([true, 'New']);
    expect(joined.document.sessions).toEqual({ New: { twinOf: 'Own' } });
  });

  it('goes on from a state that only went further, as after a computer was set back, without a clash', () => {
    const replica = drawing('Own', 'New');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const further = act(mine, 'Own', set('n2', { text: 'more' }));
    const joined = replica.merge(mine, further, rules);
    expect(joined).toMatchObject({ hasTwin: true, lastDot: undefined });
    expect([...standing(joined.document, 'n1'), ...standing(joined.document, 'n2')]).toEqual([
      'mine',
      'more',
    ]);
  });

  it('keeps its last words beside those that may have replaced them, or may never have seen them', () => {
    const replica = drawing('Own', 'New');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const joined = replica.merge(mine, act(mine, 'Own', set('n1', { text: 'mine, later' })), rules);
    expect(standing(joined.document, 'n1').sort()).toEqual(['mine', 'mine, later']);
  });

  it('takes a twin’s copy in once', () => {
    const replica = drawing('Own', 'New');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const twins = act(base, 'Own', set('n1', { text: 'the twin’s' }));
    const first = replica.merge(mine, twins, rules);
    first.accept();
    expect(standing(first.document, 'n1').sort()).toEqual(['mine', 'the twin’s']);
    const settled = write(replica, first.document, set('n1', { text: 'settled' }));
    const again = replica.merge(settled, twins, rules);
    expect([again.hasTwin, again.document]).toEqual([false, settled]);
  });

  it('takes the copy in again where that was undone: the document went back, and so did what it knew', () => {
    const replica = drawing('Own', 'New', 'Newer', 'Newest');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const twins = act(base, 'Own', set('n2', { text: 'the twin’s' }));
    replica.merge(mine, twins, rules).accept();
    replica.renewId();
    const again = replica.merge(mine, twins, rules).document;
    expect([...standing(again, 'n1'), ...standing(again, 'n2')]).toEqual(
      expect.arrayContaining(['mine', 'the twin’s']),
    );
  });

  it('at the last counter names what it left out, and throws nothing', () => {
    const full = (text: string): ProjectDocument => {
      const document = act({ ...base, clock: { s: 1, T: 2 ** 40 - 1 } }, 'T', set('n1', { text }));
      return document;
    };
    const joined = drawing('Own').merge(full('a'), full('b'), rules);
    expect([joined.lastDot, joined.warnings.length]).toEqual([undefined, 1]);
  });

  it('changes nothing in itself before the joined document is accepted', () => {
    const replica = drawing('Own', 'New', 'Newer');
    const mine = write(replica, base, set('n1', { text: 'mine' }));
    const twins = act(base, 'Own', set('n1', { text: 'the twin’s' }));
    replica.merge(mine, twins, rules);
    expect(replica.id).toBe('Own');
    expect(replica.merge(mine, twins, rules).hasTwin).toBe(true);
  });

  it('that gave neither keeps both of two values under one dot', () => {
    const replica = drawing('Own');
    const [one, other] = [act(base, 'T', set('n1', { text: 'a' })), act(base, 'T', set('n1', { text: 'b' }))];
    const joined = replica.merge(one, other, rules);
    expect(joined.warnings).toEqual([
      { kind: 'note', id: 'n1', field: 'text', anomaly: 'twoValues', value: 'a' },
    ]);
    expect(standing(joined.document, 'n1').sort()).toEqual(['a', 'b']);
    expect(joined.lastDot).toBe('Own-3');
    const third = drawing('Else').merge(joined.document, one, rules);
    expect([third.lastDot, standing(third.document, 'n1').sort()]).toEqual([undefined, ['a', 'b']]);
  });
});
