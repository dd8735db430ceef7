import { oc } from '@orpc/contract';
import { z } from 'zod';
import { keyInputSchema } from './common-schemas.ts';

/** What becomes of records that were erased for good. */
export const erasureContract = {
  /** Resolves once what was erased for good is purged from file, journal and versions, or says why it is not. */
  purgeErased: oc.input(keyInputSchema).output(
    z.object({
      isDone: z.boolean(),
      /** How many damaged versions were removed as a whole, because they could not be searched. */
      removed: z.number(),
      why: z.string(),
    }),
  ),
  /** Names of other files in the data folder and beside the project that hold any of these records. */
  findCopiesWith: oc.input(keyInputSchema.extend({ ids: z.array(z.string()) })).output(z.array(z.string())),
};
