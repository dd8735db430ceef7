import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract.ts';
import { codeOf } from '../storage/files.ts';
import { troubleOf } from './disk-trouble.ts';

/** Something that cannot be done, with a sentence for the person who asked. */
export class Said extends Error {}

/** oRPC hides what it does not know: what people can do something about goes out in words. */
const inWords = (error: unknown): unknown => {
  if (error instanceof Said || error instanceof RangeError) {
    return new ORPCError('BAD_REQUEST', { message: error.message, cause: error });
  }
  if (codeOf(error) === undefined) return error;
  return new ORPCError('SERVICE_UNAVAILABLE', { message: troubleOf(error).sentence, cause: error });
};

/** Every route is made from this. */
export const routes = implement(contract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw error instanceof ORPCError ? error : inWords(error);
  }
});
