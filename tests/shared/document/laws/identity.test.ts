import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/document.ts';
import { merge } from '../../../../shared/document/merge.ts';
import { canonicalText } from '../../../../shared/document/values.ts';
import { rules } from '../helpers/kinds.ts';
import { COPIES, histories, patience, runs } from './operations.ts';
import { play } from './world.ts';

const two = fc.shuffledSubarray([...Array(COPIES).keys()], { minLength: 2, maxLength: 2 });

const placed = (document: ProjectDocument): Map<string, StoredRecord> => {
  const records = new Map<string, StoredRecord>();
  for (const [place, tables] of [['live', document.records] as const, ['trash', document.trash] as const]) {
    for (const [kind, table] of Object.entries(tables)) {
      for (const [id, record] of Object.entries(table)) records.set(`${place} ${kind} ${id}`, record);
    }
  }
  return records;
};

it('law 4: what a merge does not change stays the same object, and what it changes is listed', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, two, (history, chosen) => {
      const { copies } = play(history);
      const [mine, theirs] = chosen.map((index) => copies[index]?.document);
      if (!mine || !theirs) throw new Error('two copies');
      const { document, changed } = merge(mine, theirs, rules);
      const before = placed(mine);
      const listed = new Set(changed.map(({ kind, id }) => `${kind} ${id}`));
      for (const [key, record] of placed(document)) {
        const old = before.get(key);
        const isEqual = old !== undefined && canonicalText(old) === canonicalText(record);
        if (isEqual !== (old === record)) throw new Error(`${key} is equal but another object`);
        if (isEqual === listed.has(key.slice(key.indexOf(' ') + 1)))
          throw new Error(`${key} is listed wrongly`);
      }
      if (changed.length === 0) expect(document.records).toBe(mine.records);
    }),
    { numRuns: runs },
  );
});
