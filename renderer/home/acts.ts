import type { ProjectSummary } from '../../shared/contract.ts';
import { homeNotice } from './home-notice.ts';

type All = typeof import('./all-acts.ts');

const load = async (): Promise<All> => {
  // Before anything that builds a schema.
  await import('../client/strict.ts');
  return import('./all-acts.ts');
};

const failed = (): void =>
  homeNotice.setState({ sentence: 'Alongside did not answer. Nothing was changed.', undo: null });

/** An act of Home, done as soon as its dialog is there; pressed twice before that, it is done once. */
const soon = <Given extends unknown[]>(act: (all: All, ...given: Given) => void) => {
  let isComing = false;
  return (...given: Given): void => {
    if (isComing) return;
    isComing = true;
    load()
      .then((all) => act(all, ...given), failed)
      .finally(() => {
        isComing = false;
      });
  };
};

export const binDialog = soon((all) => all.binDialog());
export const newProjectDialog = soon((all) => all.newProjectDialog());
export const openFile = soon((all) => all.openFile());
export const startFromNotes = soon((all) => all.startFromNotes());
export const trySample = soon((all) => all.trySample());
export const receive = soon((all, files: readonly File[]) => files.forEach(all.receive));
export const rename = soon((all, project: ProjectSummary) => all.rename(project));
export const duplicate = soon((all, project: ProjectSummary) => all.duplicate(project));
export const saveCopyOf = soon((all, project: ProjectSummary) => all.saveCopyOf(project));
export const bin = soon((all, project: ProjectSummary) => all.bin(project));
