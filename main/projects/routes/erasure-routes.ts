import { findCopiesWith } from '../erasure/find-copies-with.ts';
import type { OpenProjects } from '../library/open-projects.ts';
import type { ServiceContext } from '../service-context.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface ErasureRoutesOptions {
  readonly context: ServiceContext;
  readonly openProjects: OpenProjects;
}

/** Implements the contract's area of erasure. */
export function createErasureRoutes({ context, openProjects }: ErasureRoutesOptions) {
  const { project } = procedures;
  return {
    purgeErased: project.purgeErased.handler(async ({ input }) => {
      const opened = await openOrThrow(openProjects, input.key);
      const { isDone, removed, why = '' } = await opened.finishErasure();
      return { isDone, removed, why };
    }),
    findCopiesWith: project.findCopiesWith.handler(async ({ input }) =>
      findCopiesWith(context, (await openOrThrow(openProjects, input.key)).path, input.ids),
    ),
  };
}
