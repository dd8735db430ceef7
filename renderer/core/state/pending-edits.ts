import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { type Edit, isSameRegister, type Write } from '../../../shared/document/edit/edit.ts';
import { joinEdits, replaceDot } from '../../../shared/document/edit/join-edits.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { DocumentRules } from '../../../shared/document/model/document-rules.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';

/** An edit that is shown and not yet acknowledged. Its dot is pending and never leaves the page. */
export interface PendingEdit {
  readonly edit: Edit;
  readonly dot: Dot;
  readonly label: string;
  /** An undo or redo: it is sent alone, and no lifecycle guard applies. */
  readonly isHistoryStep?: boolean;
}

/** An edit that is on the disk, whose event has not arrived yet. */
export interface AcknowledgedEdit {
  readonly edit: Edit;
  readonly dot: Dot;
}

const withSeen = (edit: Edit, change: (write: Write) => readonly Dot[]): Edit => ({
  writes: edit.writes.map((write) => ({ ...write, seen: change(write) })),
});

/** Joins edits that are sent as one; the result has seen no part of itself. */
export function joinPendingEdits(parts: readonly PendingEdit[]): Edit {
  const ownDots = new Set(parts.map((part) => part.dot));
  const joined = parts.map((part) => part.edit).reduce(joinEdits);
  return withSeen(joined, (write) => write.seen.filter((dot) => !ownDots.has(dot)));
}

/** The pending edits after those before them got their real dot. */
export function replacePendingDots(
  pending: readonly PendingEdit[],
  from: ReadonlySet<Dot>,
  to: Dot,
): readonly PendingEdit[] {
  return pending.map((one) => {
    const edit = [...from].reduce((current, dot) => replaceDot(current, dot, to), one.edit);
    return { ...one, edit: withSeen(edit, (write) => [...new Set(write.seen)]) };
  });
}

/**
 * The pending edits after one before them was refused: where they had seen it, they have now seen
 * what it had seen, so that they still replace the same values and make no clash.
 */
export function withoutRefused(
  pending: readonly PendingEdit[],
  refused: PendingEdit,
): readonly PendingEdit[] {
  return pending.map((one) => ({
    ...one,
    edit: withSeen(one.edit, (write) => {
      if (!write.seen.includes(refused.dot)) return write.seen;
      const seenByRefused = refused.edit.writes.find((earlier) => isSameRegister(earlier, write))?.seen ?? [];
      return [...new Set([...write.seen.filter((dot) => dot !== refused.dot), ...seenByRefused])];
    }),
  }));
}

/** The visible document: `base` with the edits applied in order. */
export function applyPendingEdits(
  base: ProjectDocument,
  edits: readonly { readonly edit: Edit; readonly dot: Dot }[],
  rules: DocumentRules,
): ProjectDocument {
  return edits.reduce((document, part) => applyEdit(document, part.edit, part.dot, rules).document, base);
}

/** The visible document as one to give away: pending dots become those of `replica`, a fresh one. */
export function applyPendingAsReplica(
  base: ProjectDocument,
  edits: readonly { readonly edit: Edit; readonly dot: Dot }[],
  pendingReplica: string,
  replica: string,
  rules: DocumentRules,
): ProjectDocument {
  const toReplicaDot = (dot: Dot): Dot =>
    dot.startsWith(`${pendingReplica}-`) ? `${replica}${dot.slice(pendingReplica.length)}` : dot;
  const replicaEdits = edits.map(({ edit, dot }) => ({
    edit: withSeen(edit, (write) => write.seen.map(toReplicaDot)),
    dot: toReplicaDot(dot),
  }));
  return applyPendingEdits(base, replicaEdits, rules);
}
