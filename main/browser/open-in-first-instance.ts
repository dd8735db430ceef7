import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { Contract } from '../../shared/contract/contract.ts';
import type { OpenOutcome } from '../../shared/contract/open-outcome.ts';

const TIMEOUT_MS = 20_000;

/**
 * Asks the running browser shell (its address carries the token) to open a file in place. Rejects where it does not
 * answer.
 */
export async function openInFirstInstance(address: string, path: string): Promise<OpenOutcome> {
  const { origin, host, search } = new URL(address);
  const socket = new WebSocket(`ws://${host}/rpc${search}`, { origin });
  // ws has the methods that the link uses; its types name events differently from the browser's.
  const websocket = socket as unknown as globalThis.WebSocket;
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ websocket }));
  const failed = new Promise<never>((_, reject) => socket.once('error', reject));
  try {
    const opened = client.library.openPath({ path }, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return await Promise.race([opened, failed]);
  } finally {
    socket.close();
  }
}
