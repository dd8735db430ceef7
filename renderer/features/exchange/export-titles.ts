import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { FIRST_MAP_NAME } from '../../../shared/records/maps/first-map.ts';
import { projectRecordOf } from '../../../shared/records/project-record.ts';

/** The title of the project. */
export function projectTitle(document: ProjectDocument): string {
  const sheet = projectRecordOf(document);
  return sheet ? titleOf('project', sheet) : 'Project';
}

/** The title of a map. */
export function mapTitle(document: ProjectDocument, mapId: string): string {
  const map = recordsOf(document, 'map').find(({ id }) => id === mapId);
  return (map && textOf(map, 'name')) || FIRST_MAP_NAME;
}
