import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Lets go at once of all that nothing refers to any more. */
export const collectGarbage = runInNewContext('gc') as () => void;
