import { dirname } from 'node:path';
import { newSessionId } from '../../shared/document/ids.ts';
import { clearStaleDrafts } from '../storage/durable-file.ts';
import { beginSession, type Opened, type OpenOptions } from './begin-session.ts';
import { troubleOf } from './disk-trouble.ts';
import { placesIn } from './ground.ts';
import { random } from './platform.ts';
import { joinableIn, readAt } from './reading.ts';
import { recall } from './recall.ts';
import { startingPoint } from './starting-point.ts';

/** Opens the project file at a path. Never rejects: everything that can go wrong has an outcome. */
export const openSession = async (options: OpenOptions): Promise<Opened> => {
  const { ground, key, path } = options;
  const { files } = ground;
  const folder = placesIn(ground.home).versions(key);
  await clearStaleDrafts(files, dirname(path));
  await clearStaleDrafts(files, folder);
  try {
    const found = await readAt(files, path);
    const { recalled, unplayed } = await recall(files, folder, async () => joinableIn(found));
    const start = startingPoint(found, recalled, newSessionId(random));
    if (start.start === 'none') {
      return { outcome: found.outcome, ...(recalled ? { kept: recalled.document } : {}) };
    }
    return await beginSession({ options, folder, found, recalled, unplayed, start });
  } catch (error) {
    const sentence = `The project could not be opened for work. ${troubleOf(error).sentence} Nothing was changed.`;
    return { outcome: { outcome: 'unreadable', sentence, details: [folder] } };
  }
};
