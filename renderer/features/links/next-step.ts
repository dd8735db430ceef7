import type { NextStep } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { isRelationAllowed } from '../../../shared/records/links/relation-grammar.ts';

/** The next card to offer first for a card of this kind, or undefined. */
export function nextStepOf(kind: string): NextStep | undefined {
  const step = kindOf(kind)?.nextStep;
  return step && isRelationAllowed(kind, step.relation, step.kind) ? step : undefined;
}
