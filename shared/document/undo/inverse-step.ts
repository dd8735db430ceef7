import type { ProjectDocument, RecordRef } from '../model/document.ts';
import type { Dot, RegisterName } from '../model/id-types.ts';
import { findRecord } from '../model/record-tables.ts';
import type { HistoryStep, StepEntry } from './history-step.ts';
import type { EntryUndo } from './undo-of-register.ts';

/** A version that an undo wrote again, from its own dot to one of ours. */
export interface RewrittenDot extends RecordRef {
  readonly register: RegisterName;
  readonly from: Dot;
  readonly to: Dot;
  /** Concurrent values remain, so that people are told who wrote which. */
  readonly hasConcurrent: boolean;
}

/** The step that takes an undo back, and where this window's other steps find what they wrote. */
export interface InverseStep {
  readonly step: HistoryStep;
  readonly rewritten: readonly RewrittenDot[];
}

const inverseEntry = (
  document: ProjectDocument,
  { entry, undo }: EntryUndo,
  dots: readonly Dot[],
): StepEntry[] => {
  if (undo.inverse === undefined) return [];
  const { kind, id, register } = entry;
  const { wrote, ...inverse } = undo.inverse;
  const ownDots = dots.slice(0, undo.rewrites.length);
  const location = findRecord(document, entry)?.location ?? 'nowhere';
  return [
    {
      kind,
      id,
      register,
      dots: ownDots,
      ...inverse,
      ...(wrote && { existence: { wrote, before: location } }),
    },
  ];
};

const rewrittenDotsIn = ({ entry, undo }: EntryUndo, dots: readonly Dot[]): RewrittenDot[] => {
  const { kind, id, register } = entry;
  const hasConcurrent = undo.hasConcurrent === true || undo.rewrites.length > 1;
  return undo.rewrites.flatMap(({ from }, index): RewrittenDot[] => {
    const [only] = from;
    const to = dots[index];
    // Of several at once one may be a partner's: then it is theirs as well, and no step of ours goes on with it.
    if (only === undefined || to === undefined || from.length > 1) return [];
    return [{ kind, id, register, from: only, to, hasConcurrent }];
  });
};

/** The inverse of an undo whose edits have these dots, in their order. */
export function inverseStepOf(
  document: ProjectDocument,
  label: string,
  entryUndos: readonly EntryUndo[],
  dots: readonly Dot[],
): InverseStep {
  return {
    step: { label, entries: entryUndos.flatMap((one) => inverseEntry(document, one, dots)) },
    rewritten: entryUndos.flatMap((one) => rewrittenDotsIn(one, dots)),
  };
}
