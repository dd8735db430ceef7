import { oc } from '@orpc/contract';
import { z } from 'zod';
import { isDot } from '../document/model/dots.ts';
import { isValidId } from '../document/model/is-valid-id.ts';
import { keyInputSchema } from './common-schemas.ts';

const idSchema = z.string().max(400).refine(isValidId);

/** One field of a test that a partner wrote, or an amendment that a partner added, and that nobody here has seen yet. No words. */
export const partnerChangeSchema = z.object({
  test: idSchema,
  /** The field of the test; `amendment` for a record that was added to it. */
  field: z.string().max(64),
  /** The amendment, else the test. */
  record: idSchema,
  dot: z.string().refine(isDot),
});
export type PartnerChange = z.infer<typeof partnerChangeSchema>;

/** What partners changed in tests that this computer knew, until somebody here has seen it. */
export const partnerChangesContract = {
  markChangesSeen: oc.input(keyInputSchema.extend({ test: idSchema })).output(z.void()),
};
