import { writeFile } from 'node:fs/promises';
import { platform } from '../../../main/projects/platform.ts';
import { applyEdit, emptyDocument, nextDot, prepareEdit } from '../../../shared/document/edit.ts';
import { noRules } from '../../../shared/document/rules.ts';
import { createWriter } from '../../../shared/document/write-file.ts';

/** Lays a small project's file down. */
export const newProjectFile = async (path: string): Promise<void> => {
  const empty = emptyDocument('p7h2k9q4w');
  const sheet = { op: 'add', kind: 'project', id: empty.project, fields: { title: 'Street' } } as const;
  const edit = prepareEdit(empty, [sheet], noRules);
  const { document } = applyEdit(empty, edit, nextDot(empty.clock, 'Qm3xA9pL'), noRules);
  await writeFile(path, createWriter(platform)(document));
};
