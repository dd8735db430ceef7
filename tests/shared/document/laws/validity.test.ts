import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRecord } from '../../../../shared/document/tables.ts';
import { linksAll } from '../../../../shared/document/view.ts';
import { validateDocument } from '../../../../shared/records/validate.ts';
import { join } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import { histories, patience, runs, WHOLE } from './operations.ts';
import { play } from './world.ts';

const all = ['note', 'link', 'placement', 'map', 'diary', 'future'];

it('law 7: merging makes nothing invalid, and every end of a link lives, lies in the trash, or is not made yet', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const whole = play(history).copies.slice(0, WHOLE);
      const broken = new Set(
        whole.flatMap(({ document }) =>
          validateDocument(document, kinds).map(({ kind, id, field }) => `${kind} ${id} ${field}`),
        ),
      );
      const [first, ...rest] = whole.map(({ document }) => document);
      if (!first) throw new Error('a copy');
      const merged = rest.reduce(join, first);
      for (const { kind, id, field } of validateDocument(merged, kinds)) {
        if (!broken.has(`${kind} ${id} ${field}`)) throw new Error(`${kind} ${id} ${field} became invalid`);
      }
      const isLive = (id: unknown) =>
        typeof id === 'string' && all.some((kind) => findRecord(merged, { kind, id })?.place === 'live');
      const shown = new Set(linksAll(merged).map(({ id }) => id));
      for (const [id, record] of Object.entries(merged.records.link ?? {})) {
        expect(shown.has(id)).toBe(isLive(record.from) && isLive(record.to));
      }
    }),
    { numRuns: runs },
  );
});
