import type { Change } from '../../../shared/document/edit/edit.ts';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import type { Kind, TransitionMoment } from '../../../shared/records/kind.ts';
import { transitionChanges } from '../../../shared/records/lifecycle/lifecycle.ts';
import { randomBytes } from '../client/random.ts';
import { edit } from '../state/edit.ts';
import { localToday } from './parse-day.ts';

/** Now and here, for a move from status to status. */
export function transitionMoment(today: string = localToday()): TransitionMoment {
  return { today, random: randomBytes };
}

/** The changes that give a record another status today, with all that its kind writes beside it. */
export function statusChanges(kind: Kind, record: PlainRecord, to: string): readonly Change[] {
  return transitionChanges(kind, record, to, transitionMoment());
}

/** Gives a record another status as one step of undo. False where the edit was refused; a notice says why. */
export function changeStatus(kind: Kind, record: PlainRecord, to: string, statusLabel: string): boolean {
  return edit(`${kind.label}: ${statusLabel}`, statusChanges(kind, record, to), {});
}
