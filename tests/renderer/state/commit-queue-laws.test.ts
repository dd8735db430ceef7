import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../../shared/document/document.ts';
import { prepareEdit } from '../../../shared/document/edit.ts';
import { noRules } from '../../../shared/document/rules.ts';
import { canonicalText } from '../../../shared/document/values.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { createFixture, type Fate } from './fake-services.ts';

const ids = ['n1', 'n2', 'n3'];
const step = fc.oneof(
  fc.record({
    does: fc.constant('write' as const),
    id: fc.constantFrom(...ids),
    field: fc.constantFrom('text', 'by'),
  }),
  fc.record({ does: fc.constant('delete' as const), id: fc.constantFrom(...ids) }),
  fc.record({
    does: fc.constant('answer' as const),
    fate: fc.constantFrom<Fate>('taken', 'taken', 'lost', 'away', 'notSaved'),
  }),
  fc.record({ does: fc.constant('land' as const) }),
  fc.record({ does: fc.constant('tick' as const) }),
);

const text = (value: unknown): string => canonicalText(value as Value);

test('whatever the disk and the line do, every edit is made once, in order, and the screen ends as the disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { queue, services, tick, land } = createFixture(noRules);
      const expected = new Map<string, string>();
      let count = 0;
      for (const one of steps) {
        const document = queue.document();
        if (one.does === 'write') {
          count += 1;
          const value = `v${count}`;
          const fields = { [one.field]: value };
          queue.push(
            prepareEdit(document, [{ op: 'add', kind: 'note', id: one.id, fields }], noRules),
            'write',
          );
          expected.set(`${one.id} ${one.field}`, value);
        } else if (one.does === 'delete') {
          const edit = prepareEdit(document, [{ op: 'delete', kind: 'note', id: one.id }], noRules);
          if (edit.writes.length > 0) queue.push(edit, 'delete');
        } else if (one.does === 'answer') await services.answer(one.fate);
        else if (one.does === 'land') land();
        else await tick();
      }
      const before = text(
        Object.fromEntries(
          ids.map((id) => [id, recordOf(queue.document(), { kind: 'note', id })?.fields ?? null]),
        ),
      );
      for (let round = 0; round < 60 && !queue.isEmpty(); round += 1) {
        await tick();
        await services.answer('taken');
      }
      expect(queue.isEmpty()).toBe(true);
      land();
      expect(queue.document()).toEqual(services.document());
      const after = text(
        Object.fromEntries(
          ids.map((id) => [id, recordOf(queue.document(), { kind: 'note', id })?.fields ?? null]),
        ),
      );
      expect(after).toBe(before);
      for (const record of Object.values(services.document().records.note ?? {})) {
        expect(record['!']).toBeUndefined();
      }
      for (const [register, value] of expected) {
        const [id = '', field = ''] = register.split(' ');
        const live = recordOf(services.document(), { kind: 'note', id });
        if (live) expect(live.fields[field]).toBe(value);
      }
    }),
    { numRuns: 300 },
  );
});
