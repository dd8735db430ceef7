import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEdit } from '../../../shared/document/edit.ts';
import { noRules } from '../../../shared/document/rules.ts';
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
  fc.record({ does: fc.constant('event' as const) }),
  fc.record({ does: fc.constant('tick' as const) }),
);

test('whatever the disk and the line do, every edit is made once, in order, and the screen ends as the disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { queue, services, tick, land, event } = createFixture(noRules);
      const model = new Map<string, { isLive: boolean; fields: Record<string, string> }>();
      let count = 0;
      for (const one of steps) {
        const document = queue.document();
        if (one.does === 'write') {
          count += 1;
          const fields = { [one.field]: `v${count}` };
          queue.push(
            prepareEdit(document, [{ op: 'add', kind: 'note', id: one.id, fields }], noRules),
            'write',
          );
          model.set(one.id, { isLive: true, fields: { ...model.get(one.id)?.fields, ...fields } });
        } else if (one.does === 'delete') {
          const edit = prepareEdit(document, [{ op: 'delete', kind: 'note', id: one.id }], noRules);
          if (edit.writes.length > 0) queue.push(edit, 'delete');
          const before = model.get(one.id);
          if (before) model.set(one.id, { ...before, isLive: false });
        } else if (one.does === 'answer') await services.answer(one.fate);
        else if (one.does === 'land') land();
        else if (one.does === 'event') event();
        else await tick();
      }
      for (let round = 0; round < 60 && !queue.isEmpty(); round += 1) {
        await tick();
        await services.answer('taken');
      }
      expect(queue.isEmpty()).toBe(true);
      land();
      expect(queue.document()).toEqual(services.document());
      expect(new Set(services.made.map(({ name }) => name)).size).toBe(services.made.length);
      for (const id of ids) {
        const wanted = model.get(id);
        const fields = recordOf(services.document(), { kind: 'note', id })?.fields;
        expect(fields).toEqual(wanted?.isLive ? wanted.fields : undefined);
        expect(services.document().records.note?.[id]?.['!']).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});
