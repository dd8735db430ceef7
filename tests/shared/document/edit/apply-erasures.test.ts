import { describe, expect, it } from 'vitest';
import { applyErasures, dropWritesToErased } from '../../../../shared/document/edit/apply-erasures.ts';
import { refsErasedWith } from '../../../../shared/document/edit/erasure-cascade.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { erasedRecordsOf } from '../../../../shared/document/model/erasures.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { act, add, erase, join, restore, set, start } from '../helpers/copies.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';

const base = start(add('n1', { text: 'CANARY' }), add('n2', { text: 'stays' }));
const text = (document: typeof base) => platform.decode(createProjectWriter(platform)(document));

describe('erasure', () => {
  it('leaves nothing but the fact, and nothing brings it back', () => {
    const erased = act(base, 'A', erase('n1'));
    expect(erased.trash.note?.n1).toEqual({ '~': { x: 'A-2' } });
    expect(text(erased)).not.toContain('CANARY');
    for (const change of [add('n1', { text: 'again' }), restore('n1'), set('n1', { text: 'again' })]) {
      expect(act(erased, 'B', change)).toBe(erased);
    }
    expect(text(join(act(base, 'C', set('n1', { text: 'CANARY2' })), erased))).not.toContain('CANARY');
  });

  it('reaches into backups', () => {
    const erased = act(base, 'A', erase('n1'));
    const list = erasedRecordsOf(erased);
    expect(list).toEqual([{ kind: 'note', id: 'n1', dot: 'A-2' }]);
    const backup = applyErasures(
      { ...base, extra: { unreadable: { 'records note n1': 'CANARY' } } },
      list,
      rules,
    );
    expect(text(backup)).not.toContain('CANARY');
    expect(backup.records.note?.n2).toBe(base.records.note?.n2);
    expect(backup.clock).toEqual(base.clock);
  });
});

describe('what hangs on an erased record', () => {
  const link = add(
    'n1_relatesTo_n2',
    { from: 'n1', relation: 'relatesTo', to: 'n2', text: 'CANARY' },
    'link',
  );
  const remark = add('r1', { on: 'n1', text: 'CANARY' }, 'remark');

  it('is erased under the same dot where it is there, or its id says on what it hangs', () => {
    const erased = act(act(base, 'A', link, remark), 'A', erase('n1'));
    expect(erased.trash.link?.n1_relatesTo_n2).toEqual({ '~': { x: 'A-3' } });
    const later = join(act(base, 'A', erase('n1')), act(base, 'B', link, remark));
    expect(later.trash.link?.n1_relatesTo_n2).toEqual({ '~': { x: 'A-2' } });
    expect(text(later)).not.toContain('CANARY');
    expect(text(join(act(base, 'B', link, remark), act(base, 'A', erase('n1'))))).toBe(text(later));
  });

  it('has the dot of the newest of several erasures, whichever came first', () => {
    const hung = act(base, 'B', link);
    const here = act(hung, 'A', erase('n1'));
    const later = act(act(base, 'C', set('n2', { text: 'C' }), set('n1', { text: 'C' })), 'C', erase('n1'));
    const dot = later.trash.note?.n1;
    for (const both of [join(here, later), join(later, here), join(hung, join(later, here))]) {
      expect(both.trash.note?.n1).toEqual(dot);
      expect(both.trash.link?.n1_relatesTo_n2).toEqual(dot);
    }
  });

  it('of which only a field said it has nobody’s dot, the same whoever came first', () => {
    const [here, there] = [act(base, 'A', erase('n1')), act(base, 'C', erase('n1'))];
    const hung = act(base, 'B', remark);
    const one = join(join(here, hung), there);
    expect(text(one)).toBe(text(join(join(there, hung), here)));
    expect(text(one)).toBe(text(join(here, join(there, hung))));
    expect(one.trash.remark?.r1).toEqual({ '~': { x: '00000000-0' } });
  });

  it('goes with what could not be read of it, also where a copy brings that', () => {
    const unreadable = {
      'records note n1': 'CANARY',
      'records link n1_relatesTo_n9': { note: 'CANARY' },
      'records remark r9': { on: 'n1', text: 'CANARY' },
      'records note n2': 'stays too',
    };
    const erased = join(act(base, 'A', erase('n1')), { ...base, extra: { unreadable } });
    expect(text(erased)).not.toContain('CANARY');
    expect(erased.extra.unreadable).toEqual({ 'records note n2': 'stays too' });
    expect(join(erased, { ...base, extra: { unreadable } })).toBe(erased);
  });

  it('joins what two copies could not read, entry by entry', () => {
    const one = { ...base, extra: { unreadable: { a: 1 } } };
    const other = { ...base, extra: { unreadable: { b: 2 } } };
    expect(join(one, other).extra.unreadable).toEqual({ a: 1, b: 2 });
    expect(text(join(other, one))).toBe(text(join(one, other)));
  });

  it('a card that names it stays, and no copy that leaves says the name, before or after', () => {
    const named = act(base, 'A', set('n1', { sensitivity: 'restricted' }), set('n2', { theme: 'n1' }));
    for (const document of [named, act(named, 'A', erase('n1'))]) {
      const copy = redact(document, 'partners', kinds);
      expect(copy.records.note?.n2).toMatchObject({ text: 'stays' });
      expect(copy.records.note?.n2).not.toHaveProperty('theme');
    }
  });

  it('is listed before it is erased, with what hangs on that', () => {
    const document = act(act(base, 'A', link, remark), 'A', add('r2', { on: 'r1' }, 'remark'));
    const ids = refsErasedWith(document, [{ kind: 'note', id: 'n1' }], rules).map(({ id }) => id);
    expect(ids).toEqual(['n1', 'n1_relatesTo_n2', 'r1', 'r2']);
    expect(refsErasedWith(document, [{ kind: 'note', id: 'n9' }], rules)).toEqual([]);
  });

  it('is not even asked for in an edit of somebody who does not know', () => {
    const erased = act(base, 'A', erase('n1'));
    const late = prepareEdit(
      base,
      [link, remark, add('r2', { on: 'r1' }, 'remark'), set('n2', { text: 'goes on' })],
      rules,
    );
    const ids = dropWritesToErased(erased, late, rules).writes.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(['n2']);
  });
});
