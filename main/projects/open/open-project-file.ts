import { dirname } from 'node:path';
import { newReplicaId } from '../../../shared/document/model/new-id.ts';
import { removeStaleTemporaryFiles } from '../../storage/durable-file.ts';
import { diskTroubleOf } from '../disk-trouble.ts';
import { random } from '../platform.ts';
import { readProjectFile } from '../read-project-file.ts';
import { readOwnBytes } from '../recovery/read-own-bytes.ts';
import { recover } from '../recovery/recover.ts';
import { pathsIn } from '../service-context.ts';
import { assembleProject, type OpenResult } from './assemble-project.ts';
import type { OpenProjectOptions } from './assembly-input.ts';
import { chooseInitialState } from './initial-state.ts';

/** Opens the project file at a path. Never rejects: everything that can go wrong has an outcome. */
export async function openProjectFile(options: OpenProjectOptions): Promise<OpenResult> {
  const { context, key, path } = options;
  const { files } = context;
  const folder = pathsIn(context.dataFolder).versions(key);
  await removeStaleTemporaryFiles(files, dirname(path));
  await removeStaleTemporaryFiles(files, folder);
  try {
    const found = await readProjectFile(files, path, await readOwnBytes(files, folder));
    const { recovered, unreplayed } = await recover(files, folder, found);
    const initialState = chooseInitialState(found, recovered, newReplicaId(random));
    if (initialState.source === 'none') {
      return { outcome: found.outcome, ...(recovered ? { keptDocument: recovered.document } : {}) };
    }
    return await assembleProject({ options, folder, found, recovered, unreplayed, initialState });
  } catch (error) {
    const sentence = `The project could not be opened for work. ${diskTroubleOf(error).sentence} Nothing was changed.`;
    return { outcome: { outcome: 'unreadable', sentence, details: [folder] } };
  }
}
