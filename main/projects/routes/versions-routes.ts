import type { OpenProjects } from '../library/open-projects.ts';
import type { Versions } from '../versions/versions.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface VersionsRoutesOptions {
  readonly openProjects: OpenProjects;
  readonly versions: Versions;
}

/** Implements the contract's area of versions. */
export function createVersionsRoutes({ openProjects, versions }: VersionsRoutesOptions) {
  const { project } = procedures;
  return {
    versions: project.versions.handler(async ({ input }) =>
      versions.list(await openOrThrow(openProjects, input.key)),
    ),
    keepVersion: project.keepVersion.handler(async ({ input }) =>
      versions.keep(await openOrThrow(openProjects, input.key), input.name),
    ),
    readVersion: project.readVersion.handler(async ({ input }) =>
      versions.read(await openOrThrow(openProjects, input.key), input.number),
    ),
    compareVersion: project.compareVersion.handler(async ({ input }) =>
      versions.compare(await openOrThrow(openProjects, input.key), input.number),
    ),
    changesToRestore: project.changesToRestore.handler(async ({ input }) => ({
      changes: JSON.stringify(
        await versions.changesToRestore(await openOrThrow(openProjects, input.key), input.number),
      ),
    })),
  };
}
