import { oc } from '@orpc/contract';
import { z } from 'zod';
import { isValidId } from '../document/model/is-valid-id.ts';
import { keyInputSchema } from './common-schemas.ts';

const cardsSchema = z.array(z.string().max(400).refine(isValidId)).max(100_000);

/**
 * Which cards came in and were not looked at since, on this computer alone: until a card was opened, all were said to be
 * seen, or the app is started again.
 */
export const newCardsContract = {
  /** These came in with meeting notes. In a project that held nothing else before, nothing is new. */
  markNew: oc.input(keyInputSchema.extend({ cards: cardsSchema })).output(z.void()),
  /** These were opened; null: all were seen. */
  markSeen: oc.input(keyInputSchema.extend({ cards: cardsSchema.nullable() })).output(z.void()),
};
