import type { OpenProjects } from '../library/open-projects.ts';
import { openOrThrow } from './open-or-throw.ts';
import { procedures } from './procedures.ts';

export interface NewCardsRoutesOptions {
  readonly openProjects: OpenProjects;
}

/** Implements the contract of what is new on this computer. */
export function createNewCardsRoutes({ openProjects }: NewCardsRoutesOptions) {
  const { project } = procedures;
  return {
    markNew: project.markNew.handler(async ({ input: { key, cards } }) => {
      openProjects.newCards.markNew(await openOrThrow(openProjects, key), cards);
    }),
    markSeen: project.markSeen.handler(async ({ input: { key, cards } }) => {
      await openOrThrow(openProjects, key);
      openProjects.newCards.markSeen(key, cards);
    }),
  };
}
