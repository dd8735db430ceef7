import type { Fields, Value } from '../document/model/document.ts';

/**
 * The plan of a test that has started: prediction and criterion, and both as they were kept at the start.
 * @param salt 32 hex digits; fixed text, so that the sample is the same every time
 */
export function startedPlan(
  plan: { readonly prediction: string; readonly successCriterion: Value },
  on: string,
  salt: string,
): Fields {
  const { prediction, successCriterion } = plan;
  return { ...plan, locked: { prediction, criterion: successCriterion, on, salt } };
}
