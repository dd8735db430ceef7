import type { Dot, ProjectDocument, Ref } from './document.ts';
import { findRecord } from './tables.ts';
import type { Answered } from './undo-answer.ts';
import type { Step, StepEntry } from './undo-step.ts';

/** A version that an undo wrote again: it goes on under a dot of ours. */
export interface Carried extends Ref {
  readonly register: string;
  readonly from: Dot;
  readonly to: Dot;
  /** Others stand beside it, so that people are told who wrote which. */
  readonly isBeside: boolean;
}

/** The step that takes an undo back, and where this window's other steps find what they wrote. */
export interface Inverse {
  readonly step: Step;
  readonly carried: readonly Carried[];
}

const inverseEntry = (
  document: ProjectDocument,
  { entry, answer }: Answered,
  dots: readonly Dot[],
): StepEntry[] => {
  if (answer.inverse === undefined) return [];
  const { kind, id, register } = entry;
  const { wrote, ...inverse } = answer.inverse;
  const own = dots.slice(0, answer.rewrites.length);
  const place = findRecord(document, entry)?.place ?? 'nowhere';
  return [{ kind, id, register, dots: own, ...inverse, ...(wrote && { life: { wrote, before: place } }) }];
};

const carriedIn = ({ entry, answer }: Answered, dots: readonly Dot[]): Carried[] => {
  const { kind, id, register } = entry;
  const isBeside = answer.isBeside === true || answer.rewrites.length > 1;
  return answer.rewrites.flatMap(({ from }, index): Carried[] => {
    const [only] = from;
    const to = dots[index];
    // Of several at once one may be a partner's: then it is theirs as well, and no step of ours goes on with it.
    if (only === undefined || to === undefined || from.length > 1) return [];
    return [{ kind, id, register, from: only, to, isBeside }];
  });
};

/** The inverse of an undo whose edits have these dots, in their order. */
export function inverseOf(
  document: ProjectDocument,
  label: string,
  answered: readonly Answered[],
  dots: readonly Dot[],
): Inverse {
  return {
    step: { label, entries: answered.flatMap((one) => inverseEntry(document, one, dots)) },
    carried: answered.flatMap((one) => carriedIn(one, dots)),
  };
}
