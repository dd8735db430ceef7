import { composeAim, isCoveredByAim } from '../classify/objectives.ts';
import type { NoteItem, Objective } from '../parsed-notes.ts';

/** What the notes propose for the project sheet. */
export interface ProjectProposal {
  readonly aim: string | undefined;
  readonly objectives: readonly Objective[];
  /** Items that the sheet has no field for: they become notes, so that no line is lost. */
  readonly asNotes: ReadonlySet<string>;
}

/** The project sheet as it is. */
export interface ProjectSheet {
  readonly aim?: string;
  readonly objectives?: readonly string[];
}

/**
 * Puts "Design, test, and spread innovations that:" and its entries together as the aim, and names the objectives.
 * Where there is no project record, or it has another aim, those lines become notes.
 */
export function proposeProjectFields(
  items: readonly NoteItem[],
  sheet: ProjectSheet | undefined,
): ProjectProposal {
  const proposals = items.filter((item) => item.kind === 'aim' || item.kind === 'objective');
  const opening = proposals.find((item) => item.kind === 'aim');
  const entries = proposals.filter((item) => item.kind === 'objective' && item.parent === opening?.id);
  const composed =
    opening &&
    composeAim(
      opening.text,
      entries.map((item) => item.text),
    );
  const isAccepted =
    sheet !== undefined && composed !== undefined && (!sheet.aim || isCoveredByAim(composed, sheet));
  const usedIds = new Set(isAccepted ? [opening?.id, ...entries.map((item) => item.id)] : []);
  const asNotes = new Set(proposals.filter((item) => !usedIds.has(item.id)).map((item) => item.id));
  const objectives = sheet === undefined ? [] : proposals.flatMap((item) => item.details.objective ?? []);
  return { aim: isAccepted ? composed : undefined, objectives: [...new Set(objectives)], asNotes };
}
