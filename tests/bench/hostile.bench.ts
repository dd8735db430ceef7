import { readNotes } from '../../main/notes/read-notes.ts';
import { readProject } from '../../shared/document/file/read-project.ts';
import { type Bench, type Measurement, medianTime } from '../helpers/measure/bench.ts';
import { hostileNotes } from '../main/notes/hostile-notes.ts';
import { hostileFiles } from '../shared/document/file/hostile/whole-files.ts';
import { platform } from '../shared/document/helpers/platform.ts';

/** Milliseconds after which somebody takes the app for dead. */
const GOAL = 8_000;

type Work = readonly [what: string, run: () => unknown];

/** The one that takes longest of what was made to take long. */
async function slowest(what: string, works: readonly Work[]): Promise<Measurement> {
  let [size, value] = ['', 0];
  for (const [name, run] of works) {
    const time = await medianTime(run, 1);
    if (time > value) [size, value] = [name, time];
  }
  return { name: `the slowest of ${works.length} hostile ${what}`, size, value, unit: 'ms', goal: GOAL };
}

/** Whether each ends in a sentence is a test; how soon depends on the machine. */
export const bench: Bench = {
  title: 'Reading what was made to hang',
  run: async () => [
    await slowest(
      'project files',
      hostileFiles.map(([name, bytes]): Work => {
        const content = bytes();
        return [name, () => readProject(content, platform)];
      }),
    ),
    await slowest(
      'notes',
      hostileNotes.map(([what, name, bytes]): Work => [what, () => readNotes(name, bytes)]),
    ),
  ],
};
