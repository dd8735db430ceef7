import type { ProjectDocument } from '../../../shared/document/document.ts';
import { kindOfId, linksAll } from '../../../shared/document/view.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import type { LinkToPlace } from './layout-types.ts';

/** What a learning says back to an earlier card. */
const backwards = new Set(['supports', 'challenges', 'answers']);

/** The chain of the work, from left to right. */
const chain = ['barrier', 'hypothesis', 'test', 'learning', 'decision'];

/**
 * The links of a project as a layout wants them: in the order of the work, from what is hard to what was changed. A
 * learning comes after the hypothesis that it supports, and a cycle after the one that it follows. A link that goes on
 * along barrier, hypothesis, test, learning, decision keeps that direction in any circle of links.
 */
export function linksToPlace(document: ProjectDocument): readonly LinkToPlace[] {
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    const rank = ranks.get(id) ?? chain.indexOf(kindOfId(document, id) ?? '');
    ranks.set(id, rank);
    return rank;
  };
  return linksAll(document).map((link) => {
    const [from, to, relation] = [textOf(link, 'from'), textOf(link, 'to'), textOf(link, 'relation')];
    const isBack =
      relation === 'follows' || (backwards.has(relation) && rankOf(from) === chain.indexOf('learning'));
    const [first, next] = isBack ? [to, from] : [from, to];
    return { from: first, to: next, isChain: rankOf(first) >= 0 && rankOf(next) > rankOf(first) };
  });
}
