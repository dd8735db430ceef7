import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { ShellContract } from '../../../shared/contract/shell.ts';
import { connection } from './connection.ts';

const shellClient: ContractRouterClient<ShellContract> = createORPCClient(
  new DynamicLink(() => connection().link()),
);

/** What only a window of Electron has: its native menu, its printer, its versions. Nobody answers in the browser shell. */
export const { shell } = shellClient;
