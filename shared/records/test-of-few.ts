import type { ProjectDocument } from '../document/document.ts';
import { childrenOf } from '../document/view.ts';
import { everyKnown, fewPeopleFinding } from './few-finding.ts';
import { amendmentOfFew, isTestOfFew } from './few-in-test.ts';
import type { Finding, PlainRecord } from './kind.ts';

/** Whether what this copy holds of a test, or of an amendment of it, may tell of 1 to 7 people. */
export const tellsOfFewNow = ({ id }: PlainRecord, project: ProjectDocument): boolean =>
  isTestOfFew(everyKnown(project, { kind: 'test', id })) ||
  childrenOf(project, 'amendment', id).some((amendment) =>
    amendmentOfFew(everyKnown(project, { kind: 'amendment', id: amendment.id })),
  );

/** Where a test's numbers stay here and nobody has said why they may leave. */
export const fewInTestFinding = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  if (!tellsOfFewNow(record, project)) return [];
  return fewPeopleFinding(
    everyKnown(project, { kind: 'test', id: record.id }),
    'This result is about few people, so it stays out of a partner’s copy. Say why it may leave, or leave it.',
  );
};
