import { join } from 'node:path';
import type { z } from 'zod';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { type JsonStore, openJsonStore } from '../storage/json-store.ts';
import type { ProjectMetadata } from './project-metadata.ts';
import { pathsIn, type ServiceContext } from './service-context.ts';

/** An open project, as far as it is compared with what this computer knew of it. */
export interface TrackedProject {
  readonly key: string;
  readonly document: ProjectDocument;
  readonly metadata: JsonStore<Pick<ProjectMetadata, 'ours'>>;
}

interface PerProjectStoreOptions<T> {
  /** The file's name, among the project's versions. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly initial: T;
  /** Begins the sentence for the log where it could not be kept: "Which cards are new". */
  readonly whatIsKept: string;
}

/** What this computer knows of each project and its file does not say: a small file for each. */
export interface PerProjectStore<T> {
  /** Works on the file of a project. A failed read or write is logged, and never stands in the way. */
  use(key: string, work: (store: JsonStore<T>) => Promise<void>): Promise<void>;
}

/** Opens each project's file once; after a failure it is opened anew. */
export function createPerProjectStore<T>(
  context: ServiceContext,
  { name, schema, initial, whatIsKept }: PerProjectStoreOptions<T>,
): PerProjectStore<T> {
  const stores = new Map<string, Promise<JsonStore<T>>>();
  const storeOf = (key: string): Promise<JsonStore<T>> => {
    const path = join(pathsIn(context.dataFolder).versions(key), name);
    const store = stores.get(key) ?? openJsonStore(context.files, path, schema, initial);
    stores.set(key, store);
    return store;
  };
  return {
    use: async (key, work) => {
      try {
        await work(await storeOf(key));
      } catch (error) {
        stores.delete(key);
        context.log(`${whatIsKept} could not be kept: ${error}`);
      }
    },
  };
}
