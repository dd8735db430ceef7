import type { Receiving } from '../receiving/receiving.ts';
import { procedures } from './procedures.ts';

/** Implements the contract's area of files that were received. */
export function createReceivingRoutes({ receiving }: { readonly receiving: Receiving }) {
  const procedure = procedures.receiving;
  return {
    examine: procedure.examine.handler(({ input: { name, bytes, near } }) =>
      receiving.examine(name, Buffer.from(bytes, 'base64'), near),
    ),
    examineAgain: procedure.examineAgain.handler(({ input: { ids, near } }) =>
      receiving.examineAgain(ids, near),
    ),
    review: procedure.review.handler(({ input: { id, near } }) => receiving.review(id, near)),
    keep: procedure.keep.handler(async ({ input: { id } }) => ({ key: await receiving.keep(id) })),
    openForReading: procedure.openForReading.handler(({ input: { id } }) => ({
      key: receiving.openForReading(id),
    })),
    release: procedure.release.handler(({ input: { ids } }) => receiving.release(ids)),
  };
}
