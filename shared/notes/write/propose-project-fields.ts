import { composeAim, isCoveredByAim } from '../classify/objectives.ts';
import type { NoteItem } from '../parsed-notes.ts';

/** What the notes propose for the project sheet. */
export interface ProjectProposal {
  readonly aim: string | undefined;
  /** Items that the sheet has no field for: they become notes, so that no line is lost. */
  readonly asNotes: ReadonlySet<string>;
}

/** The project sheet as it is. */
export interface ProjectSheet {
  readonly aim?: string;
  readonly objectives?: readonly string[];
}

/**
 * Puts "Design, test, and spread innovations that:" and its entries together as the aim. Where there is no project
 * record, or it has another aim, those lines become notes; the entries are objectives in any case.
 */
export function proposeProjectFields(
  items: readonly NoteItem[],
  sheet: ProjectSheet | undefined,
): ProjectProposal {
  const aims = items.filter((item) => item.kind === 'aim');
  const [opening] = aims;
  const entries = items.filter((item) => item.kind === 'objective' && item.parent === opening?.id);
  const composed =
    opening &&
    composeAim(
      opening.text,
      entries.map((item) => item.text),
    );
  const isAccepted =
    sheet !== undefined && composed !== undefined && (!sheet.aim || isCoveredByAim(composed, sheet));
  const asNotes = aims.filter((item) => !isAccepted || item !== opening).map((item) => item.id);
  return { aim: isAccepted ? composed : undefined, asNotes: new Set(asNotes) };
}
