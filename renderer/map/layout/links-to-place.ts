import type { ProjectDocument } from '../../../shared/document/document.ts';
import { kindOfId, linksAll } from '../../../shared/document/view.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import type { LinkToPlace } from './layout-types.ts';

/** What a learning says back to an earlier card. */
const backwards = new Set(['supports', 'challenges', 'answers']);

/**
 * The links of a project as a layout wants them: in the order of the work, from what is hard to what was changed. A
 * learning comes after the hypothesis that it supports, and a cycle after the one that it follows.
 */
export const linksToPlace = (document: ProjectDocument): readonly LinkToPlace[] =>
  linksAll(document).map((link) => {
    const [from, to, relation] = [textOf(link, 'from'), textOf(link, 'to'), textOf(link, 'relation')];
    const isBack =
      relation === 'follows' || (backwards.has(relation) && kindOfId(document, from) === 'learning');
    return isBack ? { from: to, to: from } : { from, to };
  });
