import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { libraryNotice } from '../../features/library/library-notice.ts';

type HomeActions = typeof import('./actions-bundle.ts');

const loadActions = async (): Promise<HomeActions> => {
  // Before anything that builds a schema.
  await import('../../core/client/configure-zod.ts');
  return import('./actions-bundle.ts');
};

const showLoadError = (): void =>
  libraryNotice.setState({ sentence: 'Alongside did not answer. Nothing was changed.', undo: null });

/** An act of Home, done as soon as its dialog is there; pressed twice before that, it is done once. */
const lazyAction = <Given extends unknown[]>(action: (actions: HomeActions, ...given: Given) => void) => {
  let isLoading = false;
  return (...given: Given): void => {
    if (isLoading) return;
    isLoading = true;
    loadActions()
      .then((all) => action(all, ...given), showLoadError)
      .finally(() => {
        isLoading = false;
      });
  };
};

export const openBinDialog = lazyAction((all) => all.openBinDialog());
export const openNewProjectDialog = lazyAction((all) => all.openNewProjectDialog());
export const openFile = lazyAction((all) => all.openFile());
export const startFromNotes = lazyAction((all) => all.startFromNotes());
export const openSample = lazyAction((all) => all.openSample());
export const receiveFiles = lazyAction((all, files: readonly File[]) => files.forEach(all.receiveFile));
export const renameProject = lazyAction((all, project: ProjectSummary) => all.renameProject(project));
export const duplicateProject = lazyAction((all, project: ProjectSummary) => all.duplicateProject(project));
export const saveProjectCopy = lazyAction((all, project: ProjectSummary) => all.saveProjectCopy(project));
export const binProject = lazyAction((all, project: ProjectSummary) => all.binProject(project));
