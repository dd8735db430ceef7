import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import { listInWords } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';
import { isRoundShown, predictionRounds } from '../lifecycle/writing-rounds.ts';
import { knownValuesOf, smallNumbersFinding } from './small-numbers-finding.ts';
import {
  hasSmallNumbersInAmendment,
  hasSmallNumbersInRound,
  smallNumberFieldsOfTest,
} from './small-numbers-in-tests.ts';
import { withWithdrawnPermission } from './withdrawn-permission-finding.ts';

const hasSmallAmendment = (project: ProjectDocument, test: string): boolean =>
  childrenOf(project, 'amendment', test).some(({ id }) =>
    hasSmallNumbersInAmendment(knownValuesOf(project, { kind: 'amendment', id })),
  );

/** What nobody has seen yet is not looked into. */
const hasSmallSectorPrediction = (project: ProjectDocument, test: string): boolean =>
  predictionRounds(project, test).some(
    (round) =>
      isRoundShown(round) &&
      hasSmallNumbersInRound(knownValuesOf(project, { kind: 'writingRound', id: round.id })),
  );

/**
 * Where what this copy holds of a test, of an amendment of it, or of what each sector predicted, may tell of 1 to 7
 * people, in words; empty where nothing does.
 */
const placesOfSmallNumbers = (
  { id }: PlainRecord,
  project: ProjectDocument,
  labelOf: (field: string) => string,
): readonly string[] => [
  ...smallNumberFieldsOfTest(knownValuesOf(project, { kind: 'test', id })).map(
    (field) => `“${labelOf(field)}”`,
  ),
  ...(hasSmallAmendment(project, id) ? ['an amendment'] : []),
  ...(hasSmallSectorPrediction(project, id) ? ['what a sector predicted'] : []),
];

/** Whether anything that this copy holds about a test may tell of 1 to 7 people. */
export function hasSmallNumbersAboutTest(record: PlainRecord, project: ProjectDocument): boolean {
  return placesOfSmallNumbers(record, project, (field) => field).length > 0;
}

/**
 * The finding of a test whose numbers are withheld as small, and nobody has said why they may be shared.
 * @param labelOf what a field of the test is called
 */
export function testSmallNumbersFinding(
  record: PlainRecord,
  project: ProjectDocument,
  labelOf: (field: string) => string,
): readonly Finding[] {
  const places = placesOfSmallNumbers(record, project, labelOf);
  if (places.length === 0) return [];
  return withWithdrawnPermission(
    smallNumbersFinding(
      knownValuesOf(project, { kind: 'test', id: record.id }),
      `A number of 1 to 7 people stands in ${listInWords(places)}, so the numbers of this test stay out of a partner’s copy. Say why partners may see them, or leave it.`,
    ),
    record,
    project,
  );
}
