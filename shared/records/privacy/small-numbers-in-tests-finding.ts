import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import type { Finding } from '../kind.ts';
import { isRoundShown, predictionRounds } from '../lifecycle/writing-rounds.ts';
import { knownValuesOf, smallNumbersFinding } from './small-numbers-finding.ts';
import {
  hasSmallNumbersInAmendment,
  hasSmallNumbersInRound,
  hasSmallNumbersInTest,
} from './small-numbers-in-tests.ts';

/**
 * Whether what this copy holds of a test, of an amendment of it, or of what each sector predicted, may tell of 1 to 7
 * people. What nobody has seen yet is not looked into.
 */
export function hasSmallNumbersAboutTest({ id }: PlainRecord, project: ProjectDocument): boolean {
  return (
    hasSmallNumbersInTest(knownValuesOf(project, { kind: 'test', id })) ||
    childrenOf(project, 'amendment', id).some((amendment) =>
      hasSmallNumbersInAmendment(knownValuesOf(project, { kind: 'amendment', id: amendment.id })),
    ) ||
    predictionRounds(project, id).some(
      (round) =>
        isRoundShown(round) &&
        hasSmallNumbersInRound(knownValuesOf(project, { kind: 'writingRound', id: round.id })),
    )
  );
}

/** The finding of a test whose numbers are withheld as small, and nobody has said why they may be shared. */
export function testSmallNumbersFinding(record: PlainRecord, project: ProjectDocument): readonly Finding[] {
  if (!hasSmallNumbersAboutTest(record, project)) return [];
  return smallNumbersFinding(
    knownValuesOf(project, { kind: 'test', id: record.id }),
    'This result is about few people, so it stays out of a partner’s copy. Say why it may leave, or leave it.',
  );
}
