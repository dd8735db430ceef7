import { z } from 'zod';
import type { ReviewAction } from '../../../shared/notes/review/review.ts';
import { startHistory } from '../../../shared/notes/review/review-history.ts';
import type { ProjectState } from '../../core/state/project-store.ts';
import type { NotesDraft } from './notes-draft.ts';
import type { NotesText, ReadNotes } from './reading.ts';
import { replayActions } from './replay-actions.ts';
import { startNotesReview } from './start-notes-review.ts';

/**
 * What is kept of a review half done: the notes, how they were read, and what the person did, not what came of it. So it
 * is small, a card that was written since is recognised, and every step can still be taken back after a restart.
 */
const draftSchema = z.object({
  version: z.literal(1),
  name: z.string().nullable(),
  text: z.string(),
  remarks: z.array(z.string()),
  // Written by this app alone; the fingerprint says whether it fits. Checked no further, so that no field is dropped.
  read: z.custom<ReadNotes>((value) => typeof value === 'object').nullable(),
  actions: z.array(z.custom<ReviewAction>((value) => typeof value === 'object' && value !== null)),
  folded: z.array(z.string()),
  /** Words were taken out, because they were erased in the project; written by the store. */
  erased: z.literal(true).optional(),
});

/** The draft as text; null where there is nothing to keep. */
export function draftToText(draft: NotesDraft): string | null {
  if (draft.text.trim() === '') return null;
  const kept: z.infer<typeof draftSchema> = {
    version: 1,
    name: draft.name,
    text: draft.text,
    remarks: [...draft.remarks],
    read: draft.read,
    actions: [...(draft.history?.actions ?? [])],
    folded: [...(draft.review?.folded ?? [])],
  };
  return JSON.stringify(kept);
}

const OPENED_AGAIN = 'Here are the notes you had begun to check, as you left them.';
const READ_DIFFERENTLY =
  'These notes were begun with an earlier version of the app, which read them differently. Here is their text: read them again.';
const WORDS_ERASED =
  'Something that these notes said was erased for good, here too. Here is the rest of their text: read it again.';
const TEXT_KEPT = 'Here is the text that you had begun with.';

type RestoredDraft = Pick<
  NotesDraft,
  'name' | 'text' | 'remarks' | 'notice' | 'history' | 'review' | 'read' | 'earlier' | 'hasChoices'
>;

const asText = (draft: z.infer<typeof draftSchema>, notice: string): RestoredDraft => ({
  name: draft.name,
  text: draft.text,
  remarks: [],
  notice,
  history: null,
  review: null,
  read: null,
  earlier: null,
  hasChoices: false,
});

/**
 * The draft that was kept, with the review where it was left. Where the notes are read differently now, what was chosen
 * may not fit: then their text alone. Undefined for what is no draft.
 */
export function draftFromText(
  text: string,
  texts: readonly NotesText[],
  project: ProjectState,
): RestoredDraft | undefined {
  const parsed = draftSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const draft = parsed.data;
  if (draft.read === null) return asText(draft, TEXT_KEPT);
  const whyText = draft.erased ? WORDS_ERASED : READ_DIFFERENTLY;
  try {
    const started = startNotesReview(draft, draft.read, texts, project);
    if (started?.read.fingerprint !== draft.read.fingerprint) return asText(draft, whyText);
    const begun = startHistory({ ...started.review, folded: draft.folded });
    const history = replayActions(begun, draft.actions, project.document);
    const { review } = history;
    const hasChoices = draft.actions.length > 0;
    const { name, remarks, read } = draft;
    const earlier = started.earlier ?? null;
    const notice = OPENED_AGAIN;
    return { name, text: draft.text, remarks, notice, history, review, read, earlier, hasChoices };
  } catch {
    return asText(draft, whyText);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
