import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../../shared/contract/contract.ts';
import { errorCodeOf } from '../../storage/files.ts';
import { diskTroubleOf } from '../disk-trouble.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** oRPC hides what it does not know: what people can do something about goes out in words. */
const toORPCError = (error: unknown): unknown => {
  if (error instanceof UserFacingError || error instanceof RangeError) {
    return new ORPCError('BAD_REQUEST', { message: error.message, cause: error });
  }
  if (errorCodeOf(error) === undefined) return error;
  return new ORPCError('SERVICE_UNAVAILABLE', { message: diskTroubleOf(error).sentence, cause: error });
};

/** Every route is made from this. */
export const procedures = implement(contract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw error instanceof ORPCError ? error : toORPCError(error);
  }
});
