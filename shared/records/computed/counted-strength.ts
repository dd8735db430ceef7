import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { testsThatProduced } from '../lifecycle/test-cycles.ts';
import { hasRun } from '../lifecycle/test-lifecycle.ts';

/** The strength that a link or a learning says, 1 to 5; undefined where it says none that makes sense. */
export function strengthOf(record: PlainRecord | undefined): number | undefined {
  const value = record?.fields.strength;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : undefined;
}

/** What is said before a test has started was not seen in it, whatever strength it was given. */
const MAX_STRENGTH_BEFORE_START = 2;

/**
 * What a card of this strength counts as: a learning of tests of which none has started no more than what was told.
 * Undefined where nobody has said how strong it is.
 */
export function countedStrength(
  document: ProjectDocument,
  kind: KindName,
  id: RecordId,
  strength: number | undefined,
): number | undefined {
  if (strength === undefined || kind !== 'learning') return strength;
  const tests = testsThatProduced(document, id);
  const isFromUnstartedTest = tests.length > 0 && !tests.some(hasRun);
  return isFromUnstartedTest ? Math.min(strength, MAX_STRENGTH_BEFORE_START) : strength;
}
