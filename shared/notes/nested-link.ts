import { isAllowed } from '../records/relation-grammar.ts';
import type { RelationName } from '../records/relations.ts';

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
const SAID: readonly (readonly [child: string, parent: string, RelationName, fromParent: boolean])[] = [
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
export const nestedLink = (child: string, parent: string): NestedLink => {
  const said = SAID.find(([below, above]) => below === child && above === parent);
  if (!said) return { relation: 'relatesTo', fromParent: false };
  const [, , relation, fromParent] = said;
  const allowed = fromParent ? isAllowed(parent, relation, child) : isAllowed(child, relation, parent);
  return allowed ? { relation, fromParent } : { relation: 'relatesTo', fromParent: false };
};
