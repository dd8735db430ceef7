import { oc } from '@orpc/contract';
import { z } from 'zod';
import { isValidId } from '../document/model/is-valid-id.ts';
import { MAX_NOTES_DRAFT_LENGTH, MAX_NOTES_TEXT_LENGTH } from '../input-size-limits.ts';
import { base64Schema, keyInputSchema, projectKeySchema } from './common-schemas.ts';

/** A meeting's record; its text is kept in a file that is called after it. */
const sessionIdSchema = z.string().max(64).refine(isValidId);
const idSchema = z.string().max(400).refine(isValidId);
const shortTextSchema = z.string().max(400);

const notesTextSchema = z.object({ session: z.string(), name: z.string(), lines: z.array(z.string()) });

/** What a heading says that the lines below it are, by `headingKey`, and what stands instead of a name. */
const memorySchema = z.object({
  sections: z.record(shortTextSchema, shortTextSchema),
  roles: z.record(shortTextSchema, shortTextSchema),
});

/** So many headings or people in one answer of a person are more than any notes have. */
const MAX_REMEMBERED = 10_000;
const isRemembered = (one: object): boolean => Object.keys(one).length <= MAX_REMEMBERED;

/** Of notes that are half brought in, as `summariseDraft` says it. */
const draftSummarySchema = z.object({ title: z.string(), isReview: z.boolean(), isReadable: z.boolean() });

/** Files of meeting notes. */
export const notesContract = {
  /** Plain text of meeting notes in any of the formats people have them in. */
  read: oc.input(z.object({ name: z.string(), bytes: base64Schema })).output(
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('ok'),
        text: z.string(),
        format: z.enum(['text', 'markdown', 'html', 'docx', 'odt', 'mail']),
        remarks: z.array(z.string()),
        /** Lines of a text or of Markdown that are none of the notes: what the file says about itself, its contents list. */
        takenOut: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })),
        /** What is in the file and was not read, in words that take an s: a `comment`, a `hidden passage`. */
        notReadable: z.array(z.object({ what: z.string(), count: z.number() })),
      }),
      z.object({ outcome: z.enum(['empty', 'binary', 'tooLarge', 'unreadable']), sentence: z.string() }),
    ]),
  ),
  /**
   * Keeps the text of notes that came in, on this computer alone, by the record of their meeting. `linesOf`: the lines of
   * each record, as `NotesPlan.linesOf`, so that an erased card's lines go too. A project that is read only keeps nothing.
   */
  keepText: oc
    .input(
      keyInputSchema.extend({
        session: sessionIdSchema,
        name: shortTextSchema,
        text: z.string().max(MAX_NOTES_TEXT_LENGTH),
        linesOf: z.record(idSchema, z.array(z.int().min(1)).max(1_000_000)).optional(),
      }),
    )
    .output(z.void()),
  /** The notes of a meeting, line by line (line n is entry n - 1; an erased one is empty); null where another computer has them. */
  textOf: oc
    .input(keyInputSchema.extend({ session: sessionIdSchema }))
    .output(notesTextSchema.omit({ session: true }).nullable()),
  /** All notes of a project that this computer keeps, the newest first: to know corrected ones again. */
  texts: oc.input(keyInputSchema).output(z.array(notesTextSchema)),
  /**
   * Keeps a review that is half done over a restart; null forgets it. What is in it is the screen's own. `purges`: as
   * `loadDraft` said. Where something was purged since, it is not kept: it may say what was erased.
   */
  saveDraft: oc
    .input(
      keyInputSchema.extend({
        draft: z.string().max(MAX_NOTES_DRAFT_LENGTH).nullable(),
        purges: z.int().min(0),
      }),
    )
    .output(z.object({ isKept: z.boolean() })),
  /** `purges`: how often erased words were purged until then. */
  loadDraft: oc.input(keyInputSchema).output(z.object({ draft: z.string().nullable(), purges: z.number() })),
  /** What the review half done is, without opening it; null where there is none. */
  draftSummary: oc.input(keyInputSchema).output(draftSummarySchema.nullable()),
  /** The same of every project on the list that has one. */
  draftSummaries: oc.output(z.array(draftSummarySchema.extend({ key: projectKeySchema }))),
  /** Puts the review aside as it is: it is never written over. */
  setDraftAside: oc.input(keyInputSchema).output(z.void()),
  /** Reviews that were put aside, the first put aside first. */
  draftsAside: oc.input(keyInputSchema).output(z.array(draftSummarySchema.extend({ number: z.int() }))),
  /** Takes one up again; the review half done, if any, is put aside for it. */
  takeUpDraft: oc.input(keyInputSchema.extend({ number: z.int().min(1) })).output(z.void()),
  /** Adds to what a person chose for this project's notes. */
  remember: oc
    .input(
      keyInputSchema.extend({
        sections: memorySchema.shape.sections.refine(isRemembered),
        roles: memorySchema.shape.roles.refine(isRemembered),
      }),
    )
    .output(z.void()),
  memory: oc.input(keyInputSchema).output(memorySchema),
};
