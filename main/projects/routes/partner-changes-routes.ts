import type { OpenProjects } from '../library/open-projects.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

/** Implements the contract of what partners changed in tests. */
export function createPartnerChangesRoutes({ openProjects }: { readonly openProjects: OpenProjects }) {
  const { project } = procedures;
  return {
    markChangesSeen: project.markChangesSeen.handler(async ({ input: { key, test } }) => {
      await openOrThrow(openProjects, key);
      await openProjects.partnerChanges.markSeen(key, test);
    }),
  };
}
