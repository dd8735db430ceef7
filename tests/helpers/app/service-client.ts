import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { Contract } from '../../../shared/contract/contract.ts';

type Services = ContractRouterClient<Contract>;

/** What a window asks a running browser shell over its WebSocket, without a page around it. */
export interface ServiceClient {
  readonly api: Services;
  /** Rejects when the shell is gone: an answer that is on its way may never come. */
  readonly disconnected: Promise<never>;
  close(): void;
}

/** Enters a running browser shell by the token of its printed address, as a program of ours does. */
export async function connectToServices(url: string): Promise<ServiceClient> {
  const { origin, host, search } = new URL(url);
  const socket = new WebSocket(`ws://${host}/rpc${search}`, { origin });
  const disconnected = new Promise<never>((_, reject) => {
    socket.on('error', reject);
    socket.once('close', (code) => reject(new Error(`The browser shell closed the line with ${code}.`)));
  });
  // Nobody has to listen for it.
  disconnected.catch(() => undefined);
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), disconnected]);
  // ws has the methods that the link uses; its types name events differently from the browser's.
  const websocket = socket as unknown as globalThis.WebSocket;
  return { api: createORPCClient(new RPCLink({ websocket })), disconnected, close: () => socket.terminate() };
}

type Edit = Parameters<Services['project']['commit']>[0]['edit'];

/** A new note, as a window sends it. */
export function newNote(id: string, text: string): Edit {
  return noteWith(id, text, []);
}

/** New words in a note; `seen`: the dot of those that they replace. */
export function changedNote(id: string, text: string, seen: string): Edit {
  return noteWith(id, text, [seen]);
}

const noteWith = (id: string, value: string, seen: string[]): Edit => ({
  writes: [
    { kind: 'note', id, register: 'text', value, seen },
    { kind: 'note', id, register: '+', seen },
  ],
});

/** A project's first sheet. */
export const projectSheet = {
  title: 'Street',
  aim: '',
  population: '',
  objectives: [],
  leadRole: '',
  stage: 'discover',
};

/** The texts of a project's notes, by id. */
export async function notesOf({ api }: ServiceClient, key: string): Promise<ReadonlyMap<string, unknown>> {
  const { document } = await api.project.open({ key });
  const { records } = JSON.parse(document) as { records: { note?: { [id: string]: { text?: unknown } } } };
  return new Map(Object.entries(records.note ?? {}).map(([id, { text }]) => [id, text]));
}
