import { expect, test } from 'vitest';
import { applyRemoteEdit } from '../../../../renderer/core/state/apply-remote-edit.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { idSetToken } from '../../../../shared/document/model/record-tables.ts';

const made = (document: ProjectDocument, changes: readonly Change[], dot: string) => {
  const { document: after, touched } = applyEdit(
    document,
    prepareEdit(document, changes, noDocumentRules),
    dot,
    noDocumentRules,
  );
  const records = touched.map(({ kind, id }) => {
    const live = after.records[kind]?.[id];
    return live ? [kind, id, live, 'live'] : [kind, id, after.trash[kind]?.[id], 'trash'];
  });
  const event = {
    type: 'edited' as const,
    dot,
    records: JSON.stringify(records),
  };
  return { after, event };
};

const note = (id: string, text: string): Change => ({ op: 'add', kind: 'note', id, fields: { text } });

test('the page follows the services edit by edit: made, changed, binned, brought back', () => {
  let services = emptyDocument('p1');
  let page = services;
  const steps: Change[][] = [
    [note('n1', 'one'), note('n2', 'two')],
    [{ op: 'set', kind: 'note', id: 'n1', fields: { text: 'one, again' } }],
    [{ op: 'delete', kind: 'note', id: 'n2' }],
    [{ op: 'add', kind: 'theme', id: 't1', fields: { name: 'Reducing isolation' } }],
    [{ op: 'restore', kind: 'note', id: 'n2' }],
  ];
  steps.forEach((changes, index) => {
    const { after, event } = made(services, changes, `Service1-${index + 1}`);
    services = after;
    page = applyRemoteEdit(page, event);
    expect(page.records).toEqual(services.records);
    expect(page.trash.note ?? {}).toEqual(services.trash.note ?? {});
    expect(page.clock).toEqual(services.clock);
  });
});

test('records that an edit does not name stay the very same', () => {
  const { after } = made(emptyDocument('p1'), [note('n1', 'one'), note('n2', 'two')], 'Service1-1');
  const { event } = made(
    after,
    [{ op: 'set', kind: 'note', id: 'n1', fields: { text: 'new' } }],
    'Service1-2',
  );
  const page = applyRemoteEdit(after, event);
  expect(page.records.note?.n2).toBe(after.records.note?.n2);
});

test('an edit that the page has seen changes nothing: an old event never sets a record back', () => {
  const first = made(emptyDocument('p1'), [note('n1', 'one')], 'Service1-1');
  const second = made(
    first.after,
    [{ op: 'set', kind: 'note', id: 'n1', fields: { text: 'two' } }],
    'Service1-2',
  );
  expect(applyRemoteEdit(second.after, first.event)).toBe(second.after);
});

test('lists keep the order of the file when a record comes, and views of who is there last over a change of words', () => {
  const first = made(emptyDocument('p1'), [note('n1', 'one'), note('n3', 'three')], 'Service1-1');
  const second = made(first.after, [note('n2', 'two')], 'Service1-2');
  const page = applyRemoteEdit(first.after, second.event);
  expect(Object.keys(page.records.note ?? {})).toEqual(['n1', 'n2', 'n3']);
  const third = made(
    second.after,
    [{ op: 'set', kind: 'note', id: 'n2', fields: { text: 'new' } }],
    'Service1-3',
  );
  const after = applyRemoteEdit(page, third.event);
  expect(idSetToken(after.records.note ?? {})).toBe(idSetToken(page.records.note ?? {}));
});
