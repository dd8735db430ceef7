import { oc } from '@orpc/contract';
import { z } from 'zod';
import { base64Schema } from './common-schemas.ts';

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
};
