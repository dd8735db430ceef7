import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { erasedRecordsOf } from '../../document/model/erasures.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { childrenOf, isInTrash, kindOfId, trashedRecords } from '../../document/model/selectors.ts';
import { documentUnseenOf, hasNothingUnseen } from '../../document/model/unseen-writes.ts';
import { isFilled, textOf } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';
import { measuresOfTest } from './test-cycles.ts';

/** A measure that a test is counted by and that is not there: it can be brought back only where it was deleted here. */
export interface LostMeasure {
  readonly id: RecordId;
  /** Whole; empty where this copy does not hold it. */
  readonly name: string;
  readonly why: 'deleted' | 'deletedElsewhere' | 'erased' | 'notInCopy';
}

const lostMeasure = (project: ProjectDocument, id: RecordId): LostMeasure => {
  const deleted = trashedRecords(project).find((record) => record.id === id);
  if (deleted) return { id, name: textOf(deleted, 'name') || 'No name yet', why: 'deleted' };
  return { id, name: '', why: isInTrash(project, id) ? 'deletedElsewhere' : 'notInCopy' };
};

/** A link whose end was deleted stays, and is shown again with it. */
const lostByLink = (project: ProjectDocument, test: RecordId): readonly LostMeasure[] =>
  childrenOf(project, 'link', test)
    .filter(({ fields }) => fields.from === test && fields.relation === 'measuredBy')
    .flatMap(({ fields: { to } }) =>
      typeof to === 'string' && kindOfId(project, to) === undefined ? [lostMeasure(project, to)] : [],
    );

/** What was erased says nothing any longer, but that it was linked: the id of the link names both for ever. */
const lostByErasure = (project: ProjectDocument, test: RecordId): readonly LostMeasure[] =>
  erasedRecordsOf(project)
    .filter(({ id }) => isInTrash(project, derivedId(test, 'measuredBy', id)))
    .map(({ id }) => ({ id, name: '', why: 'erased' }));

/**
 * The measures that a test is linked with and that are gone. One that was erased is named only while nothing else is
 * counted: nobody can take that link away.
 */
export function lostMeasuresOfTest(project: ProjectDocument, test: RecordId): readonly LostMeasure[] {
  const lost = lostByLink(project, test);
  const hasOther = lost.length > 0 || measuresOfTest(project, test).length > 0;
  return hasOther ? lost : lostByErasure(project, test);
}

/** What happened to a measure, in a sentence. */
export function lostMeasureInWords({ name, why }: LostMeasure): string {
  switch (why) {
    case 'deleted':
      return `The measure “${name}” was deleted.`;
    case 'deletedElsewhere':
      return 'Its measure was deleted. This copy does not say what it was called.';
    case 'erased':
      return 'Its measure was erased for good.';
    case 'notInCopy':
      return 'Its measure is not in this copy. A partner may have it.';
  }
}

/** What people can do about it, where no button stands beside it. */
const actInWords = ({ why }: LostMeasure): string =>
  why === 'deleted' ? 'Bring it back from the trash, or choose another.' : 'Choose another.';

/** Of a test with a measure that is gone: which, and what to do. */
export function lostMeasureFindings(test: PlainRecord, project: ProjectDocument): readonly Finding[] {
  const lost = lostMeasuresOfTest(project, test.id);
  if (lost.length === 0) return [];
  const sentences = [...new Set(lost.flatMap((one) => [lostMeasureInWords(one), actInWords(one)]))];
  return [{ rule: 'measureIsGone', message: sentences.join(' ') }];
}

/** What is said of such a test. */
export const MAY_HAVE_MEASURE_ELSEWHERE = 'No measure is linked here. This copy may go without it.';

/** Whether a test that says what success is has no measure in a copy from which one may have been kept back. */
export function mayHaveMeasureElsewhere(project: ProjectDocument, test: PlainRecord): boolean {
  return (
    !hasNothingUnseen(documentUnseenOf(project)) &&
    isFilled(test, 'successCriterion') &&
    measuresOfTest(project, test.id).length === 0 &&
    lostMeasuresOfTest(project, test.id).length === 0
  );
}
