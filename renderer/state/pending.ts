import type { Dot, ProjectDocument } from '../../shared/document/document.ts';
import type { Edit, Write } from '../../shared/document/edit.ts';
import { applyEdit, joinEdits, replaceDot } from '../../shared/document/edit.ts';
import type { Rules } from '../../shared/document/rules.ts';

/** An edit that is on the screen and not yet acknowledged. Its dot is ours alone and never leaves the page. */
export interface Pending {
  readonly edit: Edit;
  readonly dot: Dot;
  readonly label: string;
  /** It takes back, or makes again, what was so before: it goes out by itself, and no lifecycle's guard stops it. */
  readonly isTurn?: boolean;
}

/** An edit that is safe on the disk, whose records have not come back as an event yet. */
export interface Acknowledged {
  readonly edit: Edit;
  readonly dot: Dot;
}

const withSeen = (edit: Edit, change: (write: Write) => readonly Dot[]): Edit => ({
  writes: edit.writes.map((write) => ({ ...write, seen: change(write) })),
});

/** Joins edits that go out as one; none of them has seen another part of itself. */
export const joinPending = (parts: readonly Pending[]): Edit => {
  const own = new Set(parts.map((part) => part.dot));
  const joined = parts.map((part) => part.edit).reduce(joinEdits);
  return withSeen(joined, (write) => write.seen.filter((dot) => !own.has(dot)));
};

/** The waiting edits after those before them got their real dot. */
export const renamed = (waiting: readonly Pending[], from: ReadonlySet<Dot>, to: Dot): readonly Pending[] =>
  waiting.map((one) => {
    const edit = [...from].reduce((current, dot) => replaceDot(current, dot, to), one.edit);
    return { ...one, edit: withSeen(edit, (write) => [...new Set(write.seen)]) };
  });

const sameRegister = (one: Write, other: Write): boolean =>
  one.kind === other.kind && one.id === other.id && one.register === other.register;

/**
 * The waiting edits after one before them was refused: where they had seen it, they have now seen
 * what it had seen, so that they still replace the same words and make no clash.
 */
export const withoutRefused = (waiting: readonly Pending[], refused: Pending): readonly Pending[] =>
  waiting.map((one) => ({
    ...one,
    edit: withSeen(one.edit, (write) => {
      if (!write.seen.includes(refused.dot)) return write.seen;
      const before = refused.edit.writes.find((earlier) => sameRegister(earlier, write))?.seen ?? [];
      return [...new Set([...write.seen.filter((dot) => dot !== refused.dot), ...before])];
    }),
  }));

/** What the person sees: the document as it is safe, with everything on the way laid over it. */
export const overlaid = (
  base: ProjectDocument,
  parts: readonly { readonly edit: Edit; readonly dot: Dot }[],
  rules: Rules,
): ProjectDocument =>
  parts.reduce((document, part) => applyEdit(document, part.edit, part.dot, rules).document, base);

/** What the person sees as a document to give away: dots of edits on their way become those of `session`, a fresh one. */
export const underSession = (
  base: ProjectDocument,
  parts: readonly { readonly edit: Edit; readonly dot: Dot }[],
  pendingSession: string,
  session: string,
  rules: Rules,
): ProjectDocument => {
  const fresh = (dot: Dot): Dot =>
    dot.startsWith(`${pendingSession}-`) ? `${session}${dot.slice(pendingSession.length)}` : dot;
  const renamedParts = parts.map(({ edit, dot }) => ({
    edit: withSeen(edit, (write) => write.seen.map(fresh)),
    dot: fresh(dot),
  }));
  return overlaid(base, renamedParts, rules);
};
