import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Edit } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import type { Dot } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
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
      const { queue, services, tick, drain, land, event } = createFixture(noDocumentRules);
      const model = new Map<string, { isLive: boolean; fields: Record<string, string> }>();
      let count = 0;
      for (const one of steps) {
        const document = queue.document();
        if (one.does === 'write') {
          count += 1;
          const fields = { [one.field]: `v${count}` };
          queue.push(
            prepareEdit(document, [{ op: 'add', kind: 'note', id: one.id, fields }], noDocumentRules),
            'write',
          );
          model.set(one.id, { isLive: true, fields: { ...model.get(one.id)?.fields, ...fields } });
        } else if (one.does === 'delete') {
          const edit = prepareEdit(document, [{ op: 'delete', kind: 'note', id: one.id }], noDocumentRules);
          if (edit.writes.length > 0) queue.push(edit, 'delete');
          const before = model.get(one.id);
          if (before) model.set(one.id, { ...before, isLive: false });
        } else if (one.does === 'answer') await services.answer(one.fate);
        else if (one.does === 'land') land();
        else if (one.does === 'event') event();
        else await tick();
      }
      await drain();
      expect(queue.isEmpty()).toBe(true);
      land();
      expect(queue.document()).toEqual(services.document());
      expect(new Set(services.made.map(({ nonce: name }) => name)).size).toBe(services.made.length);
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

const refusal = fc.record({ does: fc.constant('answer' as const), fate: fc.constant<Fate>('refused') });
const partner = fc.record({
  does: fc.constant('partner' as const),
  id: fc.constantFrom('n2', 'n3'),
  field: fc.constantFrom('text', 'by', null),
});
const again = fc.record({
  does: fc.constant('write' as const),
  id: fc.constantFrom('n1', 'n2'),
  field: fc.constant('text'),
});
const writer = fc.oneof(
  { weight: 4, arbitrary: step },
  { weight: 3, arbitrary: again },
  { weight: 1, arbitrary: refusal },
  { weight: 1, arbitrary: partner },
);

interface Pushed {
  readonly edit: Edit;
  readonly dot: Dot;
}

const storedIn = (document: ProjectDocument, id: string): StoredRecord | undefined =>
  document.records.note?.[id] ?? document.trash.note?.[id];

/** What the edits that were not refused leave in each register of a record that nobody else wrote. */
const leftBy = (edits: readonly Pushed[], id: string) => {
  const fields: { [field: string]: unknown } = {};
  let isLive: boolean | undefined;
  for (const { writes } of edits.map(({ edit }) => edit)) {
    for (const { register, value } of writes.filter((write) => write.id === id)) {
      if (register === '+' || register === '-') isLive = register === '+';
      else fields[register] = value;
    }
  }
  return { fields, isLive };
};

/** How often this window's own words stand beside each other in one field: they may never. */
const ownClashes = (document: ProjectDocument): number =>
  ids.flatMap((id) =>
    Object.entries(storedIn(document, id)?.['!'] ?? {}).filter(([field, others]) => {
      const stamp = storedIn(document, id)?.['~'];
      const shown = typeof stamp === 'object' ? [stamp[field] ?? []].flat() : [stamp ?? ''];
      const own = new Set([...Object.keys(others), ...shown].filter((dot) => dot.startsWith('Service1-')));
      return own.size > 1;
    }),
  ).length;

test('beside a second writer and with refusals: each edit is taken once or refused once, none is lost, none clashes with itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writer, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const { queue, services, tick, drain, land, event, taken, refused } = createFixture(noDocumentRules);
      const pushed: Pushed[] = [];
      const make = (change: Change) => {
        const edit = prepareEdit(queue.document(), [change], noDocumentRules);
        if (edit.writes.length > 0) pushed.push({ edit, dot: queue.push(edit, change.op) });
      };
      let count = 0;
      for (const one of steps) {
        count += 1;
        if (one.does === 'write') {
          make({ op: 'add', kind: 'note', id: one.id, fields: { [one.field]: `v${count}` } });
        } else if (one.does === 'delete') make({ op: 'delete', kind: 'note', id: one.id });
        else if (one.does === 'partner') {
          const { id, field } = one;
          const change: Change =
            field === null
              ? { op: 'delete', kind: 'note', id }
              : { op: 'add', kind: 'note', id, fields: { [field]: `p${count}` } };
          const edit = prepareEdit(services.document(), [change], noDocumentRules);
          if (edit.writes.length > 0) services.partner(edit);
        } else if (one.does === 'answer') await services.answer(one.fate);
        else if (one.does === 'land') land();
        else if (one.does === 'event') event();
        else await tick();
      }
      await drain();
      expect(queue.isEmpty()).toBe(true);
      land();
      expect(queue.document()).toEqual(services.document());
      expect(new Set(services.made.map(({ nonce: name }) => name)).size).toBe(services.made.length);
      const ends = [...taken.flatMap(({ dots }) => [...dots]), ...refused.map((one) => one.refused.dot)];
      expect(ends.sort()).toEqual(pushed.map(({ dot }) => dot).sort());
      expect(ownClashes(services.document())).toBe(0);
      const gone = new Set(refused.map((one) => one.refused.dot));
      const { fields, isLive } = leftBy(
        pushed.filter(({ dot }) => !gone.has(dot)),
        'n1',
      );
      const { '~': _, ...stored } = storedIn(services.document(), 'n1') ?? { '~': '' };
      expect(stored).toEqual(fields);
      if (isLive !== undefined) expect(services.document().records.note?.n1 !== undefined).toBe(isLive);
    }),
    { numRuns: 500 },
  );
});
