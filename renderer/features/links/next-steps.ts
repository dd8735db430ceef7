import { isRelationAllowed } from '../../../shared/records/links/relation-grammar.ts';
import type { RelationName } from '../../../shared/records/links/relations.ts';

/** The card that most often comes after one of a kind, along the line from what is hard to what we changed. */
export interface NextStep {
  readonly kind: string;
  readonly relation: RelationName;
  readonly label: string;
}

const steps: { readonly [kind: string]: NextStep } = {
  barrier: { kind: 'idea', relation: 'prompts', label: 'Add an idea' },
  idea: { kind: 'hypothesis', relation: 'inspires', label: 'Write a hypothesis' },
  example: { kind: 'hypothesis', relation: 'inspires', label: 'Write a hypothesis' },
  contextChange: { kind: 'idea', relation: 'makesPossible', label: 'Add an idea' },
  hypothesis: { kind: 'test', relation: 'testedBy', label: 'Plan a test' },
  test: { kind: 'learning', relation: 'produced', label: 'Write what we learned' },
  learning: { kind: 'decision', relation: 'informs', label: 'Add a decision' },
  decision: { kind: 'action', relation: 'leadsTo', label: 'Add an action' },
};

/** What to offer first for a card of this kind, or undefined. */
export function nextStepOf(kind: string): NextStep | undefined {
  const step = steps[kind];
  return step && isRelationAllowed(kind, step.relation, step.kind) ? step : undefined;
}
