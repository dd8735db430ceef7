import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { ReceivedSort } from '../../../shared/contract/receiving.ts';
import { actsFor } from '../../../shared/received-file/received-acts.ts';

interface Received {
  readonly sort: ReceivedSort;
  /** Of the project that it is a copy of, or that it is kept as. */
  readonly key?: string;
  /** Of a copy that waits to be looked at. */
  readonly incomingId?: string;
}

/** Does with a file (bytes in base64) what a window does: a copy of a project that is here waits, another project is kept. */
export async function receiveCopy(
  { receiving }: Pick<ContractRouterClient<Contract>, 'receiving'>,
  file: { readonly name: string; readonly bytes: string },
): Promise<Received> {
  const received = await receiving.examine(file);
  const { id, sort, key } = received;
  if (key !== null && sort !== 'newer') return { sort, ...(await receiving.review({ id })) };
  if (!actsFor(received).includes('keep')) return { sort };
  return { sort, ...(await receiving.keep({ id })) };
}
