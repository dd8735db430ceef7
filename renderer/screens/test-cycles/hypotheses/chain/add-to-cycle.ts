import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { learningsOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { DECIDED_OUTCOME } from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { statusOfTest } from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { statusChanges } from '../../../../core/records/change-status.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject } from '../../../../core/state/project-store.ts';
import { newLinkChange } from '../../../../features/links/link-edits.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';

interface NewCard {
  readonly id: RecordId;
  readonly changes: readonly Change[];
}

/** A new card with the theme of a test, for those who may see the test. */
const cardOfTest = (
  document: ProjectDocument,
  test: PlainRecord,
  kind: string,
  title: string,
  fields: Fields,
): NewCard => {
  const id = newRecordId();
  const sensitivity = textOf(test, 'sensitivity');
  const more = { ...fields, ...(sensitivity === '' ? {} : { sensitivity }) };
  const change = newCardChange(document, kind, id, title, textOf(test, 'theme') || undefined);
  return { id, changes: [change, { op: 'set', kind, id, fields: more }] };
};

const testWithId = (id: RecordId): PlainRecord | undefined =>
  recordOf(currentProject().document, { kind: 'test', id });

/** Adds what was learned of a test, linked with it; one step of Undo. @returns false where the edit was refused */
export function addLearning(testId: RecordId, statement: string, fields: Fields): boolean {
  const test = testWithId(testId);
  if (!test) return false;
  const { id, changes } = cardOfTest(currentProject().document, test, 'learning', statement, fields);
  const message = `Kept what was learned: ${quoted(statement)}.`;
  return edit(
    'Learning added',
    [...changes, newLinkChange(testId, 'produced', id)],
    offerToPlace('learning', id, message),
  );
}

/** What was learned leads to the decision; where nothing was written down, the test itself is linked with it. */
const linksToDecision = (
  document: ProjectDocument,
  testId: RecordId,
  decision: RecordId,
): readonly Change[] => {
  const learnings = learningsOfTest(document, testId);
  if (learnings.length === 0) return [newLinkChange(testId, 'relatesTo', decision)];
  return learnings.map(({ id }) => newLinkChange(id, 'informs', decision));
};

/** A test that is being studied is decided with its decision. */
const statusAfterDecision = (test: PlainRecord): readonly Change[] => {
  const kind = kindOf('test');
  return kind && statusOfTest(test) === 'studying' ? statusChanges(kind, test, 'decided') : [];
};

/** Adds what was decided about a test today, linked with what was learned of it; one step of Undo. @returns false where the edit was refused */
export function addDecision(testId: RecordId, title: string, fields: Fields): boolean {
  const test = testWithId(testId);
  if (!test) return false;
  const { document } = currentProject();
  const { id, changes } = cardOfTest(document, test, 'decision', title, { on: localToday(), ...fields });
  const outcome = fields.outcome ?? null;
  const decided: Change = { op: 'set', kind: 'test', id: testId, fields: { [DECIDED_OUTCOME]: outcome } };
  return edit(
    'Decision added',
    [...changes, ...linksToDecision(document, testId, id), decided, ...statusAfterDecision(test)],
    offerToPlace('decision', id, `Decided: ${quoted(title)}.`),
  );
}
