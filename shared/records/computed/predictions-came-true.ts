import type { ProjectDocument } from '../../document/model/document.ts';
import { recordsOf } from '../../document/model/selectors.ts';

/** From so many on a share says something of a group, and of no single test. */
const MIN_SETTLED = 5;

/** How often a group's predictions came true: of those that were judged yes, partly or no. */
export interface PredictionsCameTrue {
  readonly yes: number;
  readonly partly: number;
  readonly settled: number;
}

/** Of the whole project, without names; undefined below five settled predictions (domain, *Came true*). */
export function predictionsCameTrue(document: ProjectDocument): PredictionsCameTrue | undefined {
  const judged = recordsOf(document, 'test').map(({ fields }) => fields.predictionMet);
  const count = (answer: string): number => judged.filter((one) => one === answer).length;
  const [yes, partly, no] = [count('yes'), count('partly'), count('no')];
  const settled = yes + partly + no;
  return settled < MIN_SETTLED ? undefined : { yes, partly, settled };
}
