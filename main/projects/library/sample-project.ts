import { sampleList } from '../../../shared/samples/sample-list.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** A shipped sample: its name, and the text of its file. */
export interface SampleProject {
  readonly name: string;
  readonly text: string;
}

const sampleFiles = import.meta.glob('../../../shared/samples/*.alongside.json', {
  query: '?raw',
  import: 'default',
});

/** The sample that entries of the list mean which do not say their name: for long there was one. */
export const FIRST_SAMPLE = 'company-on-our-street';

/**
 * A shipped sample project, the first of the list where no name is given. Read only when somebody wants it.
 * @throws {UserFacingError} where there is none of this name
 */
export async function readSampleProject(name = sampleList[0]?.name): Promise<SampleProject> {
  const load = sampleFiles[`../../../shared/samples/${name}.alongside.json`];
  if (name === undefined || !load)
    throw new UserFacingError('There is no such sample project. Choose another one.');
  return { name, text: await load() };
}
