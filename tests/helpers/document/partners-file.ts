import { platform } from '../../../main/projects/platform.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { documentOf, readProject } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../shared/document/model/document-rules.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';

/** The document in a project file. Throws where nothing can be read. */
export function documentInFile(text: string): ProjectDocument {
  const document = documentOf(readProject(platform.encode(text), platform));
  if (!document) throw new Error('The file cannot be read.');
  return document;
}

/** A copy of a project file in which somebody else has done this. */
export function partnersFile(
  text: string,
  changesTo: (document: ProjectDocument) => readonly Change[],
): string {
  const document = documentInFile(text);
  const edit = prepareEdit(document, changesTo(document), noDocumentRules);
  const changed = applyEdit(document, edit, nextDot(document.clock, 'Partner1'), noDocumentRules).document;
  return platform.decode(createProjectWriter(platform)(changed));
}
