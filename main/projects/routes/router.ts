import { type AppRoutesOptions, createAppRoutes } from './app-routes.ts';
import { createErasureRoutes, type ErasureRoutesOptions } from './erasure-routes.ts';
import { createExchangeRoutes, type ExchangeRoutesOptions } from './exchange-routes.ts';
import { createLibraryRoutes, type LibraryRoutesOptions } from './library-routes.ts';
import { createNewCardsRoutes } from './new-cards-routes.ts';
import { createNotesRoutes, type NotesRoutesOptions } from './notes-routes.ts';
import { createPartnerChangesRoutes } from './partner-changes-routes.ts';
import { createProjectRoutes, type ProjectRoutesOptions } from './project-routes.ts';
import { createReceivingRoutes } from './receiving-routes.ts';
import { createVersionsRoutes, type VersionsRoutesOptions } from './versions-routes.ts';

export type RouterOptions = AppRoutesOptions &
  LibraryRoutesOptions &
  ProjectRoutesOptions &
  ExchangeRoutesOptions &
  VersionsRoutesOptions &
  NotesRoutesOptions &
  ErasureRoutesOptions;

/** Implements the contract, composed of one file an area as the contract is. */
export function createRouter(options: RouterOptions) {
  return {
    app: createAppRoutes(options),
    library: createLibraryRoutes(options),
    project: {
      ...createProjectRoutes(options),
      ...createExchangeRoutes(options),
      ...createVersionsRoutes(options),
      ...createErasureRoutes(options),
      ...createNewCardsRoutes(options),
      ...createPartnerChangesRoutes(options),
    },
    notes: createNotesRoutes(options),
    receiving: createReceivingRoutes(options),
  };
}
