import type { Change } from '../../../shared/document/edit/edit.ts';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { sectorsAskedApart } from '../../../shared/records/fields/option-lists.ts';
import { optionLabel } from '../../../shared/records/fields/read-field.ts';
import { withEntry } from '../../../shared/records/fields/writing-round-entries.ts';
import {
  isRoundShown,
  PREDICTIONS,
  predictionRoundId,
  predictionRounds,
} from '../../../shared/records/lifecycle/writing-rounds.ts';
import { randomBytes } from '../../core/client/random.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { currentProject } from '../../core/state/project-store.ts';

const KIND = 'writingRound';

/** The whole project: what screens get goes without hidden words, and written back that would be the end of them. */
const wholeDocument = (): ProjectDocument => currentClient()?.queue.document() ?? currentProject().document;

const hiddenRounds = (testId: RecordId): readonly PlainRecord[] =>
  predictionRounds(wholeDocument(), testId).filter((round) => !isRoundShown(round));

/** Lets each sector predict how a test will come out before anybody sees what the others wrote. @returns false where it was refused */
export function openPredictionRound(testId: RecordId): boolean {
  const id = predictionRoundId(testId);
  // One that was taken away before is there again under its id, and begins empty.
  const wasThere = findRecord(wholeDocument(), { kind: KIND, id }) !== undefined;
  const fields = { about: testId, purpose: PREDICTIONS, entries: [], ...(wasThere ? { shownOn: null } : {}) };
  return edit('Predictions by sector asked for', [{ op: 'add', kind: KIND, id, fields }], {
    announcement: 'Each sector can predict now.',
  });
}

/** Adds what a sector predicts; nobody sees it before all is shown. @returns false where it was refused */
export function addSectorPrediction(testId: RecordId, sector: string, words: string): boolean {
  const [round] = hiddenRounds(testId);
  if (!round) return false;
  const entries = withEntry(round.fields.entries, { sector, words }, randomBytes);
  return edit('Prediction written', [{ op: 'set', kind: KIND, id: round.id, fields: { entries } }], {
    message: `Written: ${optionLabel(sectorsAskedApart, sector)}. Hand on to the next.`,
  });
}

/** The changes that show what each sector predicted, today. */
export function showPredictionsChanges(testId: RecordId): readonly Change[] {
  return hiddenRounds(testId).map(({ id }) => ({
    op: 'set',
    kind: KIND,
    id,
    fields: { shownOn: localToday() },
  }));
}

/** Shows what each sector predicted; from then on nobody can add to it. @returns false where it was refused */
export function showSectorPredictions(testId: RecordId): boolean {
  return edit('Predictions by sector shown', showPredictionsChanges(testId), {
    message: 'What each sector predicts is shown.',
  });
}

/** Does without predictions by sector that nobody has seen. @returns false where it was refused */
export function removePredictionRound(testId: RecordId): boolean {
  const changes = hiddenRounds(testId).map(({ id }) => ({ op: 'delete', kind: KIND, id }) as const);
  return edit('Predictions by sector taken away', changes, {
    message: 'The predictions by sector are taken away.',
  });
}
