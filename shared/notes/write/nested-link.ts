import { isRelationAllowed } from '../../records/links/relation-grammar.ts';
import type { RelationName } from '../../records/links/relations.ts';

/** A relation and its direction between an entry and the one it is nested under. */
export interface NestedLink {
  readonly relation: RelationName;
  /** True where the arrow starts at the parent. */
  readonly fromParent: boolean;
}

/**
 * What nesting says by itself, and no more: a figure under a barrier supports it, a question under a barrier is
 * prompted by it, an example under an idea inspires it. All else relates to its parent.
 */
const NESTING_RELATIONS: readonly (readonly [
  child: string,
  parent: string,
  RelationName,
  fromParent: boolean,
])[] = [
  ['evidence', 'barrier', 'supports', false],
  ['evidence', 'hypothesis', 'supports', false],
  ['evidence', 'idea', 'supports', false],
  ['example', 'idea', 'inspires', false],
  ['question', 'barrier', 'prompts', true],
  ['idea', 'barrier', 'prompts', true],
  ['idea', 'contextChange', 'makesPossible', true],
  ['action', 'decision', 'leadsTo', true],
  ['test', 'hypothesis', 'testedBy', true],
  ['learning', 'test', 'produced', true],
  ['measure', 'test', 'measuredBy', true],
  ['learning', 'question', 'answers', false],
];

/** The link between a nested entry and its parent, as the grammar allows it. */
export function linkForNesting(child: string, parent: string): NestedLink {
  const nestingRelation = NESTING_RELATIONS.find(([below, above]) => below === child && above === parent);
  if (!nestingRelation) return { relation: 'relatesTo', fromParent: false };
  const [, , relation, fromParent] = nestingRelation;
  const isAllowed = fromParent
    ? isRelationAllowed(parent, relation, child)
    : isRelationAllowed(child, relation, parent);
  return isAllowed ? { relation, fromParent } : { relation: 'relatesTo', fromParent: false };
}
