import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { inject } from 'vitest';
import { createServices } from '../../../main/services.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** An open project in jsdom, over real services on a real folder, through the port that Electron uses. */
export interface OpenedOnPage {
  /** Writes as another window would that has seen `seen`: the form hears of it only by the services. */
  editElsewhere(change: Change, seen?: ProjectDocument): Promise<void>;
  /** Leaves the project when its edits are safe, with nothing in the hand. */
  close(): Promise<void>;
}

/** One app serves all tests of a worker: its page knows one line to it, as every page does. */
const startServices = async (): Promise<void> => {
  const dataFolder = await mkdtemp(join(inject('folderOfRun'), 'page-'));
  const services = await createServices({ dataFolder, version: '0.0.0', shell: 'electron' });
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(services.router).upgrade(port1);
  port1.start();
  // The page takes the port when it is loaded.
  await import('../../../renderer/core/client/api.ts');
  const event = new MessageEvent('message', { data: 'alongside-port', origin: location.origin });
  Object.defineProperty(event, 'ports', { value: [port2] });
  window.dispatchEvent(event);
};

let started: Promise<void> | undefined;

/** Makes a project and opens it. */
export async function openProjectOnPage(): Promise<OpenedOnPage & { readonly key: string }> {
  started ??= startServices();
  await started;
  const { api } = await import('../../../renderer/core/client/api.ts');
  const { currentClient, hasPendingEdits, leaveProjectSoon, openProject } = await import(
    '../../../renderer/core/state/open-project.ts'
  );
  const { unsavedFieldsStore } = await import('../../../renderer/core/state/unsaved-fields.ts');
  const { currentProject } = await import('../../../renderer/core/state/project-store.ts');
  const { prepareEdit } = await import('../../../shared/document/edit/prepare-edit.ts');
  const { documentRules } = await import('../../../shared/records/kind-registry.ts');
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
    editElsewhere: async (change, seen = currentProject().document) => {
      await api.project.commit({ key, edit: prepareEdit(seen, [change], documentRules) as never });
    },
    close: async () => {
      leaveProjectSoon(key);
      const isOpen = () => currentClient()?.key === key;
      while (isOpen() || hasPendingEdits()) await new Promise((resolve) => setTimeout(resolve, 20));
      unsavedFieldsStore.setState(unsavedFieldsStore.getInitialState());
    },
  };
}
