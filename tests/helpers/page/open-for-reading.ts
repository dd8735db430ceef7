import { onTestFinished } from 'vitest';
import { projectStore } from '../../../renderer/core/state/project-store.ts';

/**
 * Until the test ends, the project on the page is open for reading only. What comes from the services meanwhile, that an
 * edit of an earlier test is saved say, brings along that it can be written, and does not change that.
 */
export function openForReading(): void {
  const set = (readOnly: boolean): void => {
    const project = projectStore.getState();
    if (project && project.readOnly !== readOnly) projectStore.setState({ ...project, readOnly });
  };
  const stop = projectStore.subscribe(() => set(true));
  set(true);
  onTestFinished(() => {
    stop();
    set(false);
  });
}
