import { z } from 'zod';
import { DRAFT_VERSION } from '../../../shared/notes/draft-summary.ts';
import type { Review, ReviewAction } from '../../../shared/notes/review/review.ts';
import { startHistory } from '../../../shared/notes/review/review-history.ts';
import { reviewedTitle } from '../../../shared/notes/review/review-result.ts';
import type { ProjectState } from '../../core/state/project-store.ts';
import type { NotesDraft } from './notes-draft.ts';
import type { NotesText, ReadNotes } from './reading.ts';
import { replayActions } from './replay-actions.ts';
import { fittingActions, rowShapesOf } from './row-shapes.ts';
import { startNotesReview } from './start-notes-review.ts';
import type { TypedWords } from './typed-words.ts';

const isTypedWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** Plain lists, as the schema has them. */
const shapesToKeep = (review: Review) =>
  rowShapesOf(review).map((shape) => ({ ...shape, lines: [...shape.lines] }));

/**
 * What is kept of a review half done: the notes, how they were read, and what the person did, not what came of it. So it
 * is small, a card that was written since is recognised, and every step can still be taken back after a restart.
 */
const draftSchema = z.object({
  version: z.literal(DRAFT_VERSION),
  name: z.string().nullable(),
  text: z.string(),
  remarks: z.array(z.string()),
  // Written by this app alone; the fingerprint says whether it fits. Checked no further, so that no field is dropped.
  read: z.custom<ReadNotes>((value) => typeof value === 'object').nullable(),
  actions: z.array(z.custom<ReviewAction>((value) => typeof value === 'object' && value !== null)),
  folded: z.array(z.string()),
  /** What the meeting is called, for whoever says that a review is half done. */
  title: z.string().optional(),
  /** Words that are no choice yet. */
  typed: z.array(z.custom<TypedWords>(isTypedWords)).optional(),
  /** The rows as they were read, so that choices are known to fit once some lines are erased. */
  shapes: z.array(z.object({ id: z.string(), lines: z.array(z.number()), length: z.number() })).optional(),
  /** Words were taken out, because they were erased in the project; written by the store. */
  erased: z.literal(true).optional(),
});

type KeptDraft = z.infer<typeof draftSchema>;

/** The draft as text; null where there is nothing to keep. */
export function draftToText(draft: NotesDraft): string | null {
  if (draft.text.trim() === '') return null;
  const kept: KeptDraft = {
    version: DRAFT_VERSION,
    ...(draft.review ? { title: reviewedTitle(draft.review) } : {}),
    name: draft.name,
    text: draft.text,
    remarks: [...draft.remarks],
    read: draft.read,
    actions: [...(draft.history?.actions ?? [])],
    folded: [...(draft.review?.folded ?? [])],
    ...(draft.typed.length === 0 ? {} : { typed: [...draft.typed] }),
    ...(draft.review ? { shapes: shapesToKeep(draft.review) } : {}),
  };
  return JSON.stringify(kept);
}

const OPENED_AGAIN = 'Here are the notes you had begun to check, as you left them.';
const READ_DIFFERENTLY =
  'These notes were begun with an earlier version of the app, which read them differently. Here is their text: read them again.';
const WORDS_ERASED =
  'Something that these notes said was erased for good, here too. Here is the rest of their text: read it again.';
const LINES_ERASED =
  'Something that these notes said was erased for good, here too. What you chose for the other lines is as you left it.';
const TEXT_KEPT = 'Here is the text that you had begun with.';

/** What of a kept draft is there again. */
export type RestoredDraft = Pick<
  NotesDraft,
  'name' | 'text' | 'remarks' | 'notice' | 'history' | 'review' | 'read' | 'earlier' | 'hasChoices' | 'typed'
>;

const asText = (draft: KeptDraft, notice: string): RestoredDraft => ({
  name: draft.name,
  text: draft.text,
  remarks: [],
  notice,
  history: null,
  review: null,
  read: null,
  earlier: null,
  hasChoices: false,
  typed: [],
});

/**
 * The choices that fit the notes as they are read now. Undefined where they are read differently: of another version of
 * the app that may be more than some lines.
 */
const actionsThatFit = (
  { actions, erased, shapes, read }: KeptDraft,
  started: { readonly review: Review; readonly read: ReadNotes },
): readonly ReviewAction[] | undefined => {
  if (erased && shapes) return fittingActions(actions, shapes, started.review);
  return started.read.fingerprint === read?.fingerprint ? actions : undefined;
};

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
    if (!started) return asText(draft, whyText);
    const { review, read, earlier = null } = started;
    const actions = actionsThatFit(draft, started);
    if (!actions) return asText(draft, whyText);
    const history = replayActions(
      startHistory({ ...review, folded: draft.folded }),
      actions,
      project.document,
    );
    return {
      name: draft.name,
      text: draft.text,
      remarks: draft.remarks,
      notice: draft.erased ? LINES_ERASED : OPENED_AGAIN,
      history,
      review: history.review,
      read,
      earlier,
      hasChoices: actions.length > 0,
      typed: draft.typed ?? [],
    };
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
