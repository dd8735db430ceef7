import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { deriveExternalEdit } from '../../../../shared/document/merge/external-edit.ts';
import { reconcileExtraKeys } from '../../../../shared/document/merge/reconcile-extra-keys.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { act, add, drop, erase, join, set, start } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';

const base = act(
  start(add('n1', { text: 'one', tags: ['a'] }), add('n2', { text: 'two' }), add('n3', { text: 'three' })),
  'A',
  drop('n3'),
);
const written = platform.decode(createProjectWriter(platform)(base));

/** The file with a change by hand, as it is read. */
const byHand = (...changes: [from: string, to: string][]): ProjectDocument => {
  const text = changes.reduce((file, [from, to]) => file.replace(from, to), written);
  const read = readProject(platform.encode(text), platform);
  if (read.outcome !== 'changedOutside' || !read.document) throw new Error(read.outcome);
  return read.document;
};

const takeIn = (outside: ProjectDocument): ProjectDocument => {
  const { edit } = deriveExternalEdit(base, outside);
  return edit ? applyEdit(base, edit, nextDot(base.clock, 'H'), rules).document : base;
};

describe('a file that was changed outside', () => {
  it('gives its values a dot of their own beside the old ones', () => {
    const taken = takeIn(byHand(['"one"', '"by hand"']));
    expect(taken.records.note?.n1).toMatchObject({ text: 'by hand', '!': { text: { 's-1': 'one' } } });
    expect(findClashes(taken, rules)).toHaveLength(1);
    // A partner who wrote the same field meanwhile loses nothing either.
    const merged = join(taken, act(base, 'B', set('n1', { text: 'partner' })));
    expect(
      [merged.records.note?.n1?.text, ...Object.values(merged.records.note?.n1?.['!']?.text ?? {})].sort(),
    ).toEqual(['by hand', 'partner']);
  });

  it('never believes its stamps or its clock', () => {
    const outside = byHand(
      ['"clock":{"A":2,"s":1}', '"clock":{"A":999,"s":999}'],
      ['"~":"s-1"', '"~":"s-900"'],
    );
    expect(deriveExternalEdit(base, outside)).toEqual({ edit: null, missing: [] });
  });

  it('takes in new records, and takes no absence for a delete', () => {
    const outside = byHand([/"n2":.*\n/.exec(written)?.[0] ?? '', '"n9":{"text":"new","~":"s-1"}\n']);
    const taken = takeIn(outside);
    expect(recordOf(taken, { kind: 'note', id: 'n9' })?.fields.text).toBe('new');
    expect(recordOf(taken, { kind: 'note', id: 'n2' })?.fields.text).toBe('two');
    expect(deriveExternalEdit(base, outside).missing).toEqual([{ kind: 'note', id: 'n2' }]);
  });

  it('changes nothing where only the layout differs', () => {
    expect(takeIn(byHand(['\n"trash"', '\n  "trash"']))).toBe(base);
  });
});

