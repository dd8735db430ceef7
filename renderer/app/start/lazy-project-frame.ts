import { type LazyComponent, lazyComponent } from '../../core/ui/lazy-component.tsx';
import type { ProjectFrameProps } from '../frame/project-frame.tsx';
import { loadProjectBundle } from './load-project-bundle.ts';

/** A project in its frame. */
export const ProjectFrame: LazyComponent<ProjectFrameProps> = lazyComponent(
  async () => (await loadProjectBundle()).ProjectFrame,
);
