import type { ProjectDocument } from '../../../shared/document/document.ts';
import { mapToShow } from '../../../shared/records/first-map.ts';
import { companyOnOurStreet } from '../../../shared/samples/company-on-our-street/project.ts';

/** The shipped sample and its map. */
export const readOpenedSample = (): { readonly document: ProjectDocument; readonly mapId: string } => {
  const document = companyOnOurStreet();
  return { document, mapId: mapToShow(document) };
};
