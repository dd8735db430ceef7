import { describe, expect, it } from 'vitest';
import { adopt } from '../../../shared/document/adopt.ts';
import { clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { applyEdit, nextDot } from '../../../shared/document/edit.ts';
import { readProject } from '../../../shared/document/read-file.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { act, add, drop, join, set, start } from './helpers/copies.ts';
import { rules } from './helpers/kinds.ts';
import { platform } from './helpers/platform.ts';

const base = act(
  start(add('n1', { text: 'one', tags: ['a'] }), add('n2', { text: 'two' }), add('n3', { text: 'three' })),
  'A',
  drop('n3'),
);
const written = platform.decode(createWriter(platform)(base));

/** The file with a change by hand, as it is read. */
const byHand = (...changes: [from: string, to: string][]): ProjectDocument => {
  const text = changes.reduce((file, [from, to]) => file.replace(from, to), written);
  const read = readProject(platform.encode(text), platform);
  if (read.outcome !== 'changedOutside' || !read.document) throw new Error(read.outcome);
  return read.document;
};

const takeIn = (outside: ProjectDocument): ProjectDocument => {
  const { edit } = adopt(base, outside);
  return edit ? applyEdit(base, edit, nextDot(base.clock, 'H'), rules).document : base;
};

describe('a file that was changed outside', () => {
  it('gives its values a dot of their own beside the old ones', () => {
    const taken = takeIn(byHand(['"one"', '"by hand"']));
    expect(taken.records.note?.n1).toMatchObject({ text: 'by hand', '!': { text: { 's-1': 'one' } } });
    expect(clashes(taken, rules)).toHaveLength(1);
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
    expect(adopt(base, outside)).toEqual({ edit: null, missing: [] });
  });

  it('takes in new records, and takes no absence for a delete', () => {
    const outside = byHand([/"n2":.*\n/.exec(written)?.[0] ?? '', '"n9":{"text":"new","~":"s-1"}\n']);
    const taken = takeIn(outside);
    expect(recordOf(taken, { kind: 'note', id: 'n9' })?.fields.text).toBe('new');
    expect(recordOf(taken, { kind: 'note', id: 'n2' })?.fields.text).toBe('two');
    expect(adopt(base, outside).missing).toEqual([{ kind: 'note', id: 'n2' }]);
  });

  it('changes nothing where only the layout differs', () => {
    expect(takeIn(byHand(['\n"trash"', '\n  "trash"']))).toBe(base);
  });
});
