import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { allLinks, kindOfId } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import type { LayoutLink } from './layout-types.ts';

/** What a learning says back to an earlier card. */
const reversedRelations = new Set(['supports', 'challenges', 'answers']);

/** The chain of the work, from left to right. */
const mainChain = ['barrier', 'hypothesis', 'test', 'learning', 'decision'];

/**
 * The links of a project as a layout wants them: in the order of the work, from what is hard to what was changed. A
 * learning comes after the hypothesis that it supports, and a cycle after the one that it follows. A link that goes on
 * along barrier, hypothesis, test, learning, decision keeps that direction in any circle of links.
 */
export function layoutLinksOf(document: ProjectDocument): readonly LayoutLink[] {
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    const rank = ranks.get(id) ?? mainChain.indexOf(kindOfId(document, id) ?? '');
    ranks.set(id, rank);
    return rank;
  };
  return allLinks(document).map((link) => {
    const [from, to, relation] = [textOf(link, 'from'), textOf(link, 'to'), textOf(link, 'relation')];
    const isReversed =
      relation === 'follows' ||
      (reversedRelations.has(relation) && rankOf(from) === mainChain.indexOf('learning'));
    const [first, next] = isReversed ? [to, from] : [from, to];
    return {
      from: first,
      to: next,
      relation,
      isUndirected: relation === 'relatesTo',
      isMainChain: rankOf(first) >= 0 && rankOf(next) > rankOf(first),
    };
  });
}
