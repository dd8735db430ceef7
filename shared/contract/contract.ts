import { appContract } from './app.ts';
import { erasureContract } from './erasure.ts';
import { exchangeContract } from './exchange.ts';
import { libraryContract } from './library.ts';
import { newCardsContract } from './new-cards.ts';
import { notesContract } from './notes.ts';
import { partnerChangesContract } from './partner-changes.ts';
import { projectContract } from './project.ts';
import { receivingContract } from './receiving.ts';
import { versionsContract } from './versions.ts';

/** Every request and event between a window and the services, composed of one file an area; all types derive from it. */
export const contract = {
  app: appContract,
  library: libraryContract,
  project: {
    ...projectContract,
    ...exchangeContract,
    ...versionsContract,
    ...erasureContract,
    ...newCardsContract,
    ...partnerChangesContract,
  },
  notes: notesContract,
  receiving: receivingContract,
};
export type Contract = typeof contract;
