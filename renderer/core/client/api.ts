import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';
import { connection } from './connection.ts';

/** Every request of the contract, typed. A call made while the connection is lost waits until it is back. */
export const api: ContractRouterClient<Contract> = createORPCClient(
  new DynamicLink(() => connection().link()),
);
