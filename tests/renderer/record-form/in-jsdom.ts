import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { inject } from 'vitest';
import { createServices } from '../../../main/services.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';

/** An open project in jsdom, over real services on a real folder, through the port that Electron uses. */
export interface InJsdom {
  /** Writes as another window would that has seen `seen`: the form hears of it only by the services. */
  elsewhere(change: Change, seen?: ProjectDocument): Promise<void>;
  /** Leaves the project when its edits are safe, with nothing in the hand. */
  close(): Promise<void>;
}

/** One app serves all tests of a worker: its page knows one line to it, as every page does. */
const startServices = async (): Promise<void> => {
  const home = await mkdtemp(join(inject('folderOfRun'), 'page-'));
  const services = await createServices({ home, version: '0.0.0', shell: 'electron' });
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(services.router).upgrade(port1);
  port1.start();
  // The page takes the port when it is loaded.
  await import('../../../renderer/client/client.ts');
  const event = new MessageEvent('message', { data: 'alongside-port', origin: location.origin });
  Object.defineProperty(event, 'ports', { value: [port2] });
  window.dispatchEvent(event);
};

let started: Promise<void> | undefined;

/** Makes a project and opens it. */
export const openInJsdom = async (): Promise<InJsdom & { readonly key: string }> => {
  started ??= startServices();
  await started;
  const { api } = await import('../../../renderer/client/client.ts');
  const { currentSession, hasPending, leaveSoon, openProject } = await import(
    '../../../renderer/state/open-project.ts'
  );
  const { inHand } = await import('../../../renderer/state/in-hand.ts');
  const { currentProject } = await import('../../../renderer/state/project-store.ts');
  const { prepareEdit } = await import('../../../shared/document/edit.ts');
  const { rules } = await import('../../../shared/records/registry.ts');
  const { key } = await api.library.create({
    title: 'A project',
    aim: '',
    population: '',
    objectives: [],
    leadRole: '',
    stage: 'discover',
  });
  await openProject(key);
  return {
    key,
    elsewhere: async (change, seen = currentProject().document) => {
      await api.project.commit({ key, edit: prepareEdit(seen, [change], rules) as never });
    },
    close: async () => {
      leaveSoon(key);
      const isOpen = () => currentSession()?.key === key;
      while (isOpen() || hasPending()) await new Promise((resolve) => setTimeout(resolve, 20));
      inHand.setState(inHand.getInitialState());
    },
  };
};