describe('what can stand in no field of such a file', () => {
  const asideIn = (document: ProjectDocument, id = 'n1'): unknown => document.records.note?.[id]?.unreadable;

  it('is taken in beside the record, as it was written', () => {
    const taken = takeIn(byHand(['"text":"one"', '"text":"one","my words":"by hand","n":1e400']));
    expect(asideIn(taken)).toEqual({ 'my words': 'by hand', n: '1e400' });
    expect(taken.records.note?.n1).toMatchObject({ text: 'one', tags: ['a'] });
    expect(findClashes(taken, rules)).toEqual([]);
  });

  it('comes beside what was set aside before, once, and is no clash', () => {
    const outside = byHand(['"text":"one"', '"text":"one","my words":"by hand"']);
    const again = (document: ProjectDocument, from: ProjectDocument): ProjectDocument => {
      const { edit } = deriveExternalEdit(document, from);
      return edit ? applyEdit(document, edit, nextDot(document.clock, 'I'), rules).document : document;
    };
    const taken = takeIn(outside);
    expect(again(taken, outside)).toBe(taken);
    const more = again(taken, byHand(['"text":"one"', '"text":"one","my words":"otherwise","7":"seven"']));
    expect(asideIn(more)).toEqual({ 'my words': 'by hand', 'again my words': 'otherwise', 7: 'seven' });
    expect(findClashes(more, rules)).toEqual([]);
  });

  it('but not stamps, and not what the base still has', () => {
    expect(takeIn(byHand(['"~":"s-1"', '"~":"s-900","!":7'])).records.note?.n1).toMatchObject({
      unreadable: { '!': 7 },
    });
    const clash = join(
      act(base, 'B', set('n1', { text: 'mine' })),
      act(base, 'C', set('n1', { text: 'theirs' })),
    );
    const text = platform.decode(createProjectWriter(platform)(clash));
    const read = readProject(platform.encode(text.replace('"A":2', '"A":1')), platform);
    if (read.outcome !== 'changedOutside' || !read.document) throw new Error(read.outcome);
    expect(deriveExternalEdit(clash, read.document).edit).toBeNull();
  });

  it('nor is another value of a clash lost that was changed by hand', () => {
    const clash = join(
      act(base, 'B', set('n1', { text: 'mine' })),
      act(base, 'C', set('n1', { text: 'theirs' })),
    );
    const text = platform.decode(createProjectWriter(platform)(clash));
    const read = readProject(platform.encode(text.replace('"B-3":"mine"', '"B-3":"by hand"')), platform);
    if (read.outcome !== 'changedOutside' || !read.document) throw new Error(read.outcome);
    const { edit } = deriveExternalEdit(clash, read.document);
    if (!edit) throw new Error('nothing was taken in');
    const { document } = applyEdit(clash, edit, nextDot(clash.clock, 'H'), rules);
    expect(document.records.note?.n1).toMatchObject({
      text: 'theirs',
      '!': { text: { 'B-3': 'mine' } },
      unreadable: { '!': { text: { 'B-3': 'by hand' } } },
    });
  });
});

describe('what such a file says under names of its top that nobody knows', () => {
  const future = (json: string): ProjectDocument => byHand(['"trash":{', `"future":${json},\n"trash":{`]);

  it('is taken in, once', () => {
    const outside = future('{"words":"by hand"}');
    const extra = reconcileExtraKeys(base, base, outside, rules);
    expect(extra).toEqual({ future: { words: 'by hand' } });
    expect(reconcileExtraKeys({ ...base, extra }, base, outside, rules)).toBe(extra);
    expect(reconcileExtraKeys(base, base, byHand(['\n"trash"', '\n  "trash"']), rules)).toBe(base.extra);
  });

  it('stands beside what there is', () => {
    const [a, b] = [future('"a"'), future('"b"')];
    const mine = { ...base, extra: a.extra };
    expect(reconcileExtraKeys(mine, base, b, rules)).toEqual({
      future: 'b',
      unreadable: { 'top future': 'a' },
    });
    expect(reconcileExtraKeys({ ...base, extra: b.extra }, base, a, rules)).toEqual({
      future: 'b',
      unreadable: { 'top future': 'a' },
    });
    expect(reconcileExtraKeys(mine, b, b, rules)).toBe(mine.extra);
  });

  it('with what could not be read, but nothing of what is erased', () => {
    const outside = byHand(
      ['"n1":{', '"n 9":["words"],"n1":7,"n7":{'],
      ['"trash":{', '"shared":{},\n"trash":{'],
    );
    expect(reconcileExtraKeys(base, base, outside, rules)).toEqual({
      unreadable: { 'records note n 9': ['words'], 'records note n1': 7 },
    });
    expect(reconcileExtraKeys(act(base, 'E', erase('n1')), base, outside, rules)).toEqual({
      unreadable: { 'records note n 9': ['words'] },
    });
  });
});
