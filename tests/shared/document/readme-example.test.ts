import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from '../../../build/project-paths.mjs';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { withReplicaInfo } from '../../../shared/document/model/replica-info.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';
import { platform } from './helpers/platform.ts';

const anna = 'Anna0001';
const ben = 'Ben00001';
const people = {
  [anna]: { org: 'Council', role: 'coordinator', on: '2026-03-02' },
  [ben]: { org: 'Lunch club', role: 'organiser', on: '2026-03-03' },
};

const setTitle = (title: string): Change => ({
  op: 'set',
  kind: 'barrier',
  id: 'b7k2m9xqa',
  fields: { title },
});

/** What one person does in a copy; says who that was. */
const act = (document: ProjectDocument, replica: keyof typeof people, change: Change): ProjectDocument =>
  withReplicaInfo(applyChanges(document, [change], replica), replica, people[replica]);

const begun = [
  { op: 'add', kind: 'barrier', id: 'b7k2m9xqa', fields: { title: 'Nobody rings back' } },
  { op: 'add', kind: 'idea', id: 'i3n8v5wtz', fields: { title: 'A lunch club' } },
] as const;
const start = withReplicaInfo(applyChanges(emptyDocument('rqhzizsmk'), begun, anna), anna, people[anna]);
const annas = act(start, anna, setTitle('Nobody rings back in time'));
const bens = act(act(start, ben, setTitle('Calls are not returned')), ben, {
  op: 'delete',
  kind: 'idea',
  id: 'i3n8v5wtz',
});
const merged = merge(annas, bens, documentRules).document;
const settled = act(merged, anna, setTitle('Nobody rings back in time'));

const fileOf = (document: ProjectDocument): string =>
  platform.decode(createProjectWriter(platform)(document));

test('the files of the README are what the app writes', async () => {
  const readme = await readFile(inProject('shared', 'document', 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text?.trimEnd());
  expect(shown).toEqual([start, annas, bens, merged, settled].map(fileOf).map((text) => text.trimEnd()));
});

test('merged the other way round it is the same file', () => {
  expect(fileOf(merge(bens, annas, documentRules).document)).toBe(fileOf(merged));
});
