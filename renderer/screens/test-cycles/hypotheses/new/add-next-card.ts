import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../../../shared/document/model/selectors.ts';
import { wordsForHypothesis } from '../../../../../shared/records/computed/words-for-hypothesis.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { kindInWords, titleOf } from '../../../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject } from '../../../../core/state/project-store.ts';
import { newLinkChange } from '../../../../features/links/link-edits.ts';
import { nextStepOf } from '../../../../features/links/next-step.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';

/**
 * Makes a card into the next one along the line: an idea into a hypothesis, a hypothesis into a test. Words, theme and who
 * may see them are taken over, the two are linked; one step of Undo. @returns the new card's id; undefined where its kind
 * has no next one, or the edit was refused
 */
export function addNextCard(from: RecordId): RecordId | undefined {
  const { document } = currentProject();
  const kind = kindOfId(document, from) ?? '';
  const record = recordOf(document, { kind, id: from });
  const step = nextStepOf(kind);
  if (!record || !step?.carriesWords) return undefined;
  const id = newRecordId();
  const title =
    step.kind === 'hypothesis' ? wordsForHypothesis(titleOf(kind, record)) : titleOf(kind, record);
  const sensitivity = textOf(record, 'sensitivity');
  const changes: readonly Change[] = [
    newCardChange(document, step.kind, id, title, textOf(record, 'theme') || undefined),
    ...(sensitivity ? [{ op: 'set', kind: step.kind, id, fields: { sensitivity } } as const] : []),
    newLinkChange(from, step.relation, id),
  ];
  const made = kindInWords(step.kind);
  // A hypothesis stays one: it is tried, and may be tried again.
  const message =
    step.kind === 'test' ? `A test of ${quoted(title)} was added.` : `${quoted(title)} is a ${made} now.`;
  return edit(`Made into a ${made}`, changes, offerToPlace(step.kind, id, message)) ? id : undefined;
}
