import { writeFile } from 'node:fs/promises';
import { platform } from '../../../main/projects/platform.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { noDocumentRules } from '../../../shared/document/model/document-rules.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';

/** Lays a small project's file down. */
export async function newProjectFile(path: string): Promise<void> {
  const empty = emptyDocument('p7h2k9q4w');
  const sheet = { op: 'add', kind: 'project', id: empty.project, fields: { title: 'Street' } } as const;
  const edit = prepareEdit(empty, [sheet], noDocumentRules);
  const { document } = applyEdit(empty, edit, nextDot(empty.clock, 'Qm3xA9pL'), noDocumentRules);
  await writeFile(path, createProjectWriter(platform)(document));
}
