import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf, titleOf } from '../../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { asksForNextCycle } from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { plannedFields } from '../../../../../shared/records/lifecycle/planned-and-seen-fields.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { standingDecisions } from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject } from '../../../../core/state/project-store.ts';
import { newLinkChange } from '../../../../features/links/link-edits.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';

/** Of the plan, what another cycle begins with: all but its days, which are over. */
const planFields = plannedFields.filter(
  (name) => name !== 'status' && name !== 'plannedStart' && name !== 'plannedEnd',
);

const copiedPlan = (test: PlainRecord): Fields =>
  Object.fromEntries(
    [...planFields, 'sensitivity'].flatMap((name) => {
      const value = test.fields[name];
      return kindOf('test')?.fields[name] && value !== undefined && value !== null ? [[name, value]] : [];
    }),
  );

const linksOfNext = (document: ProjectDocument, test: RecordId, next: RecordId): readonly Change[] => [
  newLinkChange(next, 'follows', test),
  ...measuresOfTest(document, test).map(({ id }) => newLinkChange(next, 'measuredBy', id)),
  ...standingDecisions(document, test)
    .filter(asksForNextCycle)
    .map(({ id }) => newLinkChange(id, 'leadsTo', next)),
];

/**
 * Makes the test that follows a test: a draft with its plan and its measures, linked with it and with the decision that
 * asked for it; one step of Undo. @returns its id; undefined where the test is gone, or the edit was refused
 */
export function planNextCycle(testId: RecordId): RecordId | undefined {
  const { document } = currentProject();
  const test = recordOf(document, { kind: 'test', id: testId });
  if (!test) return undefined;
  const id = newRecordId();
  const title = titleOf('test', test);
  const changes: readonly Change[] = [
    newCardChange(document, 'test', id, title, textOf(test, 'theme') || undefined),
    { op: 'set', kind: 'test', id, fields: copiedPlan(test) },
    ...linksOfNext(document, testId, id),
  ];
  const message = `Cycle ${cycleNumberOf(document, testId) + 1} of ${quoted(title)} is a draft now, with the same plan.`;
  return edit('Next cycle planned', changes, offerToPlace('test', id, message)) ? id : undefined;
}
