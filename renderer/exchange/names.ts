import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { FIRST_MAP } from '../../shared/records/first-map.ts';
import { projectRecordOf } from '../../shared/records/project-record.ts';
import { textOf } from '../../shared/records/read-field.ts';
import { titleOf } from '../../shared/records/registry.ts';

/** What a project is called. */
export const projectTitle = (document: ProjectDocument): string => {
  const sheet = projectRecordOf(document);
  return sheet ? titleOf('project', sheet) : 'Project';
};

/** What a map is called. */
export const mapTitle = (document: ProjectDocument, mapId: string): string => {
  const map = recordsOf(document, 'map').find(({ id }) => id === mapId);
  return (map && textOf(map, 'name')) || FIRST_MAP;
};
