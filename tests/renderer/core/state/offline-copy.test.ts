import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platform } from '../../../../renderer/core/client/platform.ts';
import { offlineCopyOf } from '../../../../renderer/core/state/offline-copy.ts';
import type { ProjectClient } from '../../../../renderer/core/state/project-client.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { createFixture } from './fake-services.ts';

test('the checksum is the usual one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(platform.crc32(bytes)).toBe(crc32(bytes));
    }),
  );
});

const open = () => {
  const { queue, services, land } = createFixture(noDocumentRules);
  const write = (kind: string, id: string, fields: Fields) =>
    queue.push(prepareEdit(queue.document(), [{ op: 'add', kind, id, fields }], noDocumentRules), 'Written');
  const copy = () => offlineCopyOf({ queue } as ProjectClient);
  return { queue, services, land, write, copy };
};

test('a copy made in the page is a whole file with what could not be saved, under a session of its own', async () => {
  const { queue, services, land, write, copy } = open();
  write('project', 'project1', { title: 'Walking: alongside?' });
  await services.answer('taken');
  land();
  write('note', 'n1', { text: 'one' });
  write('note', 'n1', { text: 'two' });
  await services.answer('notSaved');
  const { name, bytes } = copy();
  expect(name).toBe('Walking alongside, this page’s version.alongside.json');
  const read = readProject(bytes, platform);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  expect(read.broken).toEqual([]);
  expect(recordOf(read.document, { kind: 'note', id: 'n1' })?.fields.text).toBe('two');
  expect(read.document.records.note?.n1?.['!']).toBeUndefined();
  expect(platform.decode(bytes)).not.toContain('Pending0');
  expect(recordOf(queue.document(), { kind: 'note', id: 'n1' })?.fields.text).toBe('two');
});

test('two copies of one page never use the same names for different changes', () => {
  const { write, copy } = open();
  write('project', 'project1', { title: 'Street' });
  const sessions = [copy(), copy()].map(({ bytes }) => {
    const read = readProject(bytes, platform);
    return read.outcome === 'ok' ? Object.keys(read.document.clock) : [];
  });
  expect(new Set(sessions.flat()).size).toBe(2);
});
