import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platform } from '../../../renderer/client/platform.ts';
import { pageCopy } from '../../../renderer/state/page-copy.ts';
import type { Session } from '../../../renderer/state/session.ts';
import type { Fields } from '../../../shared/document/document.ts';
import { prepareEdit } from '../../../shared/document/edit.ts';
import { readProject } from '../../../shared/document/read-file.ts';
import { noRules } from '../../../shared/document/rules.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { createFixture } from './fake-services.ts';

test('the checksum is the usual one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(platform.crc32(bytes)).toBe(crc32(bytes));
    }),
  );
});

const open = () => {
  const { queue, services, land } = createFixture(noRules);
  const write = (kind: string, id: string, fields: Fields) =>
    queue.push(prepareEdit(queue.document(), [{ op: 'add', kind, id, fields }], noRules), 'Written');
  const copy = () => pageCopy({ queue } as Session);
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
