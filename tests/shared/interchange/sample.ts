import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { companyOnOurStreet } from '../../../shared/samples/company-on-our-street/company-on-our-street.ts';

/** The shipped sample and its map. */
export function readOpenedSample(): { readonly document: ProjectDocument; readonly mapId: string } {
  const document = companyOnOurStreet();
  return { document, mapId: defaultMapId(document) };
}
