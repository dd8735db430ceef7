import { describe, expect, it } from 'vitest';
import { withErased } from '../../../shared/document/erase.ts';
import { erasedIn } from '../../../shared/document/erasures.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { act, add, erase, join, restore, set, start } from './helpers/copies.ts';
import { rules } from './helpers/kinds.ts';
import { platform } from './helpers/platform.ts';

const base = start(add('n1', { text: 'CANARY' }), add('n2', { text: 'stays' }));
const text = (document: typeof base) => platform.decode(createWriter(platform)(document));

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
    const list = erasedIn(erased);
    expect(list).toEqual([{ kind: 'note', id: 'n1', dot: 'A-2' }]);
    const backup = withErased(
      { ...base, extra: { unreadable: { 'records note n1': 'CANARY' } } },
      list,
      rules,
    );
    expect(text(backup)).not.toContain('CANARY');
    expect(backup.records.note?.n2).toBe(base.records.note?.n2);
    expect(backup.clock).toEqual(base.clock);
  });
});
