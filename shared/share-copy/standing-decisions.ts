import type { ProjectDocument } from '../document/model/document.ts';
import { findStored } from '../document/model/find-shown.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { kindOfId, recordOf, recordsOf } from '../document/model/selectors.ts';
import {
  DISCLOSURE_DECISION,
  type DisclosureAnswer,
  disclosureDecisionsOf,
} from '../document/sharing/disclosure-decisions.ts';
import { textOf } from '../records/fields/read-field.ts';
import { titleOf } from '../records/kind-registry.ts';

/** A decision that counts: the words stand as they did, and of two answers at once it is the stricter. */
export interface StandingDecision {
  readonly id: RecordId;
  readonly answer: DisclosureAnswer;
  /** The title of the record whose words it is about. */
  readonly title: string;
}

/** What was decided about words that may point to a person, as far as it counts. */
export function standingDecisionsIn(document: ProjectDocument): readonly StandingDecision[] {
  const decisions = disclosureDecisionsOf(document);
  return recordsOf(document, DISCLOSURE_DECISION).flatMap((decision) => {
    const about = textOf(decision, 'about');
    const kind = kindOfId(document, about);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id: about });
    const stored = kind === undefined ? undefined : findStored(document, { kind, id: about });
    const answer = stored && decisions.answerFor(about, stored.record, textOf(decision, 'register'));
    if (kind === undefined || record === undefined || answer === undefined) return [];
    return [{ id: decision.id, answer, title: titleOf(kind, record) }];
  });
}
